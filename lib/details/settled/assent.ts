/** A short yes: to a meeting that the other side proposes, it settles it. */
import { CLOCK, HAS_SPOT, NOT_MET } from '../formats/said/meetings/spots.ts';
import { isDoubted, leavesStanding } from './doubts.ts';
import { isYesTail, saysComing } from './yes-tails.ts';

/** Longest yes, in characters of its normal form, and longest with what one says behind it. */
const LONGEST = 40;
const LONGEST_WITH_TAIL = 80;
const YES =
  /^(?:(?:ah |ben |bah |bon |a+w+ |o+h+ |h?m+ |mdr |lol |haha |ugh |allez |aller? |boh |dai |ps |pues |weno |bueno |wsh |wesh |omg |mja )*)(?:yh|m+k(?:ay)?|oe+|w(?:e|ai)s?(?= ?$)|mouais|vs ?y|banco|sa marche|ca le fait|j ?['’]? ?accepte|ok(?:ie|i) ?dok(?:ie|i)|i (?:guess|spose|suppose)(?: so)?|sure thing|sounds like a plan|lets do it|coming|omw|yup+|deffo|dai|ci sta|perf|weno|bueno|ya (?:bajo|tas|voy)|voy (?:saliendo|bajando)|simon|(?:claro q(?:ue)? )?puedo(?= ?[!.]*$)|consigo(?: ir)?(?: sim)?(?= ?(?:$|[,!.]))|hasta entonces|(?:ahi|alla|alli) (?:nos vemos|te veo|(?:le|te) caigo)|firmeza|colo (?:la|ai)|(?:sale|listo|na boa)(?= ?(?:$|[,!.]|y vale|pues|parce))|pd ser|ta(?: ?$|(?= mas ))|to (?:indo|descendo)|is prima|ja ?man|mja|ik kom eraan|arrivo|scendo|wenns sein muss|fmz|jdescends?|aye|aii?ght|ight|say less|for sure|ya+s+|jepp?|jupp?|jup|lukt|me va(?: bien| perfecto)?|mi va|jap+|ye+h+|can ?['’]?t wait|cannot wait|i ?['’]? ?d (?:love|like) (?:that|to)|(?:would )?love (?:that|to)|j ?['’]? ?adorerais|avec joie|j ?['’]? ?embarque|compte sur moi|va pour|ik doe mee|aggiudicato|con piacere|ci s(?:ono|aro)|(?:wurde? ich|ich wurde) (?:voll |so |sehr )?gerne?|me encantaria|mi piacerebbe|(?:eu )?adoraria|(?:zou|lijkt me) (?:zo )?leuk|na klar|logo|sicher|alles klar|safe|mach ich|machen wir|sip|sep|de una|venga|genial|guay|por supuesto|sisi|vabbe?|a posto|apposto|daje|sicuro|tuurlijk|natuurlijk|zeker|goed|chill|ss+|ta b(?:om|em)|tranquilo|suave|com certeza|bora|pode(?: ser)?|fixe|show|perfeito|alri?ght|ca me va|v?azy|valide|carre|trop(?= ?(?:$|[,!.]))|trop (?:hate|envie)|jviens|let ?['’]?s go|roger|gotcha|okok|def+o|definitely|of course|ofc|bien sur|evidemment|c(?: ?['’]? ?est)? bon|vzy|vazi|vas ?-?y|go|chaude?|je ?suis chaude?|jsuis chaude?|nickel|dale|hecho|andata|fechou|top|si+ ?i*|siim+|geht klar|(?:o+k+)+(?:i+|ay|ey|e+|idoki)?|k+|okee?|d ?['’]?ac+(?:ord)?|oui+|ouais+|oue+p?|ui+|wesh ouais|vendu|grave|carrement|parfait|ca marche|ca roule|marche conclu|avec plaisir|je ?serai la|jserai la|j ?['’]? ?y serai|j ?['’]? ?arrive|yes+|yeah+|yea+|yep|yup|ye|sure|deal|bet|perfect|sounds good|see (?:you|u|ya)(?: there)?|c ?(?:u|ya) there|ill be there|i ?['’]? ?ll be there|im down|count me in|si+|vale|claro|perfecto|ahi estare|va bene|certo|ci sto|perfetto|volentieri|ci saro|ja+|klar|passt|jo|gerne?|bin dabei|abgemacht|sim+|combinado|blz|beleza|fechado|estarei la|prima|is goed|doe ik|doen we|afgesproken|ik ben er|d ?['’] ?accordo|daccordo|de acuerdo|listo|(?:es)?ta (?:bien|certo|combinado)|ya esta|me parece(?: bien| perfecto)?|por mi (?:bien|vale|ok|ta)|fijo|orale|me apunto|cuenta conmigo|alli nos vemos|ok te veo|ottimo|va benee+|per me (?:ok|va bene)|contaci|affare fatto|andiamo|(?:ci )?vengo|(?:klingt|hort sich|ist) (?:sehr )?gut(?: an)?|geht (?:fit|in ordnung)|lauft|von mir aus|ich komme?|bin am start|sehr gerne?|joa|gebongt|akkoord|gezellig|vind ik goed|ik kom|mij best|isgoed|komt goed|tot dan|lijkt me (?:top|leuk|goed)|goed plan|helemaal goed|to dentro|demorou|partiu|vou sim|conta comigo|tudo bem|por mim (?:ta|tudo bem)|j(?:e )?veux bien|p(?:ourquoi|k|q) pas|je viens|volontiers|entendu|why not|fine by me|works for me|that works|suits me|im in|go on then|absolutely|totally|super|trop (?:bien|cool)|cool|great|awesome|fine+|yay+|(?:ya )?bajo(?: ya)?|note|pas de (?:soucis?|pb|probleme)|sans (?:soucis?|probleme)|np|no (?:worries|prob[a-z]*))\b/;
/** What may follow a yes: more of it, when, to whom. Anything else may be a refusal: "ok im telling my dad". */
const REST =
  /^(?:[^a-z\d]|\b(?:to that|c (?:u|ya) there|c (?:u|ya)|j ?['’] ?y serai|on y sera|je viens|jviens|j ?['’]? ?arrive|jarrive|geht klar|hecho|ci s(?:ono|n|to)|combinado|fech(?:ou|ado)|afgesproken|abgemacht|ahi estare|ahi estoy|alli estare|estare (?:alli|ahi)|ci saro|ik ben er|ben er(?: bij)?|bin da|vou (?:ta|tar|estar) la|fine|klar|perfekt|me va|per me|benissimo|lukt|gaat|va|gerne?|genial|guay|chill|leuk|perfetto|perfecto|perfeito|claro|certo|volentieri|nos vemos|ci vediamo|tot dan|ate la|voor mij|pra mim|fur mich|passt|geht|va bene|vale|ta bom|bom|bien|bene|gut|goed|oke|mega|ahah+|jaja+|k{3,}|la estarei|(?:es)?t[oa]u? la|y vale|parce|ahi (?:le|te) caigo|colo la|bin dabei|is goed|coming|on my way|omw|sure|bet|deal|yh|yep|ofc|of course|sounds good|p(?:ou)?r moi|bon|c note|note|tkt|go|c bon|ok|oui|yes|yeah|ja|si|sim|grave|parfait|perfect|cool|super|top|nice|great|good|then|alors|donc|dann|entonces|allora|entao|dan|bb|mec|frero|babe|mate|je ?serai la|jserai la|j ?y serai|i ?ll be there|ill be there|see (?:u|you|ya)(?: there| then| tomorrow)?|a (?:demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|tout|toute)|bis (?:dann|morgen)|hasta (?:manana|luego)|a (?:domani|dopo)|ate (?:amanha|logo)|tot (?:morgen|dan|straks)|demain|tomorrow|chaud|works(?: for me)?|perfectly|mdr|lol|xd|haha|there|la|da|auf jeden(?: fall)?|bock|porfa|dai|che si|q(?:ue)? sim|lijkt me (?:leuk|gezellig|goed)|go on|am in|im in|i am in|hoor|joh|man|maat|tio|tia|pues|digga|alter|raga|fra|mano|te vejo la|te veo (?:ahi|alli)|ci vengo|is prima|bis (?:mon|diens|donners|frei|sams|sonn)[a-z]*|merci+|thanks|ty|thx|pls|please|by me|mon (?:pote|reuf|gars)|reuf|bg|chefe?|boss|jefe|capo|bruder|bro|brudi|gast|gros|frr|hun|trop bien|a plus|whatever|i guess|thing|schat|lieverd|viens|vien|komm|ven|vieni|kom|vem|come(?: over)?|amo|tesoro|carino|mir|voll|yay+|runter|coming down|jdescends?|2 secs?|dis personne)\b)*$/;
const BUT =
  /\b(?:pas|non|ne|jamais|sais|peux|peut|mais|si tu|no|not|nope|never|cant|can ?['’]t|dont|don ?['’]t|but|maybe|nicht|kein|nein|aber|vielleicht|pero|quizas|tal vez|ma|forse|nao|mas|talvez|niet|nee|geen|maar|misschien|peut etre|reflech|think|wait|attends|why|pourquoi|who|qui|what|quoi|mum|mere|mom|parents|adult|que va|sei la|sei nao|paso|passo)\b|\?/;

/** These say yes with a word that may say no. */
const IN_YES =
  /\b(?:p(?:ourquoi|k|q) pas|pas de (?:soucis?|pb|probleme)|sans (?:soucis?|probleme)|why not|no (?:worries|prob[a-z]*)|can ?['’]?t wait|cannot wait)\b/g;

/** Whether a message in normal form holds a word that may refuse, or asks back. */
export const mayRefuse = (form: string): boolean => BUT.test(form.replace(IN_YES, ' '));

/** Who asks for more has said yes: « ci sto, dove? », "count me in, what time?" */
const ASKS_MORE =
  /[ ,.!]{1,3}(?:(?:but|mais|aber|c|de|a|at|um|om|on se [a-z]{3,9}) ){0,2}(?:what time|when|where|(?:quelle|kel) h(?:eure)?|quand|ou|wie viel uhr|wann|wo|que horas?|donde|cuando|che ora|dove|quando|hoe laat|waar|wanneer|onde)(?: (?:ca|exact(?:ly|ement)|genau|di preciso|exatamente|precies))? ?\?*$/;
/** A yes in normal form, without the hour or the place that it asks for. */
export const withoutAsking = (form: string): string =>
  form.length > LONGEST_WITH_TAIL ? form : form.replace(ASKS_MORE, '');

/** What stands behind a yes, without further ones: « oui carrément ». */
function withoutYes(rest: string): string {
  const more = rest.replace(/^[ ,!.]+/, '');
  const [yes] = YES.exec(more) ?? [];
  return yes === undefined ? rest : more.slice(yes.length);
}

/** Whether a message in normal form says yes and hardly more. */
export function isAssent(form: string): boolean {
  if (form.length > LONGEST_WITH_TAIL) return false;
  if (saysComing(form)) return true;
  const said = form.replace(/^[^a-z]+/, '').trim();
  const [yes] = YES.exec(said) ?? [];
  if (yes === undefined) return false;
  const rest = withoutYes(said.slice(yes.length));
  return (said.length <= LONGEST && REST.test(rest) && !mayRefuse(said)) || isYesTail(rest);
}

/** These alone agree: what one finds cool or great may be anything. */
const AGREES =
  /^(?:[^a-z]*)(?:(?:ah|bah|ben|bon|haha|lol|mdr|ugh) )*(?:o+k+(?:i+|ay|e+)?|okee?|oui+|ouais+|ye+s+|ye+a+h+|ye+p+|si+|ja+|jo|sim+|sure|bet|deal|vale|claro|klar|passt|certo|va be+ne+|is goed|prima|tuurlijk|natuurlijk|zeker|perfect[oa]?|parfait|perfeito|grave|carrement|ca marche|v?az?y|vas ?-?y|d ?['’]? ?acc?(?:ord)?|dac|oblige|of ?c(?:ourse)?|always|toujours|dale|de una|obvio|ovvio|sale|ci sto|volentieri|dai|bora|combinado|fechado|pode ser|ta|safe|gerne|bin dabei|auf jeden|abgemacht|afgesproken|leuk|top|im down|j?(?:e )?suis chaude?|jsuis chaude?|sounds good|trop bien)\b/;
const behindYes = (form: string): string | undefined => {
  const [yes] = AGREES.exec(form) ?? [];
  return yes === undefined || form.length > LONGEST_WITH_TAIL ? undefined : form.slice(yes.length);
};
/** Whether a message in normal form agrees, and goes on with more of the plan: « ouiii j'amène le ballon mais jdois rentrer à 18h ». */
export function agrees(form: string): boolean {
  if (isAssent(form)) return true;
  const tail = behindYes(form);
  return tail !== undefined && leavesStanding(tail);
}
/** Whether it says yes and takes it back, or puts it off: “yes but not tomorrow”, « ok laisse tomber ». */
export function hesitates(form: string): boolean {
  const tail = form.length > LONGEST ? undefined : behindYes(form);
  return tail !== undefined && isDoubted(tail) && !/\d/.test(tail) && !HAS_SPOT.test(tail) && !isAssent(form);
}

/** Who meets somebody else, or has done so, proposes nothing. */
const OTHERS =
  /\b(?:(?:avec|with|mit|con|met|com) (?:l ?['’] ?|the |der |la |a |de )?(?:ecole|school|schule|scuola|escuela|escola|class|classe)|yesterday|last (?:night|week)|hier|gestern|ayer|ieri|ontem|gisteren|my (?:gf|bf|mum|mom|dad)|ma (?:copine|mere|soeur)|mon (?:pere|frere)|met|elle l ?['’]? ?a|il l ?['’]? ?a|meine? (?:mama|mutter|freundin)|mi (?:novia|novio|madre)|la mia|il mio|minha|mijn)\b/;

/** One doesn't come, or no longer. */
const CANCELLED =
  /\b(?:cant|can ?['’] ?t|cannot|peux (?:pas|plus)|pourrai (?:pas|plus)|schaff[a-z]*\b.{0,8}\b(?:nicht|nich)|kann (?:da |doch |leider )?(?:nicht|nich)|no puedo|non posso|kan (?:er )?niet|nao posso|cancel[a-z]*)\b/;

/** Whether a message in normal form may propose something that a yes settles. */
export const mayPropose = (form: string): boolean =>
  !OTHERS.test(form) && (form.includes('?') || !CANCELLED.test(form));

/** What one says of any news; it settles only what was asked, or said to the child. */
const OF_NEWS =
  /^(?:super|trop(?: (?:bien|cool|hate|envie))?|cool|great|awesome|fine+|yay+|(?:can ?['’]?t|cannot) wait|(?:would )?love that|note|pas de (?:soucis?|pb|probleme)|sans (?:soucis?|probleme)|np|no (?:worries|prob[a-z]*)|genial|guay|tudo bem|ottimo|gezellig|top|perfect[oa]?|parfait|nickel)\b(?! ?(?:by me|for me|gimme|give me|je viens|jviens|see))/;
const TO_CHILD =
  /\?|\b(?:lets|let ?['’] ?s|(?:are|can|shall|could) we|we (?:still|can|could|should)|you|u|ya|tu|te|toi|t|du|dich|dir|ti|jou|jij|vc|voce|wir uns|on se|nos vemos|quedamos|ci vediamo|zien we|a gente)\b/;

/** Whether a yes says no more than that one has heard, where nobody asked: « cool » after « je retrouve lea à 15 h ». */
export const isOnlyNews = (yes: string, news: string): boolean => OF_NEWS.test(yes) && !TO_CHILD.test(news);

/** What opens or begins at an hour is no proposal. */
export const OF_THINGS =
  /\b(?:opens?|closes?|shuts?|starts?|begins?|ends?|leaves|ouvre|ferme|commence|debute|part|finit|offnet|schliesst|beginnt|abre|cierra|empieza|apre|chiude|inizia|comeca|fecha|begint|sluit)\b/;
/** What was, or is asked about things, is none either. */
export const OF_FACTS =
  /^(?:vous avez|t ?['’]? ?as|tu as|tienes|tens|hai|heb je|hast du|(?:do )?(?:u|you) (?:got|have)|got) (?!.{0,14}\b(?:time|temps|tps|zeit|tiempo|tempo|tijd|dispo|free|lust|bock|ganas|voglia|zin|envie|plans?)\b)|^(?:is|are(?! we\b)|was|were|did|does|do (?:they|we)|has|have|est ce que|y a|ya|c ?['’]? ?est|ist|war|es|era|e) |\b(?:did|was|were|went|24 ?h|etais|etait|etiez|(?:t|tu) as|warst|hast du|estabas|fuiste|eri|sei stat[oa]|estavas|foste|was je|(?:linkin|south|jurassic) park)\b/;
/** Longest proposal that is known by its place and its hour alone, in characters. */
export const LONGEST_BARE = 80;
/** An hour is also a bare number at the beginning or at the end: "5 by the fountain?", "cinema tmrw? 6?" */
const O_CLOCK = new RegExp(
  String.raw`${CLOCK}|^\d{1,2} (?:at|by|in|outside|devant|dvt|a|au|am|vor|en|na|no|bij)\b|\b\d{1,2} ?\?$|, ?\d{1,2}$`,
);

/** Whether a message in normal form names a place to meet at and an hour, and little else: "cinema tmrw? 6?" */
export const proposes = (form: string): boolean =>
  form.length <= LONGEST_BARE &&
  HAS_SPOT.test(form) &&
  O_CLOCK.test(form) &&
  mayPropose(form) &&
  !NOT_MET.test(form) &&
  !OF_FACTS.test(form) &&
  !OF_THINGS.test(form);

/** Messages of the child's own in which it may have told all of it before. */
const OWN = 3;

/**
 * Whether a yes settles what a message proposes by its place and its hour alone: it was asked.
 * @param own what the child has said before, in normal form, newest last: what it named itself is not told again
 */
export const settlesBare = (proposal: string, own: readonly string[]): boolean =>
  proposes(proposal) &&
  proposal.includes('?') &&
  !own.slice(-OWN).some((one) => HAS_SPOT.test(one) || O_CLOCK.test(one));
