import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Privé</title><div><p><b>zoe</b> : salut</p><p><b>max</b> : ça va ?</p><p><b>zoe</b> : oui et toi</p><p><b>max</b> : bien</p></div><form><input name="t"><button>OK</button></form>`,
    `<title>Chat</title><div role="log"><p>amy: hi all</p><p>joe: hello</p></div><input placeholder="Type a message"><button>Send</button>`,
    `<title>Salon</title><div><p><b>mimi34 :</b> coucou tout le monde</p><p><b>toto :</b> salut</p><p><b>mimi34 :</b> ça va ?</p></div><textarea placeholder="Écris ton message"></textarea><button>Envoyer</button>`,
  ],
  noMatch: [
    `<title>Le film</title><div><p><b>zoe</b> : un très beau film</p><p><b>max</b> : trop long pour moi</p><p><b>zoe</b> : mais quelle musique</p><p><b>max</b> : je suis d’accord</p></div><form><input name="q" placeholder="Rechercher"><button>OK</button></form>`,
    `<title>Contact</title><form><input placeholder="Nom"><input type="email"><textarea placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Article</title><h2>Commentaires</h2><form><textarea placeholder="Votre commentaire"></textarea><button>Publier</button></form>`,
  ],
};
