import type { AgeWords } from '../age.ts';

const BEN = '(ik|k|ikke) (ben|bn|be)|ben|kben|ikben|kbn';

export const age: AgeWords = {
  have: '',
  be: `${BEN}|mijn leeftijd (is|)|leeftijd|(op) mijn|ik`,
  turn: 'sinds gisteren|word ik (eindelijk|al|)|(ik|k|) (word|wordt|werd|wor) (al|bijna|binnenkort|morgen|dan|)|(ben|kben) (net|pas|al|)|(mijn|mn)|kword',
  alone: 'sinds gisteren|leeftijd|word|wordt|werd|op mijn|mijn|mn',
  unit: 'jaar|jr|j|jaren|jaar oud|jr oud|jaartjes|oud|jarig|geworden|lentes',
  only: 'sinds gisteren|geworden|kaarsjes|lentes|jaartjes|kaarsen',
  till: 'tot|voor|voordat|totdat|over|nog',
  relative: '(jaar|) ?(ouder|jonger|meer|minder|erbij|eraf)|plus|min|eentje meer|een meer|tel',
  same: 'zelfde|hetzelfde|ik ook|ook|even oud|same',
  times: 'de helft van|de helft|het dubbele van|dubbel|keer|maal|x',
  my: 'mijn|mn',
  near: 'volgende week|volgende maand|morgen|zaterdag|pas|al|net|bijna|nog maar|maar|nu|ongeveer|ook|nog|eindelijk|gewoon|sinds gisteren|echt|slechts|rond de|zelf|eigenlijk',
  and: 'voor mij|ook|en|maar|lol|haha|hahaha|uit|geworden|meisje|jongen|m|v|jij|morgen|hoezo|xd|nu|bijna|in|volgende|je|jij|hbu|hoor|dus',
  not: 'geleden|later|lang|bij|getrouwd|samen|ervaring|ouder|jonger|na|voor|eerder|verschil|garantie|meer|minder|in (de|het) vak|te laat|op',
  when: 'toen|als|wanneer|tot|indien|voordat|nadat|zodra|sinds|denk je|raad|alsof|denkt',
  said: 'zei|zegt|gezegd|schreef|vroeg|film|liedje|serie|antwoordde',
  told: '(zo oud ben ik|dat is mijn leeftijd)',
  guess: 'raad (eens |)(mijn leeftijd|hoe oud ik ben)',
  yes: 'ja|jaa|yep|klopt|ik ook|juist',
  areYou: 'ben (je|jij)|(je|jij) bent',
  you: 'en (jij|jou|jullie|u|gij|jy)|jij|jou|hbu|wbu|hoe oud ben',
  girl: 'v|meisje|meid|vrouw',
  boy: 'm|jongen|gast',
  from: 'uit|van|in',
  birth: `(${BEN}) (geboren in|geboren|van|uit|uit het jaar|een|van het jaar|bouwjaar|van bouwjaar)|geboren in|geboren (in het jaar|)|bouwjaar|geboortejaar|mijn geboortejaar (is|)|uit het jaar|van|bj|(allen|iedereen) (die |)(uit|van)|lichting`,
  grade:
    '(?:groep (?:[1-8]|zeven|acht|zes|vijf)|brugklas(?:ser)?|brugger|klas [1-6]|(?:eerste|tweede|derde|vierde|vijfde|zesde|[1-6] ?(?:e|de|ste)?) ?(?:klas|leerjaar|middelbaar|jaar|secundair|vmbo|havo|vwo|mavo|gymnasium|gym|atheneum|kader|basis|tl|lyceum)|[1-6](?:havo|vwo|vmbo|mavo|gym)|(?:de )?(?:eerste|tweede|derde|vierde|vijfde|zesde)|(?:[1-6] ?(?:h|v)))(?: ?(?:havo|vwo|vmbo|mavo|[a-e]))?(?![a-z])',
  gradeFrame: `(ik |k |) (zit|zat nu|zitten|ga naar|begin|doe|ga|kom|zitt) (nu |al |nog |pas |net |gewoon |) (in|op|naar|aan|) (de|het|t|)|kzit (in|) (de|)|(${BEN}) (een|) (brugger|brugklasser)|(${BEN})|zit in|doe`,
  gradeNot:
    'plaats|verdieping|rij|ronde|minuut|seizoen|helft|keer|stap|positie|wereldoorlog|week|divisie|persoon|hand|uur|versnelling|dag|van de rij',
  gradeLead: 'in|in de|de|zit in|uit',
  gradeOrdinal: 'eerste|tweede|derde|vierde|vijfde|zesde',
  gradeStart: 'klas|groep|brug[a-z]*|eindexamenjaar',
  gradeSure: 'leerjaar|groep|brug|havo|vwo|vmbo|mavo|eindexamen',
};
