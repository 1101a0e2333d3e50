import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Video chat</title><form><input placeholder="Nickname"><button>Start chatting</button></form><button>Buy coins</button>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form><a href="/j">Acheter des jetons</a>`,
  ],
  noMatch: [`<title>Banque</title><a href="/c">Crédits</a>`],
};
