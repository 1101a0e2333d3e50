import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><div>Waiting for a partner...</div><button>Next</button><button>Stop</button><input placeholder="Type a message">`,
    `<title>Parle</title><p>Vous discutez avec un inconnu</p><button title="Suivant">»</button><input placeholder="Écris un message"><button>Envoyer</button>`,
    `<title>Video</title><video autoplay playsinline></video><video autoplay playsinline muted></video><button>Skip</button><button>Stop</button>`,
  ],
  noMatch: [
    `<title>Photos</title><button>Previous</button><button>Next</button><img alt="">`,
    `<title>Formulaire</title><form><label>Nom <input></label><button>Suivant</button></form>`,
  ],
};
