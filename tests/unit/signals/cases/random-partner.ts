import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Causerie</title><p>Te voilà en discussion avec une inconnue.</p><textarea></textarea><a href="#">Quitter</a><a href="#">Envoyer</a>`,
    `<title>Hum</title><p>You’re in a chat with a stranger.</p><textarea></textarea><button>End</button><button>Send</button>`,
    `<title>Chat</title><div>Waiting for a partner...</div><button>Next</button><button>Stop</button><input placeholder="Type a message">`,
    `<title>Parle</title><p>Vous discutez avec un inconnu</p><button title="Suivant">»</button><input placeholder="Écris un message"><button>Envoyer</button>`,
    `<title>Video</title><video autoplay playsinline></video><video autoplay playsinline muted></video><button>Skip</button><button>Stop</button>`,
  ],
  noMatch: [
    `<title>Tenues de fête</title><button>Skip to content</button><p>Partner sites</p><div role="log"></div><input placeholder="Write a message"><button>Send</button>`,
    `<title>Tenues de fête</title><button>Passer au contenu</button><p>Partenaire</p><div role="log"></div><input placeholder="Écrire un message"><button>Envoyer</button>`,
    `<title>Photos</title><button>Previous</button><button>Next</button><img alt="">`,
    `<title>Formulaire</title><form><label>Nom <input></label><button>Suivant</button></form>`,
  ],
};
