import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'gennaio/gen/genn febbraio/feb/febb marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  ordinals: { primo: 1 },
  between: 'del mese di|mese di|de|di|del|il',
  feasts:
    'candelora|san lorenzo|sant antonio|santa lucia|il 25 aprile|san nicola|festa dei nonni|san patrizio|ognissanti|festa del papa|carnevale|sant antonio di padova|l immacolata|san giovanni|santa claus|natale|vigilia di natale|la vigilia|capodanno|halloween|san valentino|befana|epifania|ferragosto|ognissanti|san silvestro|santo stefano|festa della donna|primo maggio|pesce d aprile|immacolata|festa della repubblica|liberazione|san giuseppe|i morti',
  own: 'nasco|(il mio|mio|il mi) (compleanno|comple|compli|bday)|(io |) (sono|son) (nato|nata)|(la mia|mia) data di nascita|li compio|li faccio|compio',
  self: 'io|compio|faccio|il mio|mio|compiro',
  day: 'anni|compleanno|compio',
  bare: 'nato il|nata il|data di nascita|nato|nata|compleanno',
  about:
    'sono io|nato|nata|compleanno|candeline|al mondo|segno|ariete|gemelli|vergine|bilancia|scorpione|sagittario|capricorno|acquario|compio|festeggio|data di nascita|auguri|onomastico|cumpio',
  party: 'festa|regalo|regali|torta|invitati|invito|party|festeggio|cena',
  other:
    'falsa|finta|verifica|non e|suo|tuo|di mia|di mio|verifica|esame|fino|sorella|fratello|mamma|papa|cane|da',
};
