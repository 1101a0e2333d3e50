import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><p>Réservé aux adultes.</p><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Random video chat</title><p>You must be 18 or older. Adults only.</p><button>Start video chat</button><div>Looking for a partner...</div><video autoplay playsinline muted></video>`,
  ],
  noMatch: [
    `<title>Cave à vins</title><p>Vente interdite aux mineurs.</p><form><input type="email"><button>Commander</button></form>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
