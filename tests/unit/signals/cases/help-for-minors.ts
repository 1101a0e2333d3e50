import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><p>Besoin d’aide ? Appelle le 3018.</p>`,
    `<title>Chat</title><a href="/p">For parents</a>`,
  ],
  noMatch: [`<title>Tchat</title><p>30 180 membres.</p>`],
};
