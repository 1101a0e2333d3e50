import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Lobby</title><my-grid><my-card><my-name>kate_x</my-name><my-line>Female · 16 · Leeds</my-line><button aria-label="Message kate_x"></button></my-card><my-card><my-name>rob.77</my-name><my-line>Male · 41 · York</my-line><button aria-label="Message rob.77"></button></my-card><my-card><my-name>soph</my-name><my-line>Female · 15 · Hull</my-line><button aria-label="Message soph"></button></my-card></my-grid>`,
    `<title>Tchat</title><h3>Connectés</h3><ul><li><b>mimi34</b> <i>F</i> <span>23 ans</span> <span>Lyon</span></li><li><b>toto_x</b> <i>H</i> <span>41 ans</span> <span>Lille</span></li><li><b>zoe.b</b> <i>F</i> <span>19 ans</span> <span>Brest</span></li></ul><input placeholder="Écris ton message">`,
    `<title>Chat</title><h3>Online</h3><ul><li>amy_x<span>23F · Leeds</span></li><li>tom.r<span>31M · York</span></li><li>eve22<span>19F · Hull</span></li></ul><input placeholder="Type a message">`,
  ],
  noMatch: [
    `<title>Chat</title><h3>Online users</h3><ul><li>amy_x</li><li>tom.r</li><li>eve22</li></ul><input placeholder="Type a message">`,
    `<title>Généalogie</title><table><tr><td>Marie Petit</td><td>23 ans</td><td>Lyon</td></tr><tr><td>Jean Petit</td><td>31 ans</td><td>Lyon</td></tr></table>`,
  ],
};
