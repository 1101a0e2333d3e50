// Invented people: pseudo, age, H or F, town.
export const GENS = [
  ['camille2009', 16, 'F', 'Roubaix'],
  ['marc47', 47, 'H', 'Lille'],
  ['juju.59', 17, 'F', 'Tourcoing'],
  ['sandrine44', 44, 'F', 'Nantes'],
  ['kevin_dunk', 23, 'H', 'Dunkerque'],
  ['lea2010', 16, 'F', 'Villeneuve-d’Ascq'],
  ['papyjo', 66, 'H', 'Arras'],
  ['mathis_foot', 16, 'H', 'Lens'],
  ['solo_du_62', 39, 'H', 'Béthune'],
  ['nono33', 33, 'H', 'Bordeaux'],
  ['manon.lyc', 16, 'F', 'Douai'],
  ['gilles_vtt', 52, 'H', 'Cambrai'],
  ['emma_k', 17, 'F', 'Lille'],
  ['vero51', 51, 'F', 'Reims'],
  ['ben_gamer', 19, 'H', 'Amiens'],
  ['didier_nuit', 48, 'H', 'Valenciennes'],
  ['ines2009', 16, 'F', 'Wattrelos'],
  ['cathy_b', 37, 'F', 'Lille'],
  ['tom_skate', 17, 'H', 'Calais'],
  ['franck80', 45, 'H', 'Abbeville'],
];

export const SALONS = [
  ['Le comptoir', 214],
  ['Cuisine', 41],
  ['Musique', 73],
  ['Ados 13-17', 158],
  ['Rencontres', 307],
  ['Salon adultes', 266],
  ['Nord - Pas-de-Calais', 119],
  ['Jeux vidéo', 64],
];

export const PAROLES = {
  'Le comptoir': [
    ['papyjo', 'bonsoir la compagnie'],
    ['cathy_b', 'bonsoir papyjo'],
    ['kevin_dunk', 'slt y a qui de dunkerque ?'],
    ['camille2009', 'coucou tt le monde'],
    ['marc47', 'coucou camille, tu as quel âge ?'],
    ['camille2009', '16 et toi'],
    ['gilles_vtt', 'il pleut encore chez vous ?'],
    ['solo_du_62', 'qui veut parler en privé ?'],
    ['vero51', 'oui il pleut, comme d’hab'],
    ['nono33', 'ici grand soleil'],
  ],
  Cuisine: [
    ['vero51', 'quelqu’un a une recette de quiche sans crème ?'],
    ['sandrine44', 'avec du fromage blanc, ça marche très bien'],
    ['papyjo', 'et des poireaux du jardin'],
  ],
  Musique: [
    ['ben_gamer', 'vous écoutez quoi là ?'],
    ['tom_skate', 'du vieux rap'],
    ['nono33', 'je reprends la guitare'],
  ],
  'Ados 13-17': [
    ['lea2010', 'qui est en seconde ici ?'],
    ['mathis_foot', 'moi à lens'],
    ['didier_nuit', 'bonsoir les jeunes, on peut parler ?'],
    ['juju.59', 'didier c’est un salon ados'],
  ],
  Rencontres: [
    ['franck80', 'bonsoir, homme calme cherche quelqu’un de sympa'],
    ['cathy_b', 'bonsoir franck'],
    ['solo_du_62', 'qui habite près de béthune ?'],
  ],
  'Salon adultes': [
    ['didier_nuit', 'bonsoir, qui est là ce soir ?'],
    ['franck80', 'plus de monde qu’hier'],
  ],
};

export const EN_PRIVE = [
  'coucou toi',
  'tu es de quelle ville exactement ?',
  'tu es toute seule ce soir ?',
  'on va parler ailleurs ? c’est plus tranquille',
];
