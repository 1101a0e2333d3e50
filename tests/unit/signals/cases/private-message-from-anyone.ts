import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><h3>Connectés</h3><ul><li><b>mimi34</b> <i>F</i> <span>23 ans</span> <span>Lyon</span><button title="Message privé">✉</button></li><li><b>toto_x</b> <i>H</i> <span>41 ans</span> <span>Lille</span><button title="Message privé">✉</button></li><li><b>zoe.b</b> <i>F</i> <span>19 ans</span> <span>Brest</span><button title="Message privé">✉</button></li></ul><input placeholder="Ton message">`,
    `<title>Chat</title><div role="log"><p>a_1: hi</p></div><input placeholder="Type a message"><button aria-label="Open a private chat">…</button>`,
  ],
  noMatch: [
    `<title>Messagerie</title><p>Message privé</p><form><input type="email"><input type="password"></form>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
    `<title>Team video call and chat</title><button>Share your screen</button><button>Raise hand</button><button>Whiteboard</button><button>Start recording</button><button>Private message</button><div role="log"></div><input placeholder="Type a message">`,
  ],
};
