/** Invented services as they present themselves from country to country, each with a door that asks what any chat asks. */

const door = (labels: readonly string[], genders: readonly string[], button: string) =>
  `<form><label>${labels[0]} <input name="nickname"></label><label>${labels[1]} <input name="age" type="number"></label><label>${labels[2]} <select name="gender">${genders.map((gender) => `<option>${gender}`).join('')}</select></label><label>${labels[3]} <input name="postcode"></label><button>${button}</button></form>`;

const FR = door(
  ['Pseudo', 'Âge', 'Genre', 'Code postal'],
  ['Fille', 'Garçon', 'Autre'],
  'Entrer dans le tchat',
);
const EN = door(['Nickname', 'Age', 'Gender', 'Postcode'], ['Girl', 'Boy', 'Other'], 'Start chat');

const IT = door(['Nickname', 'Età', 'Sesso', 'CAP'], ['Ragazza', 'Ragazzo'], 'Entra in chat');
const NL = door(['Bijnaam', 'Leeftijd', 'Geslacht', 'Postcode'], ['Meisje', 'Jongen'], 'Start chat');
const DE = door(['Spitzname', 'Alter', 'Geschlecht', 'PLZ'], ['Mädchen', 'Junge'], 'Chat starten');
const ES = door(['Apodo', 'Edad', 'Sexo', 'Código postal'], ['Chica', 'Chico'], 'Entrar al chat');

export const SERVICES: readonly string[] = [
  `<title>Chat pour les jeunes</title><h1>Envie de parler ?</h1><p>Un accueillant de l’asbl te répond par chat du lundi au vendredi de 14h à 20h. Anonyme, gratuit, confidentiel. Numéro d’urgence : 112.</p>${FR}`,
  `<title>Clavarder avec un intervenant</title><h1>Clavarde avec nous</h1><p>Nos intervenantes sont là 24 heures sur 24, 7 jours sur 7. C’est confidentiel. Organisme sans but lucratif. Si ta vie est en danger, compose le 911.</p>${FR}`,
  `<title>Point accueil écoute jeunes</title><h1>Le tchat</h1><p>Un professionnel de l’accueil t’écoute, le mercredi et le vendredi de 16 h à 19 h. Ça reste entre nous. Service de la ville. En cas d’urgence : 15 ou 112.</p>${FR}`,
  `<title>Chat jeunes aidants</title><h1>Tu aides un parent malade ?</h1><p>Le chat est animé par deux animatrices diplômées, le mercredi de 14h à 16h. Association. En cas d’urgence, le 112.</p>${FR}`,
  `<title>Chat conseil</title><h1>Quelque chose te pèse ?</h1><p>Des conseillers te répondent jour et nuit. Personne ne saura que tu as écrit. Fondation suisse pour la jeunesse. En danger ? Appelle le 117 ou le 144.</p>${FR}`,
  `<title>Parler avec un bénévole</title><h1>On prend le temps de te lire</h1><p>Le tchat est tenu par des bénévoles qui ont suivi une formation d’un an, chaque soir, 19h30 - 23h. Association reconnue d’utilité publique. Une urgence ? Le 15.</p>${FR}`,
  `<title>Violences : parler par tchat</title><h1>Le tchat</h1><p>Une professionnelle vous répond du lundi au jeudi de 10h à minuit. Anonyme et gratuit. Projet associatif. En danger ? 17, ou 114 par SMS.</p>${FR}`,
  `<title>Peer support group</title><h1>Online group for under 18s</h1><p>A facilitated group for young people with an eating disorder. Two facilitators read every message. Mondays 6.45pm to 8pm. Registered charity. In crisis? Text 85258 or call 999.</p>${EN}`,
  `<title>Webchat for kids and teens</title><h1>Any time, any reason</h1><p>Talk to a professional counsellor online. It’s free and private. Funded by the government. If it’s an emergency, call 000.</p>${EN}`,
  `<title>Message your school nurse</title><h1>For 11 to 19 year olds</h1><p>A school nurse replies on weekdays from 9am to 5pm. NHS service, confidential. In an emergency call 999.</p>${EN}`,
  `<title>Chat con un esperto</title><h1>Hai bisogno di parlare?</h1><p>Ti rispondono psicologi ed educatori, ogni giorno dalle 8 alle 22. Servizio riservato e gratuito. Ente del terzo settore. Emergenze: 112 o 114.</p>${IT}`,
  `<title>Chat</title><h1>We luisteren naar jou</h1><p>Opgeleide vrijwilligers beantwoorden je chat van 16u tot 22u, anoniem. Vzw erkend door de overheid. Noodgeval? Bel 112.</p>${NL}`,
  `<title>Beratung im Chat</title><h1>Was liegt dir auf dem Herzen?</h1><p>Fachleute einer Stiftung antworten dir Tag und Nacht, vertraulich. Notfall: 144.</p>${DE}`,
  `<title>Chat de ayuda</title><h1>Cuéntanos</h1><p>Profesionales de la psicología atienden a menores todos los días. Fundación. Si estás en peligro, llama al 116 111.</p>${ES}`,
];

/** Places to meet strangers that speak of company and comfort as well. */
export const COMPANIES: readonly string[] = [
  `<title>Tchat gratuit</title><h1>Le tchat des jeunes, gratuit et anonyme</h1><p>Entre dans les salons jour et nuit, sans inscription. Nos animateurs bénévoles sont là chaque soir. Rencontres, amitié, confidences.</p>${FR}`,
  `<title>Free teen chat</title><h1>Free and private teen chat</h1><p>Any time, day or night, no registration. Our volunteer moderators keep it friendly. Feeling anxious? Someone is always here to listen.</p>${EN}`,
];
