/** A school by its name alone: what stands beside it says that it is one. */
import { isTown, namedAs } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

const NAME = `((?:(?:st|saint|sainte|the|don) )?[a-z][a-z'’-]{3,}(?: [a-z][a-z'’-]{2,})?)`;
const SAINT = /^(?:st|saint|sainte|the|don) /;
const SAID = [
  `(?:(?:my|our|mon|notre) (?:new |nouveau |nouvel )?|^)(?:school|skl|skool|skewl|college|lycee|bahut|ecole),? ?(?:(?:it ?)?(?:is |['’]?s )(?:called|named)|s ?['’]? ?appell?e|se nomme) `,
  `(?:meine|unsre|unsere|mein|unser) (?:neues? )?(?:schule|gym|gymi|gymnasium|realschule|grundschule) (?:heisst|heist|nennt sich) `,
  `(?:mi|nuestr[oa]) (?:nuev[oa] )?(?:cole|colegio|insti|instituto|escuela|secundaria|prepa|liceo) (?:se )?llama `,
  `(?:la mia|la nostra|il mio|il nostro) (?:nuov[ao] )?(?:scuola|skuola|liceo|istituto) (?:si )?[ck]h?iama `,
  `(?:mijn|mn|m ?['’]n|onze) (?:nieuwe )?(?:school|middelbare|basisschool) heet `,
  `(?:a )?(?:minha|nossa|meu) (?:nov[ao] )?(?:escola|colegio|liceu) (?:se )?chama(?:-se)? `,
].join('|');
/** A grade, and where: no other place is told so, unless it is a town. */
const AT_GRADE = [
  `(?:je suis|jsuis|jsui|chuis|chui|j suis|je rentre|jrentre|je passe|jpasse) en (?:[3-6](?:e|eme|ieme) ?[a-h\\d]?|cm[12]|ce[12]|seconde|2nde|premiere|1ere|terminale|term) (?:a|au) (?:college |lycee )?`,
  String.raw`(?:(?<!\b(?:is|s|was|hes|shes|they|are) )in |im a |i ?['’] ?m a |(?<!\b(?:is|s|was|in|a) ))(?:year|yr) ?\d{1,2} at `,
  String.raw`(?:im|i ?['’] ?m)(?: in| a)? ?(?:\d{1,2}th(?: grade(?:r)?)?|freshman|sophomore|junior|senior) at `,
  String.raw`(?:bin|geh|gehe|sind) (?:(?:jetzt|jz|auch|grad) )?(?:in (?:der|die|de|ner) (?:\d{1,2}(?:\.|te[nr]?)? ?[a-f]?(?: ?klasse)?|[a-z]{4,7}te[nr]? klasse)|\d{1,2}\. ?klasse|\d{1,2} ?[a-f]) (?:am|aufm|an der|auf der|aufs|auf die|vom|von der) `,
  String.raw`(?<!\b(?:hij|zij|ze|broer|broertje|zus|zusje|neef|neefje|nicht|nichtje|vriend|vriendin|die) )(?:(?:zit|zitten|ben)(?: (?:nu|ook|al))?(?: in)?(?: de)? |^(?=\d? ?[hvmbk][a-z]{2}))(?:(?:havo|vwo|vmbo|mavo|gym|klas|groep) \d|\d[a-z]{1,2}|\d(?:e|de|ste)?(?: (?:klas|jaar|middelbaar|havo|vwo|vmbo|mavo|gym))?|brugklas) (?:op|van|aan)(?: het| de| t)? `,
  String.raw`(?:estoy|voy|curso|hago|soy)(?: (?:en|a|de))? (?:\d|primero|segundo|tercero|cuarto)(?:º|°|o|ero|ro|do|to|er)? de(?: la)? (?:eso|primaria|secundaria|secu|bach|bachillerato) (?:en el|del|al|en la|de la) `,
  String.raw`(?:faccio|frequento|(?:vado|sono|sto|sn) in)(?: (?:la|il))? (?:prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|\d ?[a-h°]?)(?: (?:anno|media|superiore|liceo|[a-h]))? (?:al|alla|allo|all ?['’]|del|della) `,
  String.raw`(?:to|tou|estou|sou|ando|faco|curso)(?: (?:no|na|do|da|o))? \d{1,2}(?:º|°|o|a)? ?(?:ano|serie|[a-h])(?: [a-h])? (?:no|na|do|da) (?:d[aeo] )?`,
].join('|');
const NAMED = new RegExp(String.raw`\b(?:${AT_GRADE})${NAME}`, 'g');
/** "im at king edwards in yr 9": the grade stands behind it. */
const BEFORE_GRADE = new RegExp(
  String.raw`\b(?:im|i ?['’] ?m|i go|i go to|going|vado|sono|sto|voy|estoy|ando|estudo|estou|zit|bin|geh|gehe|jsuis|je suis|chui|chuis)(?: (?:ook|auch|jetzt|jz|nu))? (?:at|to|al|alla|en el|no|na|op|am|aufm|aufs|an der|a)(?: (?:het|de|t))? ${NAME},? (?:in|im|en|no|na|do|faccio|klas|klasse) ?(?:(?:yr|year|grade|klas|klasse|havo|vwo|vmbo|mavo) ?\d|(?:der|die|de|la|el|il) \d|\d{1,2}(?:th|e|eme|ste|º|°|o)\b)`,
  'g',
);
const CALLED = new RegExp(
  String.raw`\b(?:${SAID})(?:(?:het|de|t|el|la|il|the|das|die|ist|is) )?${NAME}`,
  'g',
);
/** « ma prof à Brassens », « mon collège c brassens »: one says much of one's school in these words. */
const PERHAPS = new RegExp(
  String.raw`\b(?:(?:ma|mon|mes|notre|nos) (?:profs?|cpe|pions?|principale?|classe)(?: (?:principale?|de [a-z]{2,12}))? (?:a|au)|(?:mon|notre) (?:college|lycee|bahut|clg) (?:c ?['’]? ?est|c)|(?:viree?|exclue?|renvoyee?) (?:de|du)|(?:geflogen|suspendiert|verwiesen) (?:vom|von der)|(?:expulsad[oa]|suspendid[oa]) de(?:l| la)|(?:espuls[oa]|sospes[oa]) dal(?:la|lo)?|(?:geschorst (?:van|op)|gestuurd van) (?:het|de)|expuls[oa] d[ao]) ${NAME}`,
  'g',
);
/** The same in the other languages: who teaches one teaches there. */
const TAUGHT = new RegExp(
  String.raw`\b(?:(?:meine?|unsere?) (?:[a-z]{3,10})?(?:lehrer(?:in)?|klasse|rektor(?:in)?|direktor(?:in)?) (?:am|auf dem|aufm|an der|auf der|vom)|(?:mi|nuestr[oa]) (?:profe?(?:sora?)?|tutora?|clase|director[a]?) (?:en el|en la|del|de la)|(?:la )?mia (?:prof|preside|classe) (?:al|alla|del|della)|(?:(?:a )?minha|(?:o )?meu) (?:prof(?:essora?)?|stora?|turma|diretora?) (?:no|na|do|da)|(?:mijn|mn|onze) (?:mentor|leraar|lerares|docent|klas|juf|meester|directeur) (?:op|van|aan) (?:het|t|de)) ${NAME}`,
  'g',
);
/** Its name right behind what it is: « mi insti, el barlow, tiene wifi ». */
const BESIDE = new RegExp(
  String.raw`\b(?:(?:mi|nuestr[oa]) (?:insti(?:tuto)?|cole(?:gio)?|escuela|prepa|liceo),? (?:el|la)|(?:la )?(?:mia|nostra) scuola,? (?:il|la)|(?:a )?(?:minha|nossa) escola,? [oa]|(?:meine?|unsere?) (?:schule|gymi?|gymnasium),? (?:das|die)|(?:mijn|mn|onze) (?:school|middelbare),? (?:het|de)) ${NAME}(?= ?(?:$|[,.!)]|(?:tiene|esta|ha|e|es|tem|ta|hat|ist|is|heeft|si|se)\b))`,
  'g',
);
/** Schools that are called after saints, as towns are: « minha professora no Santa Maria ». */
const OF_SAINT =
  /\b(?:(?:minha|nossa|meu|nosso) (?:prof(?:essora?)?|stora?|turma) no|nos conocen? a l[oa]s del) (s[ao]nt?[ao]? [a-z]{4,})/g;
