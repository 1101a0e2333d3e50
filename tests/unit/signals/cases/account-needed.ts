import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Forum</title><form><input placeholder="E-mail"><input type="password" placeholder="Mot de passe"><button>Se connecter</button></form>`,
    `<title>Team chat</title><form><input type="email"><button>Sign in</button></form>`,
  ],
  noMatch: [
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><p>No sign up.</p><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
