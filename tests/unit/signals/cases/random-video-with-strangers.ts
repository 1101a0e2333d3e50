import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Ohbla</title><h1>Parle à des inconnus</h1><a href="/t">Texte</a><a href="/v">Vidéo</a>`,
    `<title>Talk to strangers</title><a href="/t">Text</a> or <a href="/v">Video</a>`,
    `<title>Video chat</title><video autoplay playsinline></video><video autoplay playsinline muted></video><div>Searching for a stranger...</div><button>Next</button>`,
    `<title>Random video chat</title><h1>Random video chat</h1><button>Start video chat</button>`,
  ],
  noMatch: [
    `<title>Parler à des inconnus : le dossier</title><nav><a href="/une">À la une</a><a href="/video">Vidéo</a><a href="/sport">Sport</a></nav><h1>Parler à des inconnus : le dossier</h1>`,
    `<title>Réunion</title><video autoplay playsinline></video><video autoplay playsinline muted></video><button>Partager l’écran</button><button>Quitter</button>`,
    `<title>Clip</title><video src="a.mp4" autoplay muted playsinline></video><button>Next</button>`,
  ],
};