/** "zit op het metis", « ando na garcia de orta »: one says the same of other places, so that the sentence must speak for it. */
const ATTENDED = new RegExp(
  String.raw`(?:(?:(?:\b(?:ik|en|ook|wij|we|jaar|zomer|nu|september) |^|\bk)(?:zit|zitten|ga|gaan)(?: (?:ik|we|ook|nu|al|daar|samen|straks|zelf|pas)){0,2} (?:op|naar)|\bleerling van|\bdoe [a-z]{3,4} op|\bzat [a-z ]{4,30} nu op) (?:h?et |t |de )?(?![a-z]*(?:bal|ballet|les|boksen|terras)\b)|\b(?:bin|geh|gehe|wechse?le?|komm)(?: [a-z]{2,8}){0,3} (?:am|aufs|aufm|an der|auf der|an die|auf die) (?!konzert|festival|[a-z]{0,9}fest\b)|\be?studi?o (?:[a-z'’]{1,9} ){1,3}(?:n[oa]|en el|al(?:la)?) |\b(?:voy|vamos|estudio|estoy|me cambio|me cambian) (?:al|en el) |\b(?:vado|sto|studio|ini[zc]i(?:o|ato)|mi trasferisco|iscritt[oa]) (?:al |alla |all ?['’] ?)|\b(?:me (?:expulsaron|echaron|cambiaron)|(?:fui|me han|estoy|to) (?:suspens[oa]|suspendid[oa]|expulsad[oa])|repit[oe]|repetir|reprovei|entr(?:e|ei)|passei|acabo de entrar)(?: [a-z\d]{1,8}){0,3} (?:en el |al |del |(?:n|d)[oa] )|\b(?:ando|estudo|mudei|vou|alun[oa]|turma [a-h]|faco (?:o )?(?:ensino )?(?:medio|secundario)) (?:la )?(?:no|na|pro|pra|da|do) (?:d[aeo] )?|\b(?:je suis|jsuis|je vais|jvais|chui|chuis) a |\b(?:me (?:and|n|&) my [a-z]{2,8}|my [a-z]{2,8} and (?:me|i)) (?:both )?go to )${NAME}`,
  'g',
);
/** A school in what one plays or tells. */
const MADE_UP =
  /\b(?:roblox|minecraft|sims|bloxburg|game|jeu|story|histoire|book|livre|film|movie|rp|roleplay|serie|show|anime|oc|dream|reve)\b/;
