import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'januar/jan/janner/jaenner februar/feb/feber marz/maerz/mrz april/apr mai juni/jun/juno juli/jul/julei august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  ordinals: {
    ersten: 1,
    erster: 1,
    erste: 1,
    dritten: 3,
    dritter: 3,
    siebten: 7,
    siebter: 7,
    achten: 8,
    zweiten: 2,
    zweiter: 2,
  },
  between: 'des|monat|tag im|der|den|im|am',
  feasts:
    'allerseelen|dreikonig|heiligen abend|zweiten feiertag|walpurgisnacht|rosenmontag|tag der einheit|schaltjahrtag|st nikolaus|maria himmelfahrt|nikolausi|weihnachten|heiligabend|heilig abend|silvester|sylvester|neujahr|neujahrstag|halloween|nikolaus|nikolaustag|valentinstag|weihnachtstag|erster weihnachtstag|zweiter weihnachtstag|(ersten|zweiten) weihnachtstag|tag der deutschen einheit|tag der arbeit|allerheiligen|dreikonigstag|heilige drei konige|maifeiertag|aprilscherz|reformationstag|martinstag|st martin|nationalfeiertag',
  own: '(ich |)bin im|mein (geburtstag|gebi|bday|geb|geburtsdatum|gebu)|meinen (geburtstag|gebi|bday)|ich wurde|ich (werd|werde|wurd)|(werd|werde|wird) ich|(hab|habe) ich|(ich|) feier(e|) (meinen|)',
  self: 'ich|hab|habe|bin|i|werd|werde',
  day: 'geburtstag|gebi|bday|geboren|burzeltag',
  bare: 'geboren am|geb|geb am|geburtstag am|geburtsdatum|geburtstag|gebi|geboren|geburtstag ist',
  about:
    'das bin ich|geboren|geb|geburtstag|gebi|geburi|bday|geburtsdatum|kerzen|mein tag|jarig|zur welt|widder|stier|zwilling|lowe|jungfrau|skorpion|schutze|steinbock|wassermann|sternzeichen|horoskop|ein jahr alter|gefeiert|freundebuch|feiere|schaltjahrkind|fest bei mir',
  party: 'party|feier|feiern|geschenk|geschenke wunsche|eingeladen|einladung|kuchen|nachfeiern',
  other:
    'falsch|falsches|gefalscht|nicht am|sein|seinen|ihr|ihren|dein|deinen|klausur|prufung|arbeit|seit|bis|schwester|bruder|mutter|vater|hund|oma|opa',
};
