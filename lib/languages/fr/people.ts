/** Words around the people of a place. */
export const onlineHeading = [
  'connecte(e|s|es|\\(e\\)s)?',
  '(membres?|utilisateurs?|utilisatrices?|personnes?|gens|participants?|tchatteurs?|chatteurs?|pseudos?|visiteurs?)( actuellement)? (connecte(e|s|es)?|en ligne|presents?)',
  '(membres|utilisateurs|participants|pseudos)',
  'en ligne',
  'qui est la',
];
export const status = [
  'en ligne',
  'hors ligne',
  'connecte(e|\\(e\\))?',
  'absente?',
  'occupee?',
  'disponible',
  'invisible',
];
export const yearsOld = ['ans'];
export const privateMessage = [
  '(messages?|msg|chat|tchat|discussions?|conversations?|salons?|fenetres?|dialogues?|messagerie) (en )?privee?s?',
  '(en|inviter en|parler en|discuter en) prive',
  'mp',
  'mps',
  'pv',
  'pvs',
  'chuchoter',
  'envoyer un message a',
];
