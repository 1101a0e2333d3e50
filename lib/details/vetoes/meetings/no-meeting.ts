/**
 * Where a meeting is none with whoever is written to: one refuses or can't, it is a habit, a lesson, or with others. A refusal
 * is the best that a child can do, and must not be told off.
 */
import { SPOT } from '../../formats/said/meetings/spots.ts';
import { clauseAround } from '../clause.ts';
import { MEETING_WORDS } from './meeting-words.ts';

const NO_MEETING =
  /\b(?:j ?(?:e |)(?:t|te) connais (?:meme )?pas|(?:dont|don ?['’]?t|do not) (?:even )?know (?:you|u)|ich kenn(?:e)? dich (?:doch )?(?:gar )?nicht|no te conozco|non ti conosco|nao te conheco|ik ken je niet)\b/;
/** One doesn't come. */
const WONT = new RegExp(
  String.raw`\b(?:${[
    String.raw`j ?(?:e |y )?(?:n ?['’]? ?y? ?|ne )?(?:viendrai|vien[ts]?|irai|vai[st]?) (?:surement |certainement )?(?:pas|jamais)`,
    String.raw`i ?['’]? ?a?m (?:really |def(?:initely)? )?not (?:gonna |going to )?(?:meet\w*|come|coming|going)|i (?:wont|won ?['’] ?t|will not|aint) (?:be )?(?:meet\w*|com(?:e|ing)|go(?:ing)?)`,
    String.raw`(?:ich )?(?:komme?|treffe?) (?:(?:da|dich|mich|echt|auch|doch|am|um \d{1,2}|zum|[a-z]{5,12}) ){0,3}nich?t?`,
    String.raw`(?:yo )?no (?:voy|vengo|quedo|pienso (?:ir|quedar))|n(?:on?|n) (?:ci )?(?:vengo|vado)|na?o vou (?:te |me )?(?:encontrar|ir|aparecer)`,
    String.raw`ik (?:ga|kom) (?:(?:echt|er|daar|zeker|dus|heus) ){0,2}niet`,
  ].join('|')})\b`,
);
/** All that is said is over, or is a lesson of both: “we met at the park at 5”, « on se retrouve en cours à 14h ». */
const NOT_APART =
  /^(?:(?:lol|yeah|yes|haha),? )?we met (?:up )?(?:(?:yesterday|this morning|last (?:night|week(?:end)?|[a-z]{3,6}day)) )?(?:at|in|near|outside|by) (?:(?!\b(?:tomorrow|tmrw?|tmw|today|tonight|yeah|then|see|meet|and|so|lets?|again|wait|come|be|same|ill|is|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sat)\b)[^,.?!\n]){2,40}$|^on se (?:retrouve|voit|verra|revoit) en (?:cours|classe|amphi)(?: (?:a|vers) \d{1,2} ?h(?: ?\d\d)?)?[ .!]*$/;
/** « Pourquoi on se voit pas à 15h ? » proposes it. */
const WE_DONT =
  /\b(?:non ci (?:vediamo|becchiamo)|on se voit (?:pas|plus)(?! (?:tard|tot|vers|pres|loin))|we ?['’]? ?a?re not meeting|no (?:quedamos|nos vemos)|(?:sehen|treffen)(?: wir)? uns nicht)\b/;
/** How one comes, or when, or that it is something else that one doesn't: no refusal. */
const OF_ELSE =
  /^ (?:(?:en|avec|a pied|seule?|te mentir|mentir(?= \d)|pouvoir (?:venir )?avant|by|alone|alleine?|alleen|sol[oa]|till?|until|before|avant|vor|antes|prima|voor|late|zu spat|te laat|de suite|tout de suite|home|nach hause|(?:spater|fruher|later|eerder|vroeger|dopo|despues|mas tarde|depois|mais tarde)(?= (?:als|than|dan|que|di|do que|de)\b)|to (?:lie|tell|practice|sleep|bed|be late)|au (?:judo|tennis|basket|piano|solfege)|a (?:faltar|llegar|decir\w*)|faltar|liegen|ce soir|da nessuna|anywhere|empty|with my|mit (?:dem|der|meine[rm]?)|con (?:mi|mis|la|il)|met (?:de|mijn|mn)|com (?:a|o|minha|meu)|(?:to|a|au|zur|in die|al|a la|naar|pra|para|na) (?:l ?['’] ?)?(?:school|skl|class|college|clg|bahut|lycee|ecole|schule|cole|insti|clase|escuela|scuola|les|escola|aula|sport|foot|futbol|training|trainig|calcio)|all ?['’]? ?(?:scuola|allenamento))\b|(?:toi|dir|you|u)$)/;
/** A plan is told behind it all the same. */
const GOES_ON =
  /\b(?:so|donc|dus|dann|quindi|entonces|asi que|entao|see (?:you|u)|meet me|we (?:can )?meet|im meeting|cant wait|on se|quedamos|ci vediamo|nos vemos|viens|rdv)\b/;
const INSTEAD =
  /\b(?:but|mais|plutot|aber|lieber|sondern|instead|rather|pero|mejor|sino|ma|piuttosto|maar|liever|mas|melhor|what about|how about|lets)\b/;
/** One can't, and puts nothing else forward. */
const CANT =
  /^(?:(?:sorry|no|nah|non|nan|desole|ne|nee|nein|nao|omg|ugh) ,? ?){0,2}(?:i )?(?:(?:cant|can ?['’] ?t|cannot|wont) (?:make it|come)|(?:je |j)?peux pas (?:venir)?|kann (?:da )?nicht|no puedo|non posso|kan niet|nao posso)\b(?!.*\b(?:but|before|until|avant|mais|plutot|aber|lieber|vor|pero|antes|mejor|ma|prima|maar|voor|mas|instead|viens|how about|what about|can we|lets)\b)/;
/** Nothing is said of it behind. */
const ENDS = /^[^a-z]{0,3}(?:$|ok\b|instead\b|alors\b|plutot\b|stattdessen\b|lol\b|xd\b)/;
/** Who names another hour puts that forward. */
const HOURS = /\b\d{1,2}(?: ?[:.h](?: ?\d\d)?)?(?!\d)/g;
/** The class or the family goes there, or a teacher says so. */
const OF_CLASS =
  /\b(?:(?:avec|with|mit|con|met|com) (?:(?:i|la|il|os?|as?|de|der) )?(?:(?:ma|mes|my|mis?|mia|miei|meine[rnm]?|mijn|minha|meus) )?(?:class?e\b|klas(?:se)?\b|clase|turma|famil\w+|cousine?s|primos|cugini|parents|padres|genitori|eltern|ouders|pais)|(?:field|school) trip|teacher sa(?:id|ys)|prof\w* (?:a dit|dit|dice|ha detto|falou|disse|sagt|meint))\b/;
const MEETS = new RegExp(String.raw`\b(?:lets|tu viens|viens|ti aspetto|${MEETING_WORDS})\b`);
const NEGATED =
  "(?:no|not|nicht|nich|non|nao|niet|pas|nunca|never|nie|nope|dont|don ?['’] ?t|wont|won ?['’] ?t|cant|can ?['’] ?t|cannot|stop|forget|kein[a-z]*|geen|nee|nein|jamais)";
/** One goes all the same. */
const AGREED = new RegExp(
  String.raw`\b(?:but|mais|pero|aber|ma|mas|maar)\b(?!.*\b${NEGATED}\b)(?: (?:ok|okay|oke|oui|yes|ja|si|sim|sure|fine|yeah|cool|d ?['’]? ?accord|vas ?-?y|gut|gerne?|klar|vale|certo|beleza|is goed|why)\b|[^.!?\n]{0,40}\b(?:quedamos|nos vemos|treffen wir|seh(?:e?n)? wir uns|ci vediamo|zie ik je|zien we|te vejo|eu vou|voy|vengo|ich komme?|ik kom|(?:i ?['’]? ?ll|we (?:can|could)|lets) meet|see (?:u|you)|on se voit)\b)|\bpourquoi pas\b|\bso lets (?:meet|go|do)\b(?!.*\b${NEGATED}\b)|\bencore,? rdv\b`,
);
/** What is done so always, or was, with whom one is not speaking. */
const HABIT =
  /\b(?:(?<!\b(?:as|like) )always(?! (?:down|free|up for|ready))|usually|every (?:day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) on [a-z' ]{2,14} toujours|tous les (?:(?:\d{1,2}|deux|trois|quatre) (?:jours|soirs|semaines|mois|ans)|aprems?|apres ?-?midis?|etes|jours?|soirs?|matins?|midis?|we\b|week\w*|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|ans\b)|chaque (?!fois)|(?<!\b(?:wie|wo|was|geht|passt)(?: (?:bei )?mir)? )immer(?! (?:punktlich|frei|dabei|noch|gut))|(?<!\bauf )jeden?|jede woche|(?<!\b(?:como|donde|de|d) )siempre(?! si\b)|todos los (?!dos|del?\b|que\b)|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|aos (?:sabados|domingos)|cada(?! (?:un[oa]|uma?|quien|qual)\b)|(?<!\b(?:come|como|di|de|onde|dove|va|vai|posso|consigo) )sempre|tutti i|ogni|(?<!\b(?:als|zoals|waar|kan|kan ik) )altijd|elke|iedere|tod[oa]s?(?: [oa]s)? (?:dia|semana|sabado|domingo|sexta|quinta|quarta|terca|segunda))\b/;
/** The same, said before a comma. */
const BEGINS_WITH_HABIT = new RegExp(String.raw`^(?:${HABIT.source})[a-z ]{0,20},`);
/** One would, if the other side were here. */
const SUPPOSED =
  /\b(?:if (?:u|you|we) (?:were|lived)|si (?:t|tu) ?['’]?(?:etais|habitais)|wenn du (?:hier|da|naher|in der nahe) (?:war|wohn)\w*|si (?:estuvieras|vivieras)|se (?:fossi|abitassi)|als je hier (?:was|woonde)|se (?:estivesses|estivesse|morasses|morasse)|se (?:vc|voce|tu) (?:estivess|morass)\w*)\b/;
/** It is only thought up: « imagine on se voit », "let's pretend we meet", « metti che ci vediamo ». */
const IMAGINED =
  /\b(?:(?:(?<!\b(?:i|je|j ?['’]?) ?)imagin(?:e|a|ons)|immagina|pretend|facciamo finta|faisons semblant|stell dir vor|angenommen|nehmen wir an|stel je voor|finge)\b,?(?: (?:qu[ei]?|che|if|s[ei]|dass|dat))?|(?:mettons|mett(?:i|iamo)(?: caso)?|stel|supon|pon(?:gamos|te)) (?:que?|che|dat))(?: ?['’])? ?(?:on|je|i|we|were|ich|wir|ci|io|nos|quedamos|a gente)\b/;
/** One is fetched by the family. */
const FETCHED =
  /\b(?:picks me up|vient me (?:chercher|prendre|recup\w*)|holt mich|me recoge|mi viene a prendere|haalt (?:me|mij)|(?:mae|pai) me busca)\b/;
/** Somebody of one's own comes, and is met by the family. */
const OTHERS_COME =
  /^(?:[a-z]{2,4} )?(?:my|mi|mia|mn|mijn|meine?|ma|mon|minha|meu) [a-z]{3,12} (?:is )?(?:arriv\w+|meeting|ha quedado|trifft sich|si vede|heeft afgesproken|vai (?:encontrar|sair)|a rdv|comes|coming|gett?ing?|komt|kommt|llega|viene|chega|vem|vient)\b(?! (?:too|also|ook|mee|auch|mit|tambien|tb|anche|pure|junto|tambem|aussi)\b)(?![^\n]{0,80}\b(?:i|we|me|us|je|j|m|nous|on|ich|wir|mich|mir|uns|yo|nos|mi|io|ci|ik|mij|ons|eu|a gente)\b)/;
const I_MEET_OTHERS =
  /\b(?:j ?e? ?(?:vois|retrouve|rejoins|vais (?:voir|chercher|retrouver)|v(?:ai)? voir) (?:ma|mon|mes|la|le) (?!ville|chambre)[a-z]{3,12}|(?:got|have|had) a date (?:w|with) |(?:i ?['’]? ?m |im )?(?:meeting|seeing) (?:my|our) [a-z]{3,12}|(?:treffe?|seh) (?:mich mit )?(?:meine[rnm]?|mein) [a-z]{3,12}|(?:quedo|he quedado|veo) (?:con |a )?(?:mi|mis) [a-z]{3,12}|(?:mi vedo|vedo) (?:con )?(?:la mia|il mio|i miei) [a-z]{3,12}|(?:zie|tref) (?:mijn|mn) [a-z]{3,12}|vou (?:ver|encontrar) (?:a minha|o meu|minha|meu) [a-z]{3,12})\b/;
const BEGINS_PAST =
  /^(?:i )?met (?:up with )?my\b|^(?:yesterday|last (?:night|week(?:end)?|[a-z]{3,6}day)|hier(?: soir)?|[a-z]{5,8} dernier|letzten? [a-z]{6,10}|gestern|ayer|ieri|ontem|gisteren) (?:(?:we|i|on|j|ich|wir|nos|ci|a gente|ik) ?['’]? ?)?(?:were|was|met|saw|went|etait|etais|est|ai|a|s ?['’]? ?est|waren|war|haben|hab|estuvimos|estabamos|vimos|fuimos|eravamo|ero|siamo|tava|estava\w*|fomos|foi|zijn|hebben)\b/;
const TO_YOU =
  /\?|\b(?:u|you|ya|your|ur|tu|te|toi|vous|du|dich|dir|ti|tuo|vc|voce|jij|je|jou|come|join|komm|kom|vieni|ven|vem|viens|vente|aspett\w*|esper\w*|wait|wart\w*|wacht|today|tomorrow|tmrw?|demain|morgen|manana|domani|amanha)\b/;
/** One was told to come and has not. */
const NOT_COME =
  /\b(?:but (?:i|we) (?:didnt|didn ?['’] ?t|never|couldnt)|mais (?:je|j|on) ?(?:n ?['’]? ?)?(?:y )?(?:suis|sui|est) pas|aber ich bin nicht|pero no (?:fui|he ido)|ma non (?:ci )?sono|maar ik ben niet|mas (?:eu )?nao fui)\b/;
/** What somebody third wants or asks, and what one asks to be advised on: with whoever is written to nobody meets. */
const WANTED =
  /(?<!(?:chez|avec|with|than) )\b(?:s?he|they|ils?|elles?|lui|er|sie|hij|zij|ella|lei|(?:this|some|ce|cette|une?) ?(?:guy|girl|dude|rando|creep|mec|gars|type|meuf)) (?:(?:me|m ?['’]? ?a|hat|mi ha|me ha) )?(?:want\w*|ask\w*|tells|told|voul\w+|veu\w+|demand\w+|propos\w+|woll\w+|will|gefragt|quer\w+|quier\w+|pid\w+|vole\w+|vuole|chiesto|wil\w*|vroeg) (?:(?:us|me|mich) )?(?:(?:to|qu ?['’]? ?on|d[eai]|que|che|dass|dat|af|nos|ci)\b|d ?['’]) ?/;
const ADVICE =
  /\b(?:should i|think i should|j(?:e )?devrais|soll(?:te)? ich|deberia|dovrei|moet ik|devia)\b[^.,!?\n]{0,30}?\b(?:(?:meet|see|join|with)(?: up with)? (?:him|her|them)|avec (?:lui|elle)|l[ae] (?:voir|rejoindre)|ihn|hem|haar|con (?:el|l[ue]i)|com el[ea])\b(?!.*\bmeet (?:you|u)\b)/;
/** One goes, puts something forward oneself, or is sent to whoever is written to. */
const I_GO =
  /^(?:(?:je|ich|ik|yo|io|eu) )?(?:te|ti|je|dich|dir)\b|\b(?:said (?:yes|ok)|im (?:going|meeting)|ill (?:go|be)|dit (?:oui|ok)|j ?['’]? ?y (?:vais|serai)|ich geh|ci vado|ik ga|eu vou|(?:you|u|toi|du|tu) (?:and|n|et|und|y|e|can|could|come|viens|peux)|(?:me|moi) (?:and|n|et) (?:you|u|toi)|(?:can|could|will) (?:you|u)|(?:meet|tell|pick|get|bring|see|invite) (?:you|u)|instead|plutot|lets|vienes|vieni|vens|kom je)\b/;
/** Both are to go there. */
const WE_GO = /\b(?:on (?:y )?va|we|wir|lets|vamos|andiamo|bora)\b/;
const AT_MINE = /\b(?:mine|my|mon|chez|bei m\w+|mi|mia|meu|minha|m[ij]?j?n)\b/;
/** What is to be seen somewhere at an hour, for everybody. */
const HELD =
  /^(?:y ?['’]? ?a|il y a|there ?['’]? ?s|es gibt|c ?['’]? ?e|hay|er is|tem) (?!que|como)(?:(?:une?|an?|la|le|the|eine?n?|una?|een|uma?) )?(?:[a-z]+ )?(?!(?:train|bus|eine?n?|een|un[ae]|the|uma)\b)[a-z]{3,} /;
/** A thing is given at an hour, and nobody said where. */
const GIVEN =
  /\b(?:(?:get|buy|grab|make|send) (?:u|you|ya|us|me) (?:the|ur|your|it|that)|(?:get|buy|grab|make|send|give|bring) (?:u|you|ya|us|me) (?:a|an|some|one|another|more))\b/;
const WHERE_TO = new RegExp(
  String.raw`${SPOT}|\b(?:meet|come|see|pick)\b|\b(?:outside|under|by|behind|next to) (?:the|my|our)\b`,
);

const NEAR = 80;
/** Characters on each side in which a habit is told. */
const LONGEST_CLAUSE = 80;

/** Whether one says, in the clause that a place is in, that one doesn't come, and puts nothing else forward. */
function isWont(form: string, at: number): boolean {
  const clause = clauseAround(form, at, at);
  const wont = WONT.exec(clause);
  if (!wont || INSTEAD.test(form)) return false;
  const behind = clause.slice(wont.index + wont[0].length);
  return !OF_ELSE.test(behind) && !GOES_ON.test(behind);
}

/** Whether one is fetched at an hour or a place: who is met first, and fetched later, meets all the same. */
const isFetched = (form: string, from: number): boolean => {
  const at = FETCHED.exec(form)?.index;
  return at !== undefined && (at < from || clauseAround(form, from, from).includes(form.slice(at, at + 8)));
};

/** Whether one can't; what ends the message behind a stop is put forward instead. */
function isCant(form: string, to: number): boolean {
  const cant = CANT.exec(form);
  if (cant === null || (form.match(HOURS)?.length ?? 0) > 1) return false;
  return !(/[,.!?;]/.test(form.slice(cant.index + cant[0].length, to)) && ENDS.test(form.slice(to)));
}

/** Whether it is what one always does or did, or somebody else comes. */
function isOthers(form: string, from: number, to: number): boolean {
  const clause = clauseAround(form, from, to, LONGEST_CLAUSE);
  return (
    HABIT.test(clause) ||
    BEGINS_WITH_HABIT.test(form) ||
    BEGINS_PAST.test(form) ||
    (!MEETS.test(form) &&
      (OF_CLASS.test(form) ||
        I_MEET_OTHERS.test(form.slice(0, from)) ||
        isFetched(form, from) ||
        OTHERS_COME.test(clause.trim())))
  );
}

/** Whether one says so, and puts nothing else forward behind it. */
function areNotMeeting(form: string, to: number): boolean {
  const dont = WE_DONT.exec(form);
  if (!dont || dont.index >= to || form.includes('?', dont.index)) return false;
  const behind = form.slice(dont.index + dont[0].length);
  return ![GOES_ON, INSTEAD, /, ?(?:\d|at? |a[lu] |[uo]m )/].some((one) => one.test(behind));
}

/** Whether a meeting is one that somebody third has put forward, or that all are free to see. */
function isOfThird(form: string, from: number, to: number): boolean {
  const wanted = WANTED.exec(form.slice(0, to));
  const behind = wanted ? form.slice(wanted.index + wanted[0].length) : '';
  const held = HELD.exec(form);
  return (
    (wanted !== null && wanted.index <= from && !I_GO.test(behind)) ||
    ADVICE.test(form) ||
    (held !== null && !TO_YOU.test(form.slice(held[0].length)) && !WE_GO.test(form) && !AT_MINE.test(form))
  );
}

/** Whether what stands round a meeting takes it back. */
export function isNoMeeting(form: string, from: number, to: number): boolean {
  const near = form.slice(Math.max(0, from - NEAR), to + NEAR);
  return (
    (NO_MEETING.test(near) && !AGREED.test(near)) ||
    NOT_COME.test(form.slice(to, to + NEAR)) ||
    SUPPOSED.test(near) ||
    IMAGINED.test(clauseAround(form, from, to, LONGEST_CLAUSE)) ||
    isWont(form, from) ||
    areNotMeeting(form, to) ||
    isOfThird(form, from, to) ||
    isCant(form, to) ||
    (!TO_YOU.test(form) && isOthers(form, from, to)) ||
    (GIVEN.test(form) && !WHERE_TO.test(form))
  );
}

/** Whether all that is said is over, or a lesson; nothing was said before. */
export const isNotApart = (form: string): boolean => NOT_APART.test(form);
