import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>On discute</title><div><div><b>Salon cuisine</b><span>12</span></div><div><b>Salon musique</b><span>40</span></div><div><b>Salon cinéma</b><span>7</span></div></div>`,
    `<title>Tchat</title><h3>Salons</h3><ul><li># Général (12)</li><li># Ados (31)</li><li># Lyon (4)</li></ul><input placeholder="Ton message">`,
    `<title>Chat rooms</title><h1>Chat rooms</h1><a href="/a">Chat Paris</a><a href="/b">Chat Lyon</a><a href="/c">Chat Lille</a><a href="/d">Chat Nice</a>`,
    `<title>Chat</title><form><input placeholder="Nickname"><select name="room"><option>music</option><option>teens</option></select><button>Enter</button></form>`,
  ],
  noMatch: [
    `<title># chantiers</title><nav><a href="#"># général</a><a href="#"># chantiers</a><a href="#"># devis</a></nav><a href="/">Se déconnecter</a>`,
    `<title>#salle - webchat</title><div aria-label="Channel list"><span>libera.chat</span><span>disconnected</span><span>3</span></div>`,
    `<title>Hôtel</title><h3>Chambres</h3><ul><li>Chambre double (2)</li><li>Chambre simple (1)</li></ul>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
