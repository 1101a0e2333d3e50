import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat gratuit</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<h1>Free chat rooms</h1><p>No registration needed.</p><form><label>Nickname <input></label><button>Join the chat</button></form>`,
    `<title>Ch&#97;t</title><p>Sans in<span>scrip</span>tion, sans e-mail.</p><form><input aria-label="Ton pseudo"><button>Rejoindre le salon</button></form>`,
  ],
  noMatch: [
    `<title>Chat</title><form><input placeholder="Pseudo"><input type="email" placeholder="E-mail"><input type="password"><button>Créer mon compte</button></form>`,
    `<title>Boutique</title><p>Commandez sans inscription.</p><form><input placeholder="Nom"><input placeholder="Code postal"><button>Payer</button></form>`,
  ],
};
