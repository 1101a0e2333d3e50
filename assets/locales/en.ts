import { address } from './en/address.ts';
import { blocked } from './en/blocked.ts';
import { care } from './en/care.ts';
import { details } from './en/details.ts';
import { entry } from './en/entry.ts';
import { entryForm } from './en/entry-form.ts';
import { journal } from './en/journal.ts';
import { money } from './en/money.ts';
import { parents } from './en/parents.ts';
import { people } from './en/people.ts';
import { photos } from './en/photos.ts';
import { popup } from './en/popup.ts';
import { reasons } from './en/reasons.ts';
import { rooms } from './en/rooms.ts';
import { settings } from './en/settings.ts';
import { stranger } from './en/stranger.ts';
import { warnings } from './en/warnings.ts';
import { welcome } from './en/welcome.ts';
import type { TextKey } from './fr.ts';

/** English. How Veilleuse speaks: docs/voice.md. Whole sentences; ICU messages; ’ for apostrophes. */
export const en: Readonly<Record<TextKey, string>> = {
  ...entry,
  ...people,
  ...rooms,
  ...stranger,
  ...care,
  ...money,
  ...address,
  ...reasons,
  ...warnings,
  ...popup,
  ...parents,
  ...blocked,
  ...details,
  ...photos,
  ...entryForm,
  ...settings,
  ...journal,
  ...welcome,
};
