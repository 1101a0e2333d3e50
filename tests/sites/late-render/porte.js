const main = document.querySelector('main');
const question = new URLSearchParams(location.search);
const TABLES = ['Comptoir', 'Terrasse ados', 'Rencontres', 'Arrière-salle adultes'];
// Invented people.
const HABITUES = [
  ['maelys2011', 15, 'Rennes'],
  ['yvon_35', 57, 'Fougères'],
  ['killian_bzh', 14, 'Vitré'],
  ['anne-so', 33, 'Rennes'],
  ['titouan.voile', 16, 'Saint-Malo'],
  ['loup_gris', 49, 'Redon'],
  ['noa_12', 12, 'Bruz'],
];

function porte() {
  main.innerHTML = `<form id="entree" autocomplete="off">
    <h1>On entre comme on est</h1>
    <p>Sans inscription : un pseudo, ton âge, ton département, et tu t’assois.</p>
    <input name="pseudo" placeholder="Pseudo" required>
    <input name="age" type="number" min="10" max="99" placeholder="Âge" required>
    <select name="sexe" title="Sexe"><option>Fille</option><option>Garçon</option></select>
    <input name="departement" placeholder="Département" maxlength="2">
    <button>Entrer dans le tchat</button></form>`;
  document.getElementById('entree').onsubmit = (evenement) => {
    evenement.preventDefault();
    salle();
  };
}

function salle() {
  main.innerHTML = `<div class="cote"><nav><b>Tables</b></nav>
    <section><h1>Comptoir</h1><p><b>yvon_35 :</b> bonjour tout le monde</p><p><b>maelys2011 :</b> salut</p>
      <p><b>loup_gris :</b> maelys tu es de rennes ? on peut parler en privé</p>
      <form><input placeholder="Dire quelque chose…"><button type="button">Envoyer</button></form></section>
    <aside><b>Assis en ce moment</b></aside></div>`;
  for (const table of TABLES) {
    main
      .querySelector('nav')
      .append(Object.assign(document.createElement('a'), { href: '#', textContent: table }));
  }
  for (const [pseudo, age, ville] of HABITUES) {
    const ligne = Object.assign(document.createElement('div'), { className: 'habitue', textContent: pseudo });
    ligne.append(Object.assign(document.createElement('em'), { textContent: `${age} ans · ${ville}` }));
    main.querySelector('aside').append(ligne);
  }
}

document.getElementById('pousser').onclick = porte;
if (question.has('after')) setTimeout(question.has('room') ? salle : porte, Number(question.get('after')));
