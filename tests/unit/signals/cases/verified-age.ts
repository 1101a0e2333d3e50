import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><p>Age verification is required before you enter.</p>`,
    `<title>Tchat</title><p>Une pièce d’identité est demandée.</p>`,
  ],
  noMatch: [`<title>Chat</title><label><input type="checkbox"> I am over 18</label>`],
};
