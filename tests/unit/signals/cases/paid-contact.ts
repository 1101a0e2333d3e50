import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><input placeholder="Nickname"><button>Start chatting</button></form><button>Go premium</button>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form><a href="/vip">Devenir VIP</a>`,
  ],
  noMatch: [
    `<title>Journal</title><button>Premium</button><p>Un article.</p>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Start chatting</button></form>`,
  ],
};
