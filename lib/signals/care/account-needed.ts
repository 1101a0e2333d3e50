import type { Signal } from '#lib/signals/signal.ts';

/** One comes in only with an account that an e-mail, a phone or a password stands for, or came in with one already. */
export const signal: Signal = {
  id: 'account-needed',
  look: ({ conversation, entry, member, page, texts, words }) => {
    if (entry.strength >= 0.5 || words.noAccount.in(texts.claims) || words.passwordOptional.in(texts.lines))
      return 0;
    const asked = page.fields.some(
      ({ kind, visible }) => visible && (kind === 'password' || kind === 'email' || kind === 'phone'),
    );
    // A guests' door beside the members' one: nobody needs the account.
    if (asked && entry.strength >= 0.3 && entry.open >= 0.8) return 0;
    if (asked) return conversation.box > 0.5 ? 0.5 : 1;
    if (member) return 0.7;
    const offered = words.account.in(texts.shown.actions) || words.account.in(texts.shown.links);
    return offered ? 0.4 : 0;
  },
};
