import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><button>Report user</button>`,
    `<title>Tchat</title><button aria-label="Signaler">⚑</button>`,
  ],
  noMatch: [`<title>Chat</title><button>Next</button>`, `<title>Article</title><p>Un long reportage.</p>`],
};
