import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat rencontre gratuit</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><h1>Meet new people near you</h1><form><input placeholder="Nickname"><button>Start chatting</button></form>`,
  ],
  noMatch: [
    `<title>Une émission de rencontres</title><p>Les célibataires de la saison.</p>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Start chatting</button></form>`,
  ],
};
