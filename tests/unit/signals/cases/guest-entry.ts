import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><input placeholder="Username"><button>Enter the chat as guest</button></form>`,
    `<title>Web chat</title><form><label>Pseudo <input></label><label>Mot de passe* <input type="password"></label><button>Connexion</button><p>* utilisateurs enregistrés</p></form>`,
  ],
  noMatch: [
    `<title>Hotel</title><form><label>Guests <select><option>1</option><option>2</option></select></label><button>Book</button></form>`,
    `<title>Shop</title><button>Continue as guest</button><form><input type="email"></form>`,
  ],
};
