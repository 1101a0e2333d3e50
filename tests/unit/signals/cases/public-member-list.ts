import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Lobby</title><my-grid><my-card><my-name>kate_x</my-name><my-line>Female · 16 · Leeds</my-line><button aria-label="Message kate_x"></button></my-card><my-card><my-name>rob.77</my-name><my-line>Male · 41 · York</my-line><button aria-label="Message rob.77"></button></my-card><my-card><my-name>soph</my-name><my-line>Female · 15 · Hull</my-line><button aria-label="Message soph"></button></my-card></my-grid>`,
    `<title>Room</title><aside><p>Users (3)</p><div>anon-33</div><div>anon-71</div><div>anon-80</div></aside><div contenteditable="true" data-placeholder="Message everyone"></div>`,
    `<title>Tchat</title><h3>Connectés</h3><ul><li><b>mimi34</b> <i>F</i> <span>23 ans</span> <span>Lyon</span></li><li><b>toto_x</b> <i>H</i> <span>41 ans</span> <span>Lille</span></li><li><b>zoe.b</b> <i>F</i> <span>19 ans</span> <span>Brest</span></li></ul><input placeholder="Écris ton message"><button>Envoyer</button>`,
    `<title>Chat</title><h3>Online users</h3><div><div>kitty_99</div><div>(mike77)</div><div>joe-x</div></div><input placeholder="Type a message"><button>Send</button>`,
    `<title>Chat rooms</title><table><tr><td>sunny1</td><td>F/23/Lyon</td></tr><tr><td>bob.k</td><td>M/31/Paris</td></tr><tr><td>lee_x</td><td>F/20/Nice</td></tr></table><input placeholder="Say something">`,
    `<title>Tchat</title><ul><li><b>lila_x</b><i>F</i><span>15 ans</span><span>Lyon</span></li><li><b>marc.b</b><i>H</i><span>41 ans</span><span>Lille</span></li><li><b>zoe77</b><i>F</i><span>14 ans</span><span>Brest</span></li></ul><input placeholder="Écris ton message"><button>Envoyer</button>`.replace(
      /(?<=<(b|i|span|button)>)/g,
      '\n'.padEnd(165), // some programs put more blanks before a text than it is long
    ),
  ],
  noMatch: [
    `<title>Club de judo</title><h3>Membres</h3><table><tr><td>Camille Durand</td><td>14 ans</td><td>Lyon</td></tr><tr><td>Hugo Petit</td><td>13 ans</td><td>Bron</td></tr><tr><td>Lina Roux</td><td>15 ans</td><td>Lyon</td></tr></table>`,
    `<title>Chat rooms</title><h3>Salons</h3><ul><li>Musique (12)</li><li>Cuisine (31)</li><li>Cinéma (0)</li></ul><input placeholder="Type a message">`,
    `<title>Boutique</title><ul><li>Casque <b>39 €</b></li><li>Vélo <b>99 €</b></li></ul>`,
  ],
};
