import type { HelpVocabulary } from '../words.ts';

/** How those who help describe themselves, in words that a place to meet strangers does not need. */
export const help: HelpVocabulary = {
  helpWho: [
    'gemeinnutzige?[rns]?',
    'e\\. ?v\\.',
    'kinderschutzbund',
    // Dating sites are fond of tests by Stiftung Warentest.
    'stiftung(?! warentest)',
    '[a-z]*ministeriums?',
    'jugendamt',
    '(wohlfahrts|dach)verband',
    '(caritas|diakonie)',
    'rote[sn] kreuz',
    'verein(?! der)',
  ],
  helpWhat: [
    'mobbing',
    'gewalt (in der familie|zu hause)',
    '(hausliche|sexuelle) gewalt',
    'suizid[a-z]*',
    'selbstverletz[a-z]+',
    'essstorung(en)?',
    'depression(en)?',
    'kummer',
    'deine sorgen',
    'stress zu hause',
    'du bist nicht alleine?',
    'auf dem herzen',
  ],
  /** Calls itself a line that listens. */
  helpLine: [
    '(hilfe|sorgen|kummer|krisen|jugend|kinder) ?telefon',
    'nummer gegen kummer',
    'telefon ?seelsorge',
    '(krisen|beratungs) ?chat',
    '(chat|jugend|anonyme|psychologische) ?beratung',
  ],
  helpHours: [
    '(jeden tag|taglich)',
    'rund um die uhr',
    '(montags?|mo) ?(bis )?(freitags?|fr|samstags?|sonntags?|so)',
    '\\d{1,2}([:.]\\d\\d)?( uhr)? (bis )?\\d{1,2}([:.]\\d\\d)? uhr',
    'tag und nacht',
  ],
  helpTrained: [
    '(ausgebildet|geschult|ehrenamtlich)e[nr]? (berater|mitarbeite|fachkraft|freiwillige|jugendliche|psycholog)[a-z]*',
    'beratungsteam',
    'sozial(arbeiter|padagog)[a-z]*',
    // Matching "by psychologists" is how some dating sites sell themselves.
    '(?<!von )psycholog(en|innen)',
    'seelsorger(innen)?',
    'fachleute',
    'fachkrafte?',
  ],
  helpEmergency: [
    '(ruf|wahl)(e|en sie)? (sofort |die )?(11[027]|14[2-7])',
    'notruf(nummer)?',
    'im notfall',
    'in (akuter |lebens)?gefahr',
    'notfall\\W{1,4}(11[0278]|14[3-7])',
    '116 ?111',
  ],
  helpPrivacy: ['(anonym|kostenlos)( und| &)? (anonym|kostenlos)', 'vertraulich', 'schweigepflicht'],
  /** Whoever says this is believed no word of help. */
  talkToStrangers: [
    '(sprich|rede|chatte|chat|videochat) (anonym )?mit (zufalligen |anonymen )?(fremden|unbekannten)',
    '(triff|lerne?|finde) neue (leute|freunde)',
  ],
};
