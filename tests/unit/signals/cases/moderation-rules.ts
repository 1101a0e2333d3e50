import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><a href="/rules">Chat rules</a><p>Our moderators read along.</p>`,
    `<title>Tchat</title><a href="/charte">Charte de bonne conduite</a>`,
  ],
  noMatch: [`<title>Chat</title><button>Send</button>`],
};
