import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><div role="log"><p>amy: hi</p></div><input placeholder="Type a message"><button>Send a gift</button>`,
  ],
  noMatch: [`<title>Boutique</title><a href="/g">Gifts</a>`],
};
