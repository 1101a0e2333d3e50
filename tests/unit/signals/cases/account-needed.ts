import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title># général</title><nav><a href="#"># général</a><a href="/sortie">Se déconnecter</a></nav><input placeholder="Message">`,
    `<title>Messages</title><p>Signed in as Mia Torres</p><textarea placeholder="Message"></textarea>`,
    `<title>Forum</title><form><input placeholder="E-mail"><input type="password" placeholder="Mot de passe"><button>Se connecter</button></form>`,
    `<title>Team chat</title><form><input type="email"><button>Sign in</button></form>`,
  ],
  noMatch: [
    `<title>Tchat</title><h3>Salons</h3><ul><li># rencontres (12)</li><li># ados (30)</li><li># adultes (44)</li></ul><a href="/">Déconnexion</a><input placeholder="Ton message">`,
    `<title>Chat rooms</title><div><form><input placeholder="Nickname"><select aria-label="Gender"><option>Male</option><option>Female</option></select><button>Enter</button></form></div><div><form><input placeholder="Username"><input type="password"><button>Login</button></form></div>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><p>No sign up.</p><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
