const $ = (id) => document.getElementById(id);
const PREMIERS_MOTS = [
  'salut',
  'coucou, tu as quel âge ?',
  'hey, fille ou garçon ?',
  'bonsoir, tu viens d’où ?',
];
const etat = { rencontres: 0, attente: 0 };

function ligne(classe, nom, texte) {
  const p = document.createElement('p');
  const b = document.createElement('b');
  p.className = classe;
  b.textContent = nom;
  p.append(b, texte);
  $('fil').append(p);
}

function chercher() {
  $('depart').hidden = true;
  $('discussion').hidden = false;
  $('fil').replaceChildren();
  ligne('info', '', 'Recherche d’un inconnu…');
  clearTimeout(etat.attente);
  etat.attente = setTimeout(() => {
    ligne('info', '', 'Tu parles maintenant avec un inconnu. Dis bonjour !');
    ligne('inconnu', 'Inconnu : ', PREMIERS_MOTS[etat.rencontres % PREMIERS_MOTS.length]);
    etat.rencontres += 1;
  }, 800);
}

$('lancer').onclick = () => {
  history.replaceState(null, '', '#discussion');
  chercher();
};
$('suivant').onclick = chercher;
$('ecrire').onsubmit = (evenement) => {
  evenement.preventDefault();
  if ($('texte').value.trim()) ligne('toi', 'Toi : ', $('texte').value);
  $('texte').value = '';
};
if (location.hash === '#discussion') chercher();
