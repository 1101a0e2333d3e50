import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat d’écoute</title><h1>Besoin de parler ?</h1><p>Des écoutants formés te répondent tous les jours de 14 h à 22 h. Anonyme et gratuit. Association loi 1901. En cas d’urgence, appelle le 112.</p><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><input placeholder="Code postal"><button>Entrer dans le tchat</button></form>`,
    `<title>Talk to us</title><p>Our trained counsellors are here to listen, every day from 2pm to 10pm. We are a registered charity. Confidential. In an emergency call 999.</p><form><input placeholder="Nickname"><button>Start chat</button></form>`,
  ],
  noMatch: [
    `<title>Tchat anonyme</title><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><button>Entrer dans le tchat</button></form>`,
    `<title>Tchat gratuit</title><h1>Tchat gratuit sans inscription</h1><p>100 % anonyme, ouvert 24h/24. Santé, amour, sexualité : parle de tout.</p><form><label>Pseudo <input name="pseudo"></label><label>Âge <input name="age" type="number" min="10" max="99"></label><label>Sexe <select name="sexe"><option>H<option>F</select></label><label>Code postal <input name="cp"></label><button>Entrer sur le tchat</button></form>`,
    `<title>Talk to strangers</title><h1>Talk to strangers</h1><p>Free anonymous text chat with random people 24/7, no registration.</p><button>Start chat</button><footer><a href="/abuse">Report abuse</a></footer>`,
    `<title>Tchat avec un inconnu</title><h1>Tchat avec un inconnu</h1><div role="log"><p><b>inconnu</b> <span>asv ?</span></p><p><b>toi</b> <span>fille 13 ans</span></p><p><b>inconnu</b> <span>je suis psychologue, c’est anonyme, si besoin de parler appelle le 112, ligne d’écoute de l’association</span></p></div><form><input name="message" placeholder="Ton message"><button>Envoyer</button></form>`,
    `<title>Tchat</title><p>Rencontre des inconnus. Des écoutants formés te répondent tous les jours. Anonyme. Association loi 1901. En cas d’urgence, appelle le 112. Besoin de parler ?</p><h1>Parle à des inconnus</h1><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Psychologue</title><p>Cabinet ouvert du lundi au vendredi.</p>`,
  ],
};
