import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><form><input placeholder="Nickname"><input placeholder="A/S/L"><button>Enter</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><label>ASV <input></label><button>Entrer</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><input placeholder="Code postal"><button>Entrer dans le tchat</button></form>`,
    `<title>Tchat</title><form><input placeholder="Pseudo"><select><option>01 - Ain</option><option>02 - Aisne</option><option>03 - Allier</option><option>04 - Alpes</option><option>05 - Hautes</option><option>06 - Maritimes</option><option>07 - Ardèche</option><option>08 - Ardennes</option><option>09 - Ariège</option><option>10 - Aube</option><option>11 - Aude</option><option>12 - Aveyron</option><option>13 - Bouches</option><option>14 - Calvados</option><option>15 - Cantal</option></select><button>Entrer</button></form>`,
    `<title>Chat</title><form><input placeholder="Nickname"><input placeholder="Your town"><button>Start chat</button></form>`,
  ],
  noMatch: [
    `<title>Livraison</title><form><input placeholder="Nom"><input placeholder="Code postal"><input type="tel"><button>Commander</button></form>`,
    `<title>Météo</title><form><input placeholder="Ville"><button>Voir</button></form>`,
  ],
};
