import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><p>Réservé aux adultes.</p><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Random video chat</title><p>You must be 18 or older. Adults only.</p><button>Start video chat</button><div>Looking for a partner...</div><video autoplay playsinline muted></video>`,
  ],
  noMatch: [
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="messages"><div class="m"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="m"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="m"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="fil"><div class="post"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="post"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="post"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="a"><div class="b"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="b"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="b"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Cave à vins</title><p>Vente interdite aux mineurs.</p><form><input type="email"><button>Commander</button></form>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
