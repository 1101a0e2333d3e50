import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat ado gratuit</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Teen chat 13-17</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
  noMatch: [
    `<title>Club ados</title><p>Inscriptions à la maison des jeunes.</p><form><input type="email"></form>`,
    `<title>Teen chat</title><form><input placeholder="Nickname"><input type="email"><input type="password"><button>Create account</button></form>`,
  ],
};
