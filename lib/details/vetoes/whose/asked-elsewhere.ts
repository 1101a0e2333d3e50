/** Questions for what is nobody's own: who sings, which school is best, the number of a shop, where one would like to live. */
import { asksFor } from '../../context/asked.ts';
import { holds } from '../../formats/matches.ts';
import type { DetailKind } from '../../types.ts';
import { PUBLIC } from '../places/no-town.ts';
import { AND_YOU, HAD_BY_ALL } from './others.ts';

/** Whether a question is of such a kind, and asks for the detail nowhere else: "ur avatar is cute. age?" */
export const asksOnly = (pattern: RegExp, kind: DetailKind, question: string): boolean =>
  holds(question, pattern) &&
  !question.split(/[,.!?\n]/).some((clause) => !pattern.test(clause) && asksFor(clause, kind));

/** "Who scored": but who this is, who they are, and whom to ask for may be the child. */
const WHO =
  /^(?:(?:so|and|omg|ok|lol) )?who(?: ?['’]?s)?\b(?! (?:is )?(?:this|dis|that|it) ?\??$| am i\b| (?:are|r) (?:you|u|ya)\b(?! [a-z]{3,}ing\b)| (?:can|could|shall|should|do i|to)\b)|\bwhat ?(?:['’]? ?s|is|was) (?:that|his|her) (?!ur\b)[a-z]+(?: ?['’] ?s)? (?:name|called)\b/;
/** An office that everybody calls, or what hangs out a number. */
const THING = `(?:${PUBLIC}|vets?|dentists?|doctors?|help ?line|hotel|police|taxi|childline|poster|van|sign)`;
const REACHED = '(?:num(?:ber)?|phone|e-?mail|address)';
/** That of a thing, or which of them is on a poster: « quel numéro ils ont mis ? » */
const OF_THINGS = new RegExp(
  String.raw`\b${REACHED} (?:is )?(?:of|for|on) (?:the )?${THING}\b|\b(?:the|what ?['’]?s) ${THING}(?: ?['’]? ?s)? ${REACHED}\b|\b(?:(?:mis|il a|faut appeler) quel num|quel num[a-z]* ils?|numero qui [tm]\b)`,
);
const BEST_SCHOOL =
  /\b(?:which|what) (?:school|college)s? (?:(?:has|won|wins|beat|was|got)\b|(?:is(?! the)|are|do(?:es)?|did) (?!(?:it|that|this)\b|.*\b(?:you[a-z]*|u|ya|ye|urs?)\b))|\b(?:best|worst|nicest|biggest) (?:[a-z]+ )?(?:school|college)s?\b|\b(?:mejor|melhor) (?:insti|cole|esc)|\b(?:insti|cole|esc|scuol)[a-z]* (?:gan|ha v|miglior)|\b(?:le (?:college|lycee) qui|contre quel)/;
/** One to be made up, one in a film, one for everybody, and what a network is called. */
const NO_KEY =
  /\b(?:strong|safe|secure|example)\b(?!.*\b(?:u|your?|ur)\b).*\bpass|\b(?:in|of|from) the (?:film|movie|show|series|book)\b|\b(?:promo|discount|cheat|creator) ?code|code promo|\bcode (?:for|to get) (?:the|a) (?:[a-z]+ )?(?:skin|chest|vault)|\bname of .{0,8}(?:wi-?fi|network)\b|\bwi-?fi (?:[a-z]{4,8} )?(?:in|at|du) (?:the )?(?!(?:salon|ur|yours?|urs|home)\b)/;
const WISHED =
  /\bwhere(?: ?['’]?d)?(?: (?:would|do))? (?:you|u|ya) (?:like|love|want|wanna|rather)\b|\bwhere(?: ?['’]?d| would| did) (?:you|u|ya) (?:live|go|get|buy|find)\b|\b(?:go|going) (?:on|for) (?:(?:your|ur|a) )?(?:holidays?|hols|vacation|birthday|summer)\b/;
/** An accent is the child's own. */
const THEY_ARE_FROM =
  /\bwhere(?: ?['’]?s| is| did| do(?:es)?)? (?:that|the|this) (?!.*\baccent).*(?:from|live|based)\b/;

/** « Qui a marqué ? », « t'es avec qui », « le compte qui a posté ça »; who writes is whoever is asked. */
const WHO_ELSE =
  /(?:^|[.!?,] ?|\b(?:et|qui|qui c ?['’]? ?est) )(?:qui|ki) (?!(?:tu |vous |t ?['’]? ?)?(?:es|etes|serais)\b|tes\b|est ?-? ?(?:ce|tu|la|a l)\b|me?\b|parle|appelle|c\b)[a-z]|\b(?:avec|chez|contre|abonnee? a|de|as|follow|vote|[a-z]{3,}(?<!appell)es) (?:qui|ki)\b|\b(?:son (?:nom|insta|snap|pseudo)|nom d(?:u|e ton) (?!client|parent|compte|insta|snap)|(?:compte|chaine) qui)\b/;
/** « À quel âge t'as commencé », « combien de vies », « da quanti anni sono sposati » */
const AT_AN_AGE =
  /\b(?:(?<!\b(?:t|tu|toi|es|il|elle) ?['’]? ?)a|ai|avais|donnes) (?:quel|kel) age\b|\bage (?:tu me|j)\b|\b(?:combien|cb) d(?!e bou| ?['’]? ?(?:an|harm))|\beu (?:combien|cb)\b|\b(?:da|ha|hace|faz) [cq]uant[io]s? an/;
/** « D'où vient cette glace », « quelle ville tu préfères » */
const SOME_TOWN =
  /\bd ?['’]? ?ou vien(?:t|nent) (?!tu\b)|(?<!\btu )\bvien(?:t|nent) d ?['’]? ?ou\b|\bquelle ville (?:a|est)\b|\b(?:preferes|visiter|aimerais)\b/;
/** « T'étais où hier », « t'as trouvé ça où » */
const WAS_WHERE = /\b(?:et(?:ai[st]|iez)|as [a-z]+[eiu] (?:[a-z]+ ){0,2}ou)\b/;

/** « Quién metió el gol », « con chi vai », "quem te segue". */
const OF_WHOM =
  /\bco[nm] (?:quien|chi|quem) (?!hab|ten|est|par|sto|ho|eu|fal)|\b(?:quien|chi|quem) (?:[ts][ei]|os|vi|ha(?:i|nno)?|avete|(?:vcs?|voces?) (?!e\b)|s[ei]g\w+|es? (?:[ei]l|l?[ao]|mais))\b|(?<!\b(?:a|de|pr?a(?:ra)?) )(?:quien [a-z]+o|quem [a-z]+[oe]u)\b/;

/** « Le num de la piscine ? » */
const OF_A_PLACE = new RegExp(
  String.raw`\b(?:num(?:ero)?|number|(?:telef?oo?n)?nummer|numer[oa]|phone|tel(?:efon[oe])?|e?-?mail(?:adress?e?)?|adresse|direccion|indirizzo|endereco|morada) (?:de la|du|de l ?['’]|of the|for the|del(?:la?)?|dell ?['’]|do|da|(?:v[oa][mn]|heeft|hat)(?: de[rs]?| die| das| het| je| dein[a-z]*)?|der) ?(?:${PUBLIC}|frau|herrn?|mevrouw|meneer|lehrer|leraar)\b`,
);

/** No "you" is near, and « wo ist das genau » may be one's own. */
const NO_YOU =
  '(?!(?:[a-z]+ ){0,3}(?:i(?:ch|hr|k)|du|dir|man|euer|eure|[dm]ein[a-z]*|je|jij|jou[a-z]*|jullie|uw?|ge|gij|na[ch][a-z]*|buurt)\\b|(?:da(?:s|t|ar)?|dit|die|der|het)(?: (?:denn|dan|genau|precies|juist))?[ ?]*$)';
/** Somebody third, by the verb: « wo wohnt sherlock », "wanneer is ze jarig", « welche schule hat gewonnen », « ils sont de quel collège ». */
const OF_THEM = new RegExp(
  String.raw`\b(?:(?:wo|woher|waar|wann|wanneer|wer|wel(?:che|ke)[nrsm]? (?!na)[a-z]+) (?:ist|(?!lautet)[a-z]*[a-rt-z]t|is|war|was|ging|zat|wurde)|(?<!voor )wie (?:is|was|heeft|had|gaat|komt|zit|doen|zijn|waren)) ${NO_YOU}[a-z]|\b(?:(?:ils?|elles?) [a-z]+(?: [a-z]+)?|[a-z]{4,} est dans) quel `,
);
/** « Wen magst du », "naast wie zit je". */
const WHOM =
  /\b(?:we[nm] [a-z]+t (?:du|ihr)|(?:met|van|op|naast|bij) wie [a-z]+ (?!ik\b)|(?:voor wie [a-z]+|wie (?!bent?\b)[a-z]+) (?:je|jij)|(?:gegen|tegen) we[nl][a-z]*)\b/;
/** « Wie heisst der », « como se llama el canal », but « tu canal » is the child's own. */
const CALLED =
  /\b(?:heisst|hiess|heet) (?:der|die|das|er|sein|de|het|hij|zij?n?|haar|hun)\b(?! (?:account|kan))|\bcom[oe] s[ei] (?:ll|chi?)ama (?:[eilao]{1,2} |l ?['’] ?)(?![ts][eu]|menin)[a-z]/;
/** Where one was, or would like to be. */
const BEEN =
  /\b(?:waar(?:heen)? (?:zou|wil|was|waren) j|wo(?:hin)? (?:(?:moch|wurd|wa)[rest]+|will?s?t) (?:du|ihr)\b(?!.*sagen))/;

const ELSEWHERE: readonly (readonly [kinds: readonly DetailKind[], pattern: RegExp])[] = [
  [['full-name', 'handle', 'school', 'phone', 'email'], WHO],
  [['full-name', 'handle'], WHO_ELSE],
  [['full-name', 'handle'], OF_WHOM],
  [['full-name', 'handle'], CALLED],
  [['phone', 'email', 'street-address'], OF_THINGS],
  [['phone', 'email', 'street-address'], OF_A_PLACE],
  [['age'], AT_AN_AGE],
  [['school', 'town'], BEST_SCHOOL],
  [['password', 'payment'], NO_KEY],
  [['town'], SOME_TOWN],
  [['live-location'], WAS_WHERE],
  [['town', 'live-location'], WISHED],
  [['town'], BEEN],
  [['town'], THEY_ARE_FROM],
];

const isAboutSomebody = (question: string): boolean =>
  WHOM.test(question) || (OF_THEM.test(question) && !AND_YOU.test(question));

/** Whether a question for such a detail asks for nobody's own. */
export const isAskedElsewhere = (kind: DetailKind, question: string): boolean =>
  ELSEWHERE.some(([kinds, pattern]) => kinds.includes(kind) && asksOnly(pattern, kind, question)) ||
  (HAD_BY_ALL.has(kind) && isAboutSomebody(question));
