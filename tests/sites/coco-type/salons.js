import { EN_PRIVE, GENS, PAROLES, SALONS } from './gens.js';

const $ = (id) => document.getElementById(id);
const question = new URLSearchParams(location.search);
const moi = {
  pseudo: question.get('pseudo') || 'invite',
  age: question.get('age') || '18',
  sexe: question.get('sexe') || 'F',
  ville:
    { 59: 'Roubaix', 62: 'Arras', 75: 'Paris', 69: 'Lyon' }[(question.get('cp') || '').slice(0, 2)] ||
    'France',
};
let salon = SALONS[0][0];
let suivant = 0;

function balise(nom, classe, texte) {
  const element = document.createElement(nom);
  if (classe) element.className = classe;
  if (texte !== undefined) element.textContent = texte;
  return element;
}

function dire(fil, pseudo, texte) {
  const ligne = balise('div', 'message');
  ligne.append(balise('b', pseudo === moi.pseudo ? 'moi' : '', `${pseudo} :`), ` ${texte}`);
  fil.append(ligne);
  if (fil.children.length > 60) fil.firstElementChild.remove();
  fil.scrollTop = fil.scrollHeight;
}

function membre([pseudo, age, sexe, ville]) {
  const ligne = balise('li', sexe === 'F' ? 'fille' : 'gars');
  ligne.dataset.pseudo = pseudo;
  const lien = balise('a', '', pseudo);
  lien.href = `#prive=${encodeURIComponent(pseudo)}`;
  lien.title = `Message privé à ${pseudo}`;
  ligne.append(lien, balise('span', 'age', `${age} ans`), balise('span', 'ville', ville));
  return ligne;
}

function montrerSalons() {
  $('salons').replaceChildren(
    ...SALONS.map(([nom, nombre]) => {
      const ligne = balise('li', nom === salon ? 'ici' : '');
      const bouton = balise('button', '', nom);
      bouton.type = 'button';
      bouton.onclick = () => entrer(nom);
      ligne.append(bouton, balise('span', 'compte', nombre));
      return ligne;
    }),
  );
}

function entrer(nom) {
  salon = nom;
  suivant = 0;
  montrerSalons();
  $('nom-salon').textContent = `Salon : ${nom}`;
  $('fil').replaceChildren(balise('p', 'info', `${moi.pseudo} est entré dans le salon ${nom}.`));
  for (let n = 0; n < 6; n += 1) parlerAutre();
}

function parlerAutre() {
  const paroles = PAROLES[salon] || PAROLES['Le comptoir'];
  const dite = paroles[suivant];
  if (!dite) return;
  suivant += 1;
  dire($('fil'), ...dite);
}

function ouvrirPrive() {
  const pseudo = new URLSearchParams(location.hash.slice(1)).get('prive');
  $('prive').hidden = !pseudo;
  if (!pseudo) return;
  $('prive-nom').textContent = `Privé avec ${pseudo}`;
  $('prive-fil').replaceChildren();
  dire($('prive-fil'), pseudo, EN_PRIVE[0]);
}

function ecrire(formulaire, champ, fil, reponse) {
  $(formulaire).onsubmit = (evenement) => {
    evenement.preventDefault();
    const texte = $(champ).value.trim();
    if (!texte) return;
    dire($(fil), moi.pseudo, texte);
    $(champ).value = '';
    reponse?.();
  };
}

function repondreEnPrive() {
  const pseudo = new URLSearchParams(location.hash.slice(1)).get('prive');
  const dites = [...$('prive-fil').children].filter((ligne) => ligne.firstChild.className !== 'moi').length;
  const phrase = EN_PRIVE[dites];
  if (pseudo && phrase) setTimeout(() => dire($('prive-fil'), pseudo, phrase), 900);
}

$('moi').textContent = `${moi.pseudo}, ${moi.age} ans, ${moi.ville}`;
$('membres').replaceChildren(...[[moi.pseudo, moi.age, moi.sexe, moi.ville], ...GENS].map(membre));
$('nombre').textContent = `(${GENS.length + 1})`;
ecrire('ecrire', 'texte', 'fil');
ecrire('prive-ecrire', 'prive-texte', 'prive-fil', repondreEnPrive);
$('prive-fermer').onclick = () => {
  location.hash = '';
};
addEventListener('hashchange', ouvrirPrive);
entrer(salon);
ouvrirPrive();
setInterval(parlerAutre, 5000);
