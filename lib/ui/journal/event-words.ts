/** The words for what happened and why. */
import { SPOKEN_KINDS, type SpokenKind } from '#lib/details/speak.ts';
import type { JournalEvent } from '#lib/journal/event.ts';
import { isTextKey, type TextKey, type Translator } from '../translate.ts';
import { wordsFor } from '../words.ts';

export function whatKey({ kind, level, choice }: JournalEvent): TextKey {
  if (kind === 'shown')
    return level === 'danger' ? 'journal.event.shown.danger' : 'journal.event.shown.caution';
  const key = `journal.event.${kind}.${choice}`;
  return isTextKey(key) ? key : 'journal.event.moved-away';
}

/** A reason's title, or the name of a detail; null for an id without texts. */
export function reasonName(id: JournalEvent['ids'][number], t: Translator): string | null {
  if ((SPOKEN_KINDS as readonly string[]).includes(id)) return t(`details.kind.${id as SpokenKind}`);
  return wordsFor(t, id, 'parent')?.title ?? null;
}
