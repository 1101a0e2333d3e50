import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Ohbla</title><h1>Parle à des inconnus</h1><a href="/t">Texte</a><a href="/v">Vidéo</a>`,
    `<title>Talk to strangers</title><a href="/t">Text</a> or <a href="/v">Video</a>`,
    `<title>Chat</title><div>Connected to a stranger.</div><input placeholder="Type a message"><button>Next</button>`,
    `<title>Tchat</title><h1>Tchat aléatoire</h1><button>Commencer le tchat</button>`,
  ],
  noMatch: [
    `<title>Parler à des inconnus : le dossier</title><nav><a href="/une">À la une</a><a href="/video">Vidéo</a><a href="/sport">Sport</a></nav><h1>Parler à des inconnus : le dossier</h1>`,
    `<title>Support chat</title><div role="log"></div><input placeholder="Type a message"><button>Send</button>`,
    `<title>Article</title><p>Random chat sites are in the news.</p>`,
  ],
};
