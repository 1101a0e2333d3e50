import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'gennaio/gen/genn febbraio/feb/febb marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  ordinals: { primo: 1 },
  between: 'di|del|il',
  feasts:
    'natale|vigilia di natale|la vigilia|capodanno|halloween|san valentino|befana|epifania|ferragosto|ognissanti|san silvestro|santo stefano|festa della donna|primo maggio|pesce d aprile|immacolata|festa della repubblica|liberazione|san giuseppe|i morti',
  own: '(il mio|mio|il mi) (compleanno|comple|compli|bday)|(io |) (sono|son) (nato|nata)|(la mia|mia) data di nascita|li compio|li faccio|compio',
  self: 'io|compio|faccio|il mio|mio|compiro',
  day: 'anni|compleanno|compio',
  bare: 'nato il|nata il|data di nascita|nato|nata|compleanno',
  party: 'festa|regalo|regali|torta|invitati|invito|party|festeggio|cena',
  other: 'non e|suo|tuo|di mia|di mio|verifica|esame|prima|fino|sorella|fratello|mamma|papa|cane|da',
};
