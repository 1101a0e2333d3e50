import type { Signal } from '#lib/signals/signal.ts';

/** One comes in only with an account that an e-mail, a phone or a password stands for. */
export const signal: Signal = {
  id: 'account-needed',
  look: ({ conversation, entry, page, texts, words }) => {
    if (entry.strength >= 0.5 || words.noAccount.in(texts.claims) || words.passwordOptional.in(texts.lines))
      return 0;
    const asked = page.fields.some(
      ({ kind, visible }) => visible && (kind === 'password' || kind === 'email' || kind === 'phone'),
    );
    if (asked) return conversation.box > 0.5 ? 0.5 : 1;
    const offered = words.account.in(texts.shown.actions) || words.account.in(texts.shown.links);
    return offered ? 0.4 : 0;
  },
};
