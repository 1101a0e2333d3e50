import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><label><input type="checkbox"> I am over 18 years old</label><input placeholder="Nickname"><button>Enter chat</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><button>Entrer dans le tchat</button></form>`,
  ],
  noMatch: [
    `<title>Vins</title><form><label><input type="checkbox"> J’ai plus de 18 ans</label><button>Commander</button></form>`,
    `<title>Chat</title><form><input placeholder="Nickname"><input type="number" placeholder="Age"><p>Age verification with your ID card is required.</p><button>Enter chat</button></form>`,
  ],
};
