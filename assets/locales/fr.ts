import { address } from './fr/address.ts';
import { blocked } from './fr/blocked.ts';
import { care } from './fr/care.ts';
import { details } from './fr/details.ts';
import { entry } from './fr/entry.ts';
import { entryForm } from './fr/entry-form.ts';
import { journal } from './fr/journal.ts';
import { money } from './fr/money.ts';
import { parents } from './fr/parents.ts';
import { people } from './fr/people.ts';
import { photos } from './fr/photos.ts';
import { popup } from './fr/popup.ts';
import { reasons } from './fr/reasons.ts';
import { rooms } from './fr/rooms.ts';
import { settings } from './fr/settings.ts';
import { stranger } from './fr/stranger.ts';
import { warnings } from './fr/warnings.ts';
import { welcome } from './fr/welcome.ts';

/**
 * French, and the keys that every language has. How Veilleuse speaks: docs/voice.md. Whole sentences only; child
 * texts say « tu », parent texts « vous ». ICU messages; a straight apostrophe is ICU's escape, so write ’.
 */
export const fr = {
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

export type TextKey = keyof typeof fr;
