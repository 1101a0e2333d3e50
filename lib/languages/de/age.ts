import type { AgeWords } from '../age.ts';

const BIN = '(ich|i|ick|isch) (bin|bins|ben)|bin|binn|ichbin';

export const age: AgeWords = {
  have: '',
  be: `${BIN}|mein alter (ist|)|alter|(im alter) von|ich`,
  turn: 'seit gestern|(werd|werde|bin) ich (endlich|schon|)|(ich|i|) (werd|werde|wurde|wird) (jetzt|bald|am|schon|)|(ich|) (bin|grad|gerade) (jetzt|)|(mein|meinen)|ich geh auf die|geh auf die|feier (meinen|)|ich feiere (meinen|)',
  alone: 'seit gestern|alter|im alter von|alter von',
  unit: 'jahre|jahr|j|jahren|jahre alt|jahr alt|j alt|jahrig|jahrige|alt|lenze|geworden|worden',
  only: 'seit gestern|seit heute|geworden|lenze|lenzen|kerzen|winter alt|fruhlinge',
  till: 'bis|vor|noch bis|bevor|fehlen mir|dann',
  relative:
    '(jahr|jahre|) ?(alter|junger|mehr|weniger|drauf|druber|drunter)|plus|minus|alter als|junger als|einer mehr|eins mehr',
  same: 'gleich|gleich alt|ich auch|auch|same|genauso alt|dito',
  times: 'halfte von|die halfte|doppelt so|das doppelte von|mal',
  my: 'meine|meinen|meinem',
  near: 'erst|schon|grad|gerade|bald|fast|knapp|nur|jetzt|halt|ca|etwa|ungefahr|eigentlich|noch|auch|endlich|grade|immer noch|beinahe|eh|gleich|so|heute|morgen|seit gestern',
  and: 'fur mich|auch|und|aber|lol|haha|hahaha|aus|wohne|geworden|madchen|junge|m|w|du|morgen|bald|im|seit|und du|halt|noch|hdf|xd|wie|jetzt|am|nachste|nachsten|bruder|digga|also|oder|bin|geworden bin',
  not: 'im (verein|team|club|dienst|knast)|bei|lang|her|spater|vorher|verheiratet|zusammen|alter als|junger|erfahrung|garantie|zu spat|nach|vor|mehr|weniger|dabei',
  when: 'als|wenn|falls|bis|ob|bevor|nachdem|sobald|damals|seit|glaubst|denkst|rate|tu so|denken|meinst',
  said: 'sagt|sagte|gesagt|meint|meinte|schreibt|schrieb|film|lied|fragt|serie',
  told: '(so alt bin ich|das ist mein alter|ist mein alter)',
  guess: '(rat|rate) (mal |)(mein alter|wie alt ich bin)',
  yes: 'ja|jo|jap|jep|genau|stimmt|ich auch|jaa',
  areYou: 'bist (du|) (schon|erst|)|du bist|biste',
  you: 'und (du|dir|selbst|bei dir|ihr|wie alt bist du)|u du|du|wie alt (bist|du)',
  girl: 'w|madchen|weiblich|madel|mad',
  boy: 'm|junge|mannlich|bub',
  from: 'aus|von|in',
  birth: `(${BIN}) (im jahr|jahrgang|baujahr|ein|bj|)|(${BIN}) (im jahr|im jahre|) geboren|geboren|wurde|(ich wurde|wurde) (im jahr|)|jahrgang|baujahr|bj|(ich bin|bin) (von|aus)|geburtsjahr|mein geburtsjahr (ist|)|geb|geboren (im jahr|in|im)|jg|(ich bin|bin) jg|(alle|wir) (die |)(in|aus)|generation`,
  grade:
    '(?:(?:der )?(?:[1-9]|1[0-3]) ?\\.? ?(?:te|ten)? ?(?:klasse|kl|schulstufe|schuljahr)|klasse (?:[1-9]|1[0-3])|(?:[5-9]|10)[a-f]|der (?:[1-9]|1[0-3])(?:ten|te|\\.)|der (?:[5-9]|1[0-3]) ?[a-f]?|(?:der )?(?:erste|zweite|dritte|vierte|funfte|sechste|siebte|achte|neunte|zehnte|elfte|zwolfte)n?(?: klasse)?|(?:funft|sechst|siebt|acht|neunt|zehnt|elft|zwolft)klassler(?:in)?|oberstufe|quinta|der (?:q1|q2|ef)|q1|q2|ef|[1-8] ?\\.? ?(?:gym|sek|oberschule))',
  gradeFrame: `(ich |)(geh|gehe) (jetzt |noch |) in die|(${BIN}) (jetzt|schon|erst|grad|gerade|noch|) (in|)|(ich|) (geh|gehe|komm|komme|besuch|besuche|wechsel|mach) (jetzt|bald|nachstes jahr|gerade|nach den ferien|grad|noch|schon|erst|) (in|die|)|mache grad die|wiederhole die|ich wiederhole die`,
  gradeNot:
    'liga|platz|stock|etage|reihe|runde|halbzeit|minute|woche|staffel|mal|stelle|position|person|welt|hilfe|im ranking|stufe|generation|weltkrieg|stunde|uhr|gang|kurve|spur|tag|wahl',
  gradeLead: 'in|in der|die|bin in der|bin in|klasse',
  gradeOrdinal: '(?:ers|zwei|drit|vier|funf|sechs|sieb|ach|neun|zehn|elf|zwolf)ten?',
  gradeStart: 'klasse|oberstufe|q[12]|ef',
  gradeSure: 'klasse|schulstufe|oberstufe|\\bq[12]\\b',
};
