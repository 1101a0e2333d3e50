import type { Signal } from '#lib/signals/signal.ts';

/** One can come in as a guest or anonymously, or with a name whose password is optional. */
export const signal: Signal = {
  id: 'guest-entry',
  look: ({ entry, page, talk, words, texts }) => {
    if (talk < 0.3 && entry.account < 0.5) return 0;
    const chatty = texts.chatty >= 0.4 || talk >= 0.5;
    if (!chatty) return 0;
    const password = page.fields.some(({ kind }) => kind === 'password');
    if (
      password &&
      words.passwordOptional.in(`${texts.lines}
${texts.labels}`)
    )
      return 1;
    const guest =
      words.guest.in(texts.actions) || words.guest.in(texts.labels) || words.guest.in(texts.front);
    return guest ? 0.8 : words.guest.in(texts.lines) ? 0.5 : 0;
  },
};
