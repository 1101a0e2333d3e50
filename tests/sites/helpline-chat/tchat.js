const REPONSES = [
  'Merci de me le dire. Depuis quand est-ce que c’est comme ça ?',
  'Je comprends que ce soit lourd. Est-ce qu’il y a un adulte à qui tu en as parlé ?',
  'Tu as bien fait de venir. On peut réfléchir ensemble à ce qui t’aiderait.',
];
const fil = document.getElementById('fil');
const pseudo = new URLSearchParams(location.search).get('pseudo') || 'Toi';
const etat = { repondu: 0 };

function dire(classe, qui, texte) {
  const p = document.createElement('p');
  const b = document.createElement('b');
  p.className = classe;
  b.textContent = qui;
  p.append(b, texte);
  fil.append(p);
}

document.getElementById('ecrire').onsubmit = (evenement) => {
  evenement.preventDefault();
  const champ = document.getElementById('message');
  if (!champ.value.trim()) return;
  dire('moi', pseudo, champ.value);
  champ.value = '';
  const reponse = REPONSES[etat.repondu];
  etat.repondu += 1;
  if (reponse) setTimeout(() => dire('ecoutant', 'Nadia, écoutante', reponse), 900);
};
dire(
  'ecoutant',
  'Nadia, écoutante',
  `Bonjour ${pseudo}, je suis Nadia, écoutante à Fil Clair. Comment tu te sens aujourd’hui ?`,
);
