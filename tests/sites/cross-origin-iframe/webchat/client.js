// Invented people: nick, age/sex/town as chat clients write it.
const NICKS = [
  ['alban_41', '41/H/Blois'],
  ['chloe2010', '16/F/Tours'],
  ['dédé_péche', '63/H/Gien'],
  ['enzo.basket', '16/H/Saumur'],
  ['fabrice_nuit', '46/H/Orléans'],
  ['ines_manga', '15/F/Tours'],
  ['line45', '45/F/Orléans'],
  ['maxou37', '37/H/Amboise'],
  ['sacha_17', '17/F/Chinon'],
  ['thierry.b', '54/H/Saumur'],
];
const LIGNES = [
  '*** Bienvenue sur #accueil. Sujet : on papote entre riverains',
  '<line45> bonjour bonjour',
  '<dédé_péche> l’eau monte à gien',
  '<chloe2010> quelqu’un de tours ?',
  '<fabrice_nuit> moi je passe souvent à tours, tu as quel âge chloe ?',
  '<chloe2010> 16',
];
const $ = (selector) => document.querySelector(selector);

function ecrire(texte) {
  const ligne = document.createElement('div');
  ligne.textContent = texte;
  $('.buffer').append(ligne);
}

function entrer(nick, asv) {
  $('#connexion').hidden = true;
  $('#client').hidden = false;
  for (const [nom, quoi] of [[nick, asv], ...NICKS]) {
    const li = document.createElement('li');
    const details = document.createElement('i');
    details.textContent = quoi;
    li.title = `Ouvrir un privé avec ${nom}`;
    li.append(nom, details);
    $('.nicklist').append(li);
  }
  LIGNES.forEach(ecrire);
  $('.input').onsubmit = (evenement) => {
    evenement.preventDefault();
    const champ = $('.input input');
    if (champ.value.trim()) ecrire(`<${nick}> ${champ.value}`);
    champ.value = '';
  };
}

$('#connexion').onsubmit = (evenement) => {
  evenement.preventDefault();
  const { nick, age, ville } = $('#connexion').elements;
  entrer(nick.value, `${age.value}/F/${ville.value}`);
};
if (location.search) entrer('lison37', '16/F/Tours');
