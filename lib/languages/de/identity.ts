/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'wie', pattern: 'wie alt (?:bist|bisch|seid|wirst|du|biste)' },
  { kind: 'age', on: 'dein', pattern: 'dein alter' },
  { kind: 'age', on: 'alter', pattern: 'alter(?: und|$)' },
  { kind: 'age', on: 'asl', pattern: 'asl' },
  { kind: 'age', on: 'welche welcher', pattern: '(?:welche|welcher|welchem) (?:klasse|jahrgang|stufe)' },
  { kind: 'age', on: 'jahre', pattern: 'jahre und du' },
  { kind: 'age', on: 'bist', pattern: '(?:bist|wurdest) du geboren' },
  { kind: 'age', on: 'und', pattern: 'und du', after: 'jahre alt' },
  {
    kind: 'birth-date',
    on: 'wann',
    pattern:
      'wann (?:hast|ist|hat|bist|wurdest|haste) (?:du|dein) ?(?:geburtstag|geboren|gebi|geb|bday|birthday|denn geburtstag)?',
  },
  {
    kind: 'birth-date',
    on: 'dein deinen',
    pattern: '(?:dein|deinen) (?:geburtstag|geburtsdatum|gebi|bday|geb)',
  },
  { kind: 'birth-date', on: 'geburtsdatum', pattern: 'geburtsdatum' },
  {
    kind: 'school',
    on: 'welche welcher welches',
    pattern: '(?:welche|welcher|welches|welchem) (?:schule|gymnasium|gym|realschule)',
  },
  { kind: 'school', on: 'wo', pattern: 'wo (?:gehst|geht|bist) (?:du|ihr) (?:zur|in die|auf die) schule' },
  { kind: 'school', on: 'deine', pattern: 'deine schule' },
  { kind: 'school', on: 'wie', pattern: 'wie heisst deine schule' },
  { kind: 'full-name', on: 'wie', pattern: 'wie (?:heisst|heist|heißt|heissn) (?:du|dein)' },
  {
    kind: 'full-name',
    on: 'dein deinen',
    pattern:
      '(?:dein|deinen) (?:voller |ganzer |richtiger |echter |vollen |ganzen |richtigen )?(?:name|nachname|nachnamen|namen|familienname)',
  },
  { kind: 'full-name', on: 'nachname', pattern: 'nachname' },
  { kind: 'full-name', on: 'wer', pattern: 'wer bist du' },
  {
    kind: 'password',
    on: 'dein deine euer',
    pattern:
      '(?:dein|deine|das|euer|deinen) (?:wlan ?)?(?:passwort|pw|pass|pin|code|handycode|passwd|kennwort|wlan ?passwort|wlan ?schlussel)',
    notAfter: 'andere andert vergiss',
  },
  { kind: 'password', on: 'wlan', pattern: 'wlan (?:passwort|pw|schlussel|code)' },
];
