import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Video chat</title><video autoplay playsinline></video><video autoplay playsinline muted></video><div>Searching for a stranger...</div><button>Next</button>`,
    `<title>Random video chat</title><h1>Random video chat</h1><button>Start video chat</button>`,
  ],
  noMatch: [
    `<title>Réunion</title><video autoplay playsinline></video><video autoplay playsinline muted></video><button>Partager l’écran</button><button>Quitter</button>`,
    `<title>Clip</title><video src="a.mp4" autoplay muted playsinline></video><button>Next</button>`,
  ],
};
