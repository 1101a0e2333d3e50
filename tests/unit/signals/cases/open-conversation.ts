import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><div role="log"><p>amy: hi all</p><p>joe: hello</p></div><input placeholder="Type a message"><button>Send</button>`,
    `<title>Salon</title><div><p><b>mimi34 :</b> coucou tout le monde</p><p><b>toto :</b> salut</p><p><b>mimi34 :</b> ça va ?</p></div><textarea placeholder="Écris ton message"></textarea><button>Envoyer</button>`,
  ],
  noMatch: [
    `<title>Contact</title><form><input placeholder="Nom"><input type="email"><textarea placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Article</title><h2>Commentaires</h2><form><textarea placeholder="Votre commentaire"></textarea><button>Publier</button></form>`,
  ],
};
