import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><input placeholder="Nickname"><input placeholder="A/S/L"><button>Enter</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><label>ASV <input></label><button>Entrer</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><select><option>H</option><option>F</option><option>Trans</option></select><button>Entrer</button></form>`,
    `<title>Random chat</title><form><label><input type="radio" name="s" value="m">Male</label><label><input type="radio" name="s" value="f">Female</label><button>Start chatting</button></form>`,
    `<title>Chat</title><div><input placeholder="Nickname"><button>♀ Girl</button><button>♂ Boy</button><button>Enter chat</button></div>`,
  ],
  noMatch: [
    `<title>Checkout</title><form><select name="title"><option>Mr</option><option>Mrs</option></select><input type="email"><button>Pay</button></form>`,
    `<title>Rendez-vous</title><form><label>Sexe <select><option>Homme</option><option>Femme</option></select></label><label>Téléphone <input type="tel"></label><button>Prendre rendez-vous</button></form>`,
  ],
};
