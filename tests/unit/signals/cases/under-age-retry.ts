import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [],
  noMatch: [
    `<title>Chat</title><form><input placeholder="Nickname"><input type="number" placeholder="Age"><button>Enter chat</button></form>`,
  ],
};
