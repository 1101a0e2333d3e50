/** Invented helplines for children, whose doors ask what any chat asks, in languages of which only words of help are read. */

const door = (labels: [string, string, string, string], genders: string[], button: string) =>
  `<form><label>${labels[0]} <input name="nickname"></label><label>${labels[1]} <input name="age" type="number"></label><label>${labels[2]} <select name="gender">${genders.map((gender) => `<option>${gender}`).join('')}</select></label><label>${labels[3]} <input name="postcode"></label><button>${button}</button></form>`;

const DE = door(['Spitzname', 'Alter', 'Geschlecht', 'PLZ'], ['Mädchen', 'Junge', 'Divers'], 'Chat starten');
const ES = door(['Apodo', 'Edad', 'Género', 'Código postal'], ['Chica', 'Chico', 'Otro'], 'Entrar al chat');
const IT = door(['Soprannome', 'Età', 'Genere', 'CAP'], ['Ragazza', 'Ragazzo', 'Altro'], 'Entra in chat');
const PT = door(
  ['Nome fictício', 'Idade', 'Género', 'Código postal'],
  ['Rapariga', 'Rapaz', 'Outro'],
  'Iniciar chat',
);
const NL = door(
  ['Schuilnaam', 'Leeftijd', 'Geslacht', 'Postcode'],
  ['Meisje', 'Jongen', 'Anders'],
  'Start chat',
);

/** Helplines. */
export const HELP: Record<string, string> = {
  de: `<title>Leuchtboje – Chat für Kinder und Jugendliche</title><h1>Wir hören dir zu</h1><p>Mobbing, Stress zu Hause oder einfach alles zu viel? Bei uns schreibst du mit geschulten Beraterinnen und Beratern. Kostenlos und anonym.</p><p>Der Chat ist montags bis freitags von 15 bis 20 Uhr offen.</p><p>Leuchtboje ist ein gemeinnütziger Verein. Bist du in Gefahr, wähle die 112.</p>${DE}`,
  es: `<title>Faro Joven: chat para adolescentes</title><h1>Te escuchamos</h1><p>¿Acoso escolar, ansiedad, problemas en casa? Nuestras psicólogas responden a niñas, niños y adolescentes. Es gratis y anónimo.</p><p>Chat abierto de lunes a viernes de 16 a 21 h.</p><p>Fundación Faro Joven, entidad sin ánimo de lucro. En caso de emergencia llama al 112.</p>${ES}`,
  it: `<title>Lanterna – chat d’ascolto per ragazzi</title><h1>Non sei solo</h1><p>Bullismo, ansia, problemi in famiglia: ti risponde un operatore, e tutti i nostri operatori sono volontari formati. Gratuito e anonimo.</p><p>Tutti i giorni dalle 15 alle 22.</p><p>Lanterna è un’associazione senza scopo di lucro. In caso di pericolo chiama il 112.</p>${IT}`,
  pt: `<title>Candeia – chat de apoio para jovens</title><h1>Estamos aqui para te ouvir</h1><p>Bullying, ansiedade, problemas em casa? Respondem-te psicólogas e voluntários formados. Gratuito e confidencial.</p><p>De segunda a sexta, das 15h às 21h.</p><p>A Candeia é uma associação sem fins lucrativos. Em caso de emergência liga 112.</p>${PT}`,
  nl: `<title>Lichtpuntje – chat voor kinderen en jongeren</title><h1>Zit je ergens mee?</h1><p>Gepest, ruzie of somber? Chat met een getrainde vrijwilliger. Gratis en anoniem.</p><p>Elke dag open van 14 tot 21 uur.</p><p>Stichting Lichtpuntje werkt zonder winstoogmerk. Ben je in gevaar? Bel 112.</p>${NL}`,
};

/** Chats of strangers that use a few of the same words. */
export const LOOK_ALIKES: Record<string, string> = {
  de: `<title>Plauderchat – anonym und kostenlos</title><h1>Chatte anonym und kostenlos</h1><p>Rund um die Uhr, ohne Anmeldung. Kummer, Liebe, Flirt: hier ist täglich jemand da. Unsere ehrenamtlichen Moderatoren passen auf. Test von Stiftung Warentest: gut. 112 Leute online.</p>${DE}`,
  es: `<title>Chat gratis y anónimo</title><h1>Chat gratis y anónimo para adolescentes</h1><p>Abierto las 24 horas, todos los días y sin registro. ¿Ansiedad, desamor? No estás solo. Operadores voluntarios y canal de ayuda. Test hecho por psicólogos. 112 conectados.</p>${ES}`,
  it: `<title>Chat gratis e anonima</title><h1>Chatta gratis, in anonimo</h1><p>Aperta 24 ore su 24, tutti i giorni, senza registrazione. Non sei solo: massima riservatezza, operatrici e moderatori sempre presenti. 112 utenti online.</p>${IT}`,
  pt: `<title>Bate-papo grátis e anônimo</title><h1>Chat grátis e anónimo</h1><p>24 horas por dia, todos os dias, sem registo. Ansiedade, amor, amizade: não estás sozinho. Sigilo total e moderadores voluntários. 112 pessoas online.</p>${PT}`,
  nl: `<title>Gratis en anoniem chatten</title><h1>Chat gratis en anoniem</h1><p>Dag en nacht open, elke dag, zonder registratie. Somber of verliefd? Je bent niet alleen. Vrijwillige moderators en veel luisteraars. 112 mensen online.</p>${NL}`,
};

/** The helplines of above, in which one is led to strangers nevertheless. */
export const FALSE_HELP: Record<string, string> = {
  de: `${HELP.de}<h2>Chatte mit Fremden</h2>`,
  es: `${HELP.es}<h2>Habla con desconocidos</h2>`,
  it: `${HELP.it}<h2>Parla con sconosciuti</h2>`,
  pt: `${HELP.pt}<h2>Fala com desconhecidos</h2>`,
  nl: `${HELP.nl}<h2>Praat met vreemden</h2>`,
};
