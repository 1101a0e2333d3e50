import type { Cases } from '#tests/unit/signals/cases-type.ts';
import { FALSE_HELP, HELP, LOOK_ALIKES } from '#tests/unit/signals/help-doors.ts';
import { COMPANIES, SERVICES } from '#tests/unit/signals/help-services.ts';

const ages = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join('');

const AGE = '<input name="age" type="number" placeholder="Âge">';

/** A French helpline's door that asks for everything, and one thing more or other. */
const french = ({ title = 'Tchat d’écoute', heading = 'Besoin de parler ?', age = AGE, more = '' }) =>
  `<title>${title}</title><h1>${heading}</h1><p>Des écoutants formés te répondent tous les jours de 14 h à 22 h. Anonyme et gratuit. Association loi 1901. En cas d’urgence, appelle le 112.</p><form><input placeholder="Pseudo">${age}<select name="sexe"><option>Fille<option>Garçon</select><input placeholder="Code postal"><button>Entrer dans le tchat</button></form>${more}`;

/** The same in English. */
const english = ({
  heading = 'Need to talk?',
  age = '<input name="age" type="number" placeholder="Age">',
  more = '',
}) =>
  `<title>Chat with a counsellor</title><h1>${heading}</h1><p>Our trained counsellors are here to listen, every day from 2pm to 10pm. We are a registered charity. Confidential. In an emergency call 999.</p><form><input placeholder="Nickname">${age}<select name="gender"><option>Girl<option>Boy</select><button>Enter the chat</button>${more}</form>`;

/** A list of people with ages and towns. */
export const MEMBERS =
  '<h2>Membres en ligne</h2><ul><li><b>lola15</b> <span>15 ans</span> <span>Lille</span></li><li><b>marc59</b> <span>44 ans</span> <span>Roubaix</span></li><li><b>sam_03</b> <span>31 ans</span> <span>Arras</span></li></ul>';

