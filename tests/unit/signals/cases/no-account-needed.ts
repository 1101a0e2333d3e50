import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat gratuit</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<h1>Free chat rooms</h1><p>No registration needed.</p><form><label>Nickname <input></label><button>Join the chat</button></form>`,
    `<title>Ch&#97;t</title><p>Sans in<span>scrip</span>tion, sans e-mail.</p><form><input aria-label="Ton pseudo"><button>Rejoindre le salon</button></form>`,
  ],
  noMatch: [
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="messages"><div class="m"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="m"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="m"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="fil"><div class="post"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="post"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="post"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="a"><div class="b"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="b"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="b"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Chat</title><form><input placeholder="Pseudo"><input type="email" placeholder="E-mail"><input type="password"><button>Créer mon compte</button></form>`,
    `<title>Boutique</title><p>Commandez sans inscription.</p><form><input placeholder="Nom"><input placeholder="Code postal"><button>Payer</button></form>`,
  ],
};
