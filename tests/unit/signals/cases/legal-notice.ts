import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><footer><a href="/l">Mentions légales</a> <a href="/p">Politique de confidentialité</a></footer>`,
    `<title>Chat</title><footer><a href="/l">Terms</a> <a href="/p">Privacy policy</a></footer>`,
  ],
  noMatch: [`<title>Chat</title><footer>2026</footer>`],
};
