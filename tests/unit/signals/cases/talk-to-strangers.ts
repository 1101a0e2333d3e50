import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Hello chat</title><h1>Hello chat</h1><p>Hello chat is a simple and friendly place on the web, open day and night, where you can take a break from everything else you have to do and meet new people at once.</p><button>Video chat</button><button>Text chat</button>`,
    `<title>Chat</title><h1>Talk to strangers</h1><button>Start chatting</button>`,
    `<title>Tchat</title><h1>Discute avec des inconnus</h1><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><h1>T<span>alk</span> to st&#8203;rangers</h1><button>Start chat</button>`,
  ],
  noMatch: [
    `<title>tchat gratuit - moteur</title><input type="search"><ol><li><cite>un.example</cite><a href="/1">Tchat gratuit</a><p>Entrez avec un pseudo. Salons, rencontres, messages privés, et partout des gens à qui parler : discutez avec des inconnus à toute heure du jour et de la nuit, sans rien dire.</p></li><li><cite>deux.example</cite><a href="/2">Les tchats</a><p>Notre comparatif.</p></li></ol>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="messages"><div class="m"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="m"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="m"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="fil"><div class="post"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="post"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="post"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Forum du collège</title><h1>Forum du collège</h1><div class="a"><div class="b"><b>ines</b> <p>Bonjour, vous faites quoi ce week-end ?</p></div><div class="b"><b>jules</b> <p>Attention : on y parle à des inconnus sans inscription, réservé aux plus de 18 ans, pour faire des rencontres.</p></div><div class="b"><b>emma</b> <p>D’accord, merci pour l’info</p></div></div><form><textarea name="message" placeholder="Votre message"></textarea><button>Envoyer</button></form>`,
    `<title>Conseils</title><p>Ne parle pas à des inconnus en ligne.</p>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
