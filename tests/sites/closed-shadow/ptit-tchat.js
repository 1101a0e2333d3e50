const STYLE = `
:host { display: block; min-height: 100vh; font: 16px/1.5 Nunito, "Noto Sans", "DejaVu Sans", sans-serif; color: #14453a; background: linear-gradient(160deg, #e9fbf3, #d8ecff) }
* { box-sizing: border-box }
h1 { margin: 0; font-size: 30px; color: #0f8f6c }
.entree { width: 400px; max-width: 94vw; margin: 0 auto; padding: 60px 0; display: grid; gap: 14px }
input, select { width: 100%; padding: 12px; border: 2px solid #9bdcc5; border-radius: 12px; font: inherit; background: #fff }
.trio { display: grid; grid-template-columns: 80px 1fr; gap: 10px }
button { padding: 12px 20px; border: 0; border-radius: 12px; background: #0f8f6c; color: #fff; font: inherit; font-weight: 700 }
.salon { height: 100vh; display: grid; grid-template: auto 1fr auto / 180px 1fr 230px; gap: 12px; padding: 14px }
.salon h1 { grid-column: 1 / 4; font-size: 22px }
.boite { min-height: 0; overflow: auto; padding: 12px; border-radius: 14px; background: #fff }
.boite a { display: block; padding: 6px 0; color: #0f8f6c }
.rang { padding: 6px 0; border-bottom: 1px solid #e4f5ee }
.rang small { display: block; color: #5b7d74 }
.bas { grid-column: 1 / 4; display: flex; gap: 10px }`;
const SALONS = ['Accueil', 'Collège', 'Rencontres', 'Adultes', 'Animaux', 'Lyon et environs'];
// Invented people.
const GENS = [
  ['nina2012', 14, 'Lyon'],
  ['patrice_v', 44, 'Villeurbanne'],
  ['yanis_dbz', 13, 'Bron'],
  ['celine.69', 38, 'Lyon'],
  ['mael.11', 15, 'Oullins'],
  ['bruno_moto', 51, 'Givors'],
  ['jade_poney', 13, 'Lyon'],
  ['steph1978', 48, 'Vienne'],
];
const LIGNES = [
  'nina2012 : qui est en 4e ?',
  'patrice_v : coucou nina, tu habites où ?',
  'jade_poney : moi en 5e',
  'bruno_moto : bonsoir les filles',
];

function balise(nom, proprietes = {}, ...enfants) {
  const element = Object.assign(document.createElement(nom), proprietes);
  element.append(...enfants);
  return element;
}

class PtitTchat extends HTMLElement {
  #racine = this.attachShadow({ mode: 'closed' });

  connectedCallback() {
    const pseudo = new URLSearchParams(location.search).get('pseudo');
    if (pseudo) this.#salon([pseudo, 12, 'Lyon']);
    else this.#entree();
  }

  #montrer(vue, element) {
    this.#racine.replaceChildren(balise('style', {}, STYLE), element);
    this.dataset.vue = vue;
  }

  #entree() {
    const pseudo = balise('input', { name: 'pseudo', placeholder: 'Ton pseudo', required: true });
    const age = balise('input', { name: 'age', placeholder: 'Âge', inputMode: 'numeric', required: true });
    const sexe = balise(
      'select',
      { name: 'sexe', title: 'Tu es' },
      new Option('Garçon', 'H'),
      new Option('Fille', 'F'),
    );
    const ville = balise('input', { name: 'ville', placeholder: 'Ta ville' });
    const formulaire = balise(
      'form',
      { className: 'entree', autocomplete: 'off' },
      balise('h1', {}, 'P’tit Tchat'),
      balise('p', {}, 'Entre sans t’inscrire et parle avec 430 connectés.'),
      pseudo,
      balise('div', { className: 'trio' }, age, sexe),
      ville,
      balise('button', {}, 'Entrer'),
    );
    formulaire.onsubmit = (evenement) => {
      evenement.preventDefault();
      this.#salon([pseudo.value, age.value, ville.value]);
    };
    this.#montrer('entree', formulaire);
    pseudo.focus();
  }

  #salon(moi) {
    const fil = balise('div', { className: 'boite' }, ...LIGNES.map((ligne) => balise('p', {}, ligne)));
    const mot = balise('input', { placeholder: 'Ton message' });
    const ecrire = balise('form', { className: 'bas' }, mot, balise('button', {}, 'Envoyer'));
    ecrire.onsubmit = (evenement) => {
      evenement.preventDefault();
      if (mot.value) fil.append(balise('p', {}, `${moi[0]} : ${mot.value}`));
      mot.value = '';
    };
    const rang = ([pseudo, age, ville]) =>
      balise(
        'div',
        { className: 'rang', title: `Parler en privé avec ${pseudo}` },
        balise('b', {}, pseudo),
        balise('small', {}, `${age} ans, ${ville}`),
      );
    this.#montrer(
      'salon',
      balise(
        'div',
        { className: 'salon' },
        balise('h1', {}, 'Salon Accueil'),
        balise('nav', { className: 'boite' }, ...SALONS.map((nom) => balise('a', { href: '#' }, nom))),
        fil,
        balise('div', { className: 'boite' }, ...[moi, ...GENS].map(rang)),
        ecrire,
      ),
    );
    mot.focus();
  }
}

customElements.define('ptit-tchat', PtitTchat);
