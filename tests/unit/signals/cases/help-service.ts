import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat d’écoute</title><h1>Besoin de parler ?</h1><p>Des écoutants formés te répondent tous les jours de 14 h à 22 h. Anonyme et gratuit. Association loi 1901. En cas d’urgence, appelle le 112.</p><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><input placeholder="Code postal"><button>Entrer dans le tchat</button></form>`,
    `<title>Talk to us</title><p>Our trained counsellors are here to listen, every day from 2pm to 10pm. We are a registered charity. Confidential. In an emergency call 999.</p><form><input placeholder="Nickname"><button>Start chat</button></form>`,
  ],
  noMatch: [
    `<title>Tchat anonyme</title><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><button>Entrer dans le tchat</button></form>`,
    `<title>Psychologue</title><p>Cabinet ouvert du lundi au vendredi.</p>`,
  ],
};
