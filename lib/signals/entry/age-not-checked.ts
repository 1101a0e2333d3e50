import type { Signal } from '#lib/signals/signal.ts';

/** The age is only declared: typed, chosen, or a box to tick. */
export const signal: Signal = {
  id: 'age-not-checked',
  look: ({ entry, page, talk, words, texts }) => {
    if (words.ageCheck.in(texts.shown.text)) return 0;
    const ticked = page.fields.some((field) => field.kind === 'check' && words.overAge.in(field.says));
    if (ticked && Math.max(talk, entry.strength, texts.chatty) >= 0.4) return 1;
    const typed = entry.age && entry.open > 0.5 ? entry.strength : 0;
    const said = words.overAge.in(texts.claims) ? talk * 0.7 : 0;
    return Math.max(typed, said);
  },
};
