import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat rencontre gratuit</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><h1>Meet new people near you</h1><form><input placeholder="Nickname"><button>Start chatting</button></form>`,
  ],
  noMatch: [
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="messages"><div class="m"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="m"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="m"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="fil"><div class="post"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="post"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="post"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="a"><div class="b"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="b"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="b"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Une émission de rencontres</title><p>Les célibataires de la saison.</p>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Start chatting</button></form>`,
  ],
};
