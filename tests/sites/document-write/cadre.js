const STYLE = `<style>
* { box-sizing: border-box }
body { margin: 0; padding: 22px; background: #3a2850; color: #f6e9ff; font: 15px/1.5 "Palatino Linotype", "DejaVu Serif", serif }
form.carte { width: 380px; max-width: 100%; margin: 30px auto; padding: 24px; background: #4a3466; border: 1px solid #7d55a8; border-radius: 10px }
label { display: block; margin-bottom: 12px }
input, select { width: 100%; padding: 8px; font: inherit; border: 1px solid #7d55a8; border-radius: 4px; background: #fff }
button { padding: 9px 18px; font: inherit; border: 0; border-radius: 4px; background: #e8b04a; color: #2b1d3a }
table.salon { width: 100%; border-spacing: 14px 0 }
td.fil { vertical-align: top; width: 60%; height: 330px; padding: 12px; background: #4a3466; border-radius: 8px }
td.liste { vertical-align: top; padding: 12px; background: #4a3466; border-radius: 8px }
#gens { width: 100%; border-collapse: collapse; font-size: 14px }
#gens td { padding: 3px 6px; border-bottom: 1px solid #5f4681 }
.ecrire { display: flex; gap: 8px; margin: 12px 14px }
</style>`;
// Invented people.
const GENS = [
  ['noemie.z', 15, 'Dijon'],
  ['pascal_21', 49, 'Beaune'],
  ['theo_2011', 15, 'Chenôve'],
  ['rose.noire', 16, 'Dole'],
  ['jean-luc52', 52, 'Langres'],
  ['alix_b', 24, 'Dijon'],
  ['gerard.m', 58, 'Auxonne'],
  ['lilou_danse', 14, 'Dijon'],
];

/** Rewrites the frame's document from nothing, as old chat frames did. */
function ecrireCadre(html) {
  const dedans = document.getElementById('cadre').contentDocument;
  dedans.open();
  dedans.write(
    `<!doctype html><html lang="fr"><head><title>Salon</title>${STYLE}</head><body>${html}</body></html>`,
  );
  dedans.close();
  return dedans;
}

function entree() {
  const ages = Array.from({ length: 87 }, (_, n) => `<option value="${n + 13}">${n + 13}</option>`).join('');
  const dedans = ecrireCadre(`<form class="carte" id="porte">
    <h2>Entrer au salon</h2><p>Sans inscription, choisis juste un surnom.</p>
    <label>Surnom <input id="surnom" name="surnom" required></label>
    <label>Âge <select id="age" name="age">${ages}</select></label>
    <label>Sexe <select name="sexe"><option>F</option><option>H</option></select></label>
    <label>Ville <input id="ville" name="ville"></label>
    <button id="go">Entrer</button></form>`);
  dedans.getElementById('porte').onsubmit = (evenement) => {
    evenement.preventDefault();
    const { surnom, age, ville } = evenement.target.elements;
    salon([surnom.value, Number(age.value), ville.value]);
  };
}

function salon(moi) {
  const dedans = ecrireCadre(`<table class="salon"><tr>
    <td class="fil"><h2>Salon : rencontres du soir</h2><div id="fil"></div></td>
    <td class="liste"><h2>Connectés</h2><table id="gens"></table></td></tr></table>
    <form class="ecrire" id="ecrire"><input id="mot" placeholder="Écrire au salon"><button>Envoyer</button></form>`);
  for (const [surnom, age, ville] of [moi, ...GENS]) {
    const rangee = dedans.getElementById('gens').insertRow();
    for (const texte of [surnom, `${age} ans`, ville]) rangee.insertCell().append(texte);
  }
  const dire = (qui, texte) => {
    const ligne = dedans.createElement('p');
    ligne.append(`${qui} : ${texte}`);
    dedans.getElementById('fil').append(ligne);
  };
  dire('pascal_21', 'bonsoir les dames');
  dire('noemie.z', 'y a que des vieux ici ?');
  dire('gerard.m', 'bonsoir noemie, tu es de dijon même ?');
  dedans.getElementById('ecrire').onsubmit = (evenement) => {
    evenement.preventDefault();
    const champ = dedans.getElementById('mot');
    if (champ.value) dire(moi[0], champ.value);
    champ.value = '';
  };
}

addEventListener('load', () => {
  if (location.search === '?entre') salon(['zoe_14', 14, 'Dijon']);
  else entree();
});
