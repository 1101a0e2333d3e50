/** Composition of what is said beside the fields of an entry form, on risky pages only. */
import { followEntryForms } from '#lib/entry-form/follow.ts';
import type { EntryTell } from '#lib/entry-form/tells.ts';
import type { Words } from '#lib/languages/words.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import type { SendNote } from '#lib/warning/send-note.ts';
import type { SendView } from '#lib/warning/send-view.ts';
import type { Parts } from './parts.ts';
import { createWhereabouts } from './whereabouts.ts';

export interface EntryFormDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  words: Words;
  /** Asks where this is and what may be said; null: nothing at all, undefined: nobody answered. */
  speaking(): Promise<SendView | null | undefined>;
  speech(): Promise<Parts['speech']>;
  orphaned(): boolean;
  after(ms: number, task: () => void): () => void;
}

/** Milliseconds in which the background hears of a retry, which may make the page a risky one. */
const HEARD = 600;

const isRisky = ({ place }: SendView) => place === 'danger' || place === 'caution';

export function startEntryForm(deps: EntryFormDeps) {
  const { document, window, shared, words, after } = deps;
  let note: SendNote | null = null;
  let retried = false;
  /** What was said, and what of it stands there now: the same thing is not said a second time. */
  const said = new Set<string>();
  let shown = '';

  const here = createWhereabouts(deps.speaking, () => {});
  const say = async (tell: EntryTell, field: Element, title: string): Promise<void> => {
    await here.viewed();
    const view = here.view();
    if (!view || !isRisky(view) || deps.orphaned()) return;
    note ??= (await deps.speech())?.note({ document, window, shared, after }) ?? null;
    const now = `${tell}\n${title}`;
    if (!note || !field.isConnected) return;
    if (said.has(now) && now !== shown) {
      shown = '';
      return note.close();
    }
    said.add(now);
    shown = now;
    note.say(view, field, title, view.entry[tell], 'beside');
  };
  const form = followEntryForms({
    words,
    entered: here.freshen,
    departments: () => here.view()?.departments ?? false,
    say: (tell, field, title) => void say(tell, field, title),
    quiet: () => {
      shown = '';
      note?.close();
    },
    after,
  });
  return {
    follow: form.follow,

    /** A higher age was tried in a field after a refused one: once in a document, a kind word. */
    retried(field: Element): void {
      if (retried) return;
      retried = true;
      after(HEARD, () => {
        here.refresh();
        form.speak('retry', field);
      });
    },
  };
}
