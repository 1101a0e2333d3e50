/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'leeftijd', pattern: 'leeftijd[^a-z0-9]{0,4}$' },
  { kind: 'age', on: 'hoe', pattern: 'hoe oud (?:ben|bent|b|word|zijn|bn)' },
  { kind: 'age', on: 'je jouw', pattern: '(?:je|jouw) leeftijd' },
  { kind: 'age', on: 'leeftijd', pattern: 'leeftijd' },
  { kind: 'age', on: 'asl', pattern: 'asl' },
  { kind: 'age', on: 'welke', pattern: 'welke (?:klas|groep|jaar)' },
  { kind: 'age', on: 'jaar', pattern: 'jaar en (?:jij|jou)' },
  { kind: 'age', on: 'wanneer', pattern: 'wanneer ben (?:je|jij) geboren' },
  {
    kind: 'birth-date',
    on: 'wanneer',
    pattern: 'wanneer (?:ben|is|heb|wordt|word) (?:je|jij|jouw|je) ?(?:jarig|geboren|verjaardag)?',
  },
  { kind: 'birth-date', on: 'je jouw', pattern: '(?:je|jouw) (?:verjaardag|geboortedatum|bday|verjaardag)' },
  { kind: 'birth-date', on: 'geboortedatum', pattern: 'geboortedatum' },
  { kind: 'school', on: 'welke', pattern: 'welke (?:school|middelbare|basisschool)' },
  { kind: 'school', on: 'waar', pattern: 'waar (?:zit|ga) (?:je|jij) (?:op|naar) school' },
  { kind: 'school', on: 'je jouw', pattern: '(?:je|jouw) school' },
  { kind: 'full-name', on: 'hoe', pattern: 'hoe heet (?:je|jij)' },
  {
    kind: 'full-name',
    on: 'je jouw',
    pattern: '(?:je|jouw) (?:volledige |echte |hele )?(?:naam|achternaam|voornaam)',
  },
  { kind: 'full-name', on: 'achternaam', pattern: 'achternaam' },
  { kind: 'full-name', on: 'wie', pattern: 'wie ben (?:je|jij)' },
  {
    kind: 'password',
    on: 'je jouw jullie',
    pattern: '(?:je|jouw|het|jullie) (?:wifi ?)?(?:wachtwoord|ww|pincode|pin|code|pass|password)',
    notAfter: 'verander wijzig',
  },
  { kind: 'password', on: 'wifi', pattern: 'wifi (?:wachtwoord|code|ww)' },
];
