/** The words of all languages about names on apps, compiled once. */
import type { ContactWords } from '#lib/languages/contact-words.ts';
import { contactPhrases, wordSet } from '../contact-context/words.ts';

const of = (pick: (words: ContactWords) => string) => contactPhrases((words) => [pick(words)]);

export const ACCOUNTS = wordSet(({ profile }) => profile);
/** Of these, those that mean nothing else. */
export const CLEAR: ReadonlySet<string> = new Set(
  'pseudo pseudos blaze username usernames gamertag nick nickname finsta nutzername benutzername spielername kanal gebruikersnaam kanaal canal canale utilizador usuario channel chaine'.split(
    ' ',
  ),
);
export const OWN = wordSet(({ mine }) => mine);
export const YOURS = wordSet(({ yours }) => yours);
export const HANDLE = {
  named: of(({ named }) => named),
  findMe: of(({ findMe }) => findMe),
  itsMe: of(({ itsMe }) => itsMe),
  together: of(({ together }) => together),
  ending: of(({ ending }) => ending),
  refuse: of(({ refuseName }) => refuseName),
} as const;
