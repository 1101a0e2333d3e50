/** How one asks, in this language, who somebody is; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [
  { kind: 'age', on: 'age', pattern: 'age[^a-z0-9]{0,4}$' },
  { kind: 'birth-date', on: 'bday birthday dob', pattern: '(?:bday|birthday|dob)[^a-z0-9]{0,4}$' },
  { kind: 'birth-date', on: 'd', pattern: 'd o b' },
  {
    kind: 'birth-date',
    on: 'what wat which',
    pattern: '(?:what|wat|which) (?:day|date) (?:were|was) (?:you|u) born',
  },
  { kind: 'birth-date', on: 'star zodiac', pattern: '(?:star|zodiac) ?sign' },
  { kind: 'age', on: 'how', pattern: 'how old (?:are|r|u|you|ru|is u|will you|do you)' },
  { kind: 'age', on: 'ur your yr', pattern: '(?:ur|your) (?:real |actual )?age' },
  { kind: 'age', on: 'age', pattern: 'age(?: and| pls| please| sex| u| you|$)' },
  { kind: 'age', on: 'asl', pattern: 'asl' },
  {
    kind: 'age',
    on: 'what wat which wot whats',
    pattern:
      '(?:what|wat|which|wot|whats) (?:grade|year|yr|age|yr group|year group|class) (?:are|r|u|you|ru|group|is|in|r u)',
  },
  { kind: 'age', on: 'wbu hbu hby wby', pattern: '(?:wbu|hbu|hby|wby)', after: 'im i m yo old' },
  { kind: 'age', on: 'year grade', pattern: '(?:year|grade) (?:are|r|u) ?(?:you|u)?' },
  { kind: 'age', on: 'when', pattern: 'when (?:were|was) (?:you|u) born' },
  { kind: 'age', on: 'year', pattern: 'year (?:were|was) (?:you|u) born' },
  {
    kind: 'birth-date',
    on: 'when wen whens',
    pattern:
      '(?:when|wen|whens|when s) (?:is |s )?(?:your|ur|you|u|yr) (?:birthday|bday|b day|birth day|bdays)',
  },
  { kind: 'birth-date', on: 'when', pattern: 'when (?:were|was|r|are) (?:you|u) born' },
  {
    kind: 'birth-date',
    on: 'your ur yr',
    pattern: '(?:your|ur|yr) (?:birthday|bday|b day|birthdate|date of birth|dob|birth date)',
  },
  { kind: 'birth-date', on: 'bday birthday dob', pattern: '(?:bday|birthday|dob)(?: when| pls|$)' },
  { kind: 'birth-date', on: 'date', pattern: 'date of birth' },
  {
    kind: 'school',
    on: 'what which wat wot whats',
    pattern:
      '(?:what|which|wat|wot|whats) (?:school|skl|skool|college|high school|middle school|sixth form|academy)',
  },
  { kind: 'school', on: 'where', pattern: 'where (?:do|d) ?(?:you|u|ya) go (?:to )?(?:school|college|skl)' },
  { kind: 'school', on: 'where', pattern: 'where (?:s|is) (?:your|ur) (?:school|college)' },
  {
    kind: 'school',
    on: 'your ur',
    pattern: '(?:your|ur) (?:school|college|skl|high school)(?: called| name| s name|$)',
  },
  { kind: 'school', on: 'school', pattern: 'school (?:do|are|r|u) (?:you|u|at)' },
  { kind: 'school', on: 'name', pattern: 'name of (?:your|ur) (?:school|college)' },
  {
    kind: 'full-name',
    on: 'your ur yr',
    pattern:
      '(?:your|ur|yr) (?:full |real |last |whole |actual |sur |second |first and last |family )?(?:name|surname|names)',
  },
  { kind: 'full-name', on: 'full last whole', pattern: '(?:full|last|whole) name' },
  { kind: 'full-name', on: 'surname', pattern: 'surname' },
  { kind: 'full-name', on: 'who', pattern: 'who (?:are|r) (?:you|u)' },
  { kind: 'full-name', on: 'whats', pattern: 'whats (?:it|ur|your) (?:full |last )?name' },
  {
    kind: 'password',
    on: 'your ur yr',
    pattern:
      '(?:your|ur|yr) (?:wifi |wi fi |account |phone |game |insta |snap |roblox |fortnite |netflix |email |ipad |iphone )?(?:password|pw|pass|passcode|pin|pwd|passwd|code|passw|psw|pass word|login|passwords)',
    notAfter: 'change forgot forget lose lost reset protect',
  },
  { kind: 'password', on: 'wifi', pattern: 'wifi (?:password|pass|pw|code|key|called)' },
  {
    kind: 'password',
    on: 'whats what wats give gimme send tell',
    pattern:
      '(?:whats|what is|what s|wats|give me|gimme|send me|send|tell me) the (?:wifi |wi fi |account |phone )?(?:password|pw|pass|passcode|pin|code)',
  },
  {
    kind: 'password',
    on: 'unlock into open',
    pattern:
      '(?:unlock|into|open) (?:your|ur|yr) (?:phone|ipad|iphone|tablet|laptop|chromebook|pc|computer|account|acc)',
    after: 'i we get how log',
  },
];