export const cases: Cases = {
  match: [
    `<title>Tchat d’écoute</title><h1>Besoin de parler ?</h1><p>Des écoutants formés te répondent tous les jours de 14 h à 22 h. Anonyme et gratuit. Association loi 1901. En cas d’urgence, appelle le 112.</p><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><input placeholder="Code postal"><button>Entrer dans le tchat</button></form>`,
    `<title>Talk to us</title><p>Our trained counsellors are here to listen, every day from 2pm to 10pm. We are a registered charity. Confidential. In an emergency call 999.</p><form><input placeholder="Nickname"><button>Start chat</button></form>`,
    french({ age: '<input type="number" name="age" min="1" max="120">' }),
    french({ age: '<input type="number" name="age" min="10" max="99">' }),
    french({ title: 'Tchat d’écoute des ados', age: '<input type="number" name="age" min="10" max="99">' }),
    french({ age: `<select name="age">${ages(12, 30)}</select>` }),
    english({ age: `<select name="age">${ages(8, 26)}</select>` }),
    english({ age: '<input type="number" name="age" min="5" max="99">' }),
    french({ heading: 'Tu rencontres des difficultés ?' }),
    french({ heading: 'Amour, rencontres, sexualité' }),
    english({ heading: 'Find someone to talk to' }),
    english({ heading: 'How to make new friends' }),
    english({ heading: 'Teen dating abuse helpline' }),
    english({
      heading: 'Teen dating abuse helpline',
      age: '<input type="number" name="age" min="5" max="99">',
    }),
    english({ heading: 'Is your partner hurting you?', more: '<button>Next</button>' }),
    english({ heading: 'Talk to a peer supporter', more: '<button>Next</button>' }),
    french({ more: '<ul><li>SAMU 15</li><li>Police 17</li><li>Pompiers 18</li></ul>' }),
    french({
      more: '<ul><li><b>SAMU</b> <span>15</span></li><li><b>Police</b> <span>17</span></li><li><b>Pompiers</b> <span>18</span></li></ul>',
    }),
    french({
      more: '<h2>Notre équipe</h2><ul><li><b>Claire</b> <span>en ligne</span></li><li><b>Karim</b> <span>en ligne</span></li><li><b>Sophie</b> <span>absente</span></li></ul>',
    }),
    french({
      more: '<h2>Notre équipe</h2><ul><li><b>Claire M</b> <span>psychologue</span></li><li><b>Karim B</b> <span>éducateur</span></li><li><b>Sophie F</b> <span>infirmière</span></li><li><b>Omar T</b> <span>éducateur</span></li></ul>',
    }),
    french({ more: '<video autoplay muted playsinline></video>' }),
    french({
      more: '<nav><a href="/t">Le tchat</a><a href="/e">Tchat d’écoute</a><a href="/i">Tchat individuel</a><a href="/o">Ouvrir le tchat</a></nav>',
    }),
    french({
      heading: 'Sexe, amour, contraception',
      age: '<input type="number" name="age" min="10" max="99">',
    }),
    french({ heading: 'Pour ados et adultes', age: '<input type="number" name="age" min="10" max="99">' }),
    english({
      heading: 'Is your partner hurting you?',
      age: '<input type="number" name="age" min="5" max="99">',
      more: '<button>Next</button><button>Leave site</button>',
    }),
    english({ heading: 'Looking for someone to talk to?' }),
    english({ heading: 'Are you looking for someone to talk to?', more: '<button>Next</button>' }),
    ...Object.values(HELP),
    ...SERVICES,
  ],
  noMatch: [
    `<title>Tchat anonyme</title><form><input placeholder="Pseudo"><input type="number" placeholder="Âge"><button>Entrer dans le tchat</button></form>`,
    `<title>Tchat gratuit</title><h1>Tchat gratuit sans inscription</h1><p>100 % anonyme, ouvert 24h/24. Santé, amour, sexualité : parle de tout.</p><form><label>Pseudo <input name="pseudo"></label><label>Âge <input name="age" type="number" min="10" max="99"></label><label>Sexe <select name="sexe"><option>H<option>F</select></label><label>Code postal <input name="cp"></label><button>Entrer sur le tchat</button></form>`,
    `<title>Talk to strangers</title><h1>Talk to strangers</h1><p>Free anonymous text chat with random people 24/7, no registration.</p><button>Start chat</button><footer><a href="/abuse">Report abuse</a></footer>`,
    `<title>Tchat avec un inconnu</title><h1>Tchat avec un inconnu</h1><div role="log"><p><b>inconnu</b> <span>asv ?</span></p><p><b>toi</b> <span>fille 13 ans</span></p><p><b>inconnu</b> <span>je suis psychologue, c’est anonyme, si besoin de parler appelle le 112, ligne d’écoute de l’association</span></p></div><form><input name="message" placeholder="Ton message"><button>Envoyer</button></form>`,
    `<title>Tchat</title><p>Rencontre des inconnus. Des écoutants formés te répondent tous les jours. Anonyme. Association loi 1901. En cas d’urgence, appelle le 112. Besoin de parler ?</p><h1>Parle à des inconnus</h1><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    french({ more: MEMBERS }),
    french({ more: MEMBERS.replaceAll(' ans', '').replace('Membres en ligne', 'Notre équipe') }),
    french({
      more: '<h2>Salons</h2><ul><li><a href="/1">Ados (31)</a></li><li><a href="/2">Rencontres (120)</a></li><li><a href="/3">Lille (42)</a></li></ul>',
    }),
    english({ more: '<p>Looking for someone to talk to…</p><button>Next</button><button>Stop</button>' }),
    french({
      more: '<p>Tu es en conversation avec un inconnu</p><button>Suivant</button><button>Stop</button>',
    }),
    english({ more: '<button>Next stranger</button><button>Stop</button>' }),
    english({ heading: 'Talk to a random person', more: '<button>Next partner</button>' }),
    ...Object.values(LOOK_ALIKES),
    ...Object.values(FALSE_HELP),
    ...COMPANIES,
    `<title>Psychologue</title><p>Cabinet ouvert du lundi au vendredi.</p>`,
  ],
};