/** A school as such, and what one does there. */
const NO_NAME =
  /^(?:schools?|skl|skool|college|lycee|secondary|primary|home|the moment)\b|^[a-z]+(?:er|ement)$/;

const OUTRIGHT = [CALLED];
const ATTENDING = [NAMED, BEFORE_GRADE];
const MAYBE = [PERHAPS, TAUGHT, BESIDE, ATTENDED];

/** Where a form says what its writer's school is called. */
export const schoolsIn = (form: string): Place[] => [
  ...named(form, OUTRIGHT, isNoWord),
  ...named(form, ATTENDING),
];

/** Where it names what may be one's school. */
export const schoolsPerhapsIn = (form: string): Place[] => [
  ...named(form, MAYBE),
  ...named(form, [OF_SAINT], () => true),
];

const named = (form: string, patterns: readonly RegExp[], isName = mayBeSchool): Place[] => {
  const found = allMatchesOf(form, patterns);
  if (found.length === 0 || MADE_UP.test(form)) return [];
  return found.filter(([, name = '']) => isName(name)).map(withoutRest);
};

/** The name alone, where its second word goes on with the sentence. */
function withoutRest(match: RegExpMatchArray): Place {
  const { from, to } = behind(match);
  const [first = '', second] = (match[1] ?? '').replace(SAINT, '').split(' ');
  const goesOn = second && isWord(second) && !namedAs(first).includes('given-name');
  return { from, to: goesOn ? to - second.length - 1 : to };
}

/** No word of every day, and no town; what a school is called is a town's name at times. */
function mayBeSchool(name: string): boolean {
  const [first = '', second = ''] = name.replace(SAINT, '').split(' ');
  if (isTown(first) && !namedAs(second).includes('given-name') && !namedAs(first).includes('given-name'))
    return false;
  return isNoWord(name);
}

function isNoWord(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  const [first = '', second = ''] = name.replace(SAINT, '').split(' ');
  return !isWord(first) || (namedAs(first).includes('given-name') && second !== '' && !isWord(second));
}
