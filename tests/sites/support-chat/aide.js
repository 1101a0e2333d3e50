const $ = (id) => document.getElementById(id);

function dire(texte) {
  const p = document.createElement('p');
  p.textContent = texte;
  $('echange').append(p);
}

function ouvrir() {
  $('aide').hidden = true;
  $('chat').hidden = false;
  dire('Vous êtes en relation avec Thomas, conseiller Maison du vélo.');
  dire('Thomas : Bonjour, comment puis-je vous aider pour votre commande ?');
}

$('aide').onsubmit = (evenement) => {
  evenement.preventDefault();
  ouvrir();
};
$('ecrire').onsubmit = (evenement) => {
  evenement.preventDefault();
  const [champ] = $('ecrire').elements;
  if (champ.value) dire(`Vous : ${champ.value}`);
  champ.value = '';
};
if (location.hash === '#conseiller') ouvrir();
