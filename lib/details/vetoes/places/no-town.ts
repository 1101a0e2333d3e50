/** What is said of a town or an address where the writer does not live: born there, a wish, somebody else's home, a shop. */
import { CHAINS } from '../../formats/said/places/shops.ts';

const BORN =
  /\b(?:ne|nee|born|geboren(?: (?:bin ich|wurde ich|ben ik))?|nacido|nacida|naci|nato|nata|nascido|nascida|nasci) (?:a|au|aux|in|en|em|no|na|at) $/;
/** The same behind it, or that one has left it. */
const BORN_BEHIND = /^ (?:nur )?(?:geboren|weggezogen|zur welt gekommen|ter wereld gekomen)\b/;
/** One is there still. */
const STILL =
  /\b(?:toujours|tjrs?|encore|still|live|habite|vis|wohne?|immer noch|aufgewachsen|opgegroeid|vivo|abito|moro|woon|grew up|grandi)\b/;
/** One is not, and that is taken out before it is looked for: “born there but dont live there”. */
const NO_MORE =
  /(?:n ?['’]? ?t|\bno(?:n ci)?|nao) (?:live|vivo|moro)|habite pas|wo[a-z]+(?: [a-z]{2,4}){0,3} ni(?:ch|e)t|\bpas (?:ou|que)\b.*/g;
/** « Soy del Sevilla »: a club. */
const OF_CLUB = /\b(?:soy|somos|yo|es|los|las) del $|^del $|\bde los (?:del )?$/;
/** What is made or done there without living there, that one went there, never did, or has left it. */
const DONE_THERE =
  /\b(?:(?:fabrique|made|hergestellt|fatto|feito|hecho|gemaakt) (?:a|in|en|em)|(?:swim|train|race|compete|perform)(?:ing|s)? (?:in|at)|allee?s? a|never been to|mis les pieds a|quoi a faire a|moved away from|quitte|(?:demenage|fuimos|mudamos) de|trasferiti da) $/;
/** One would like to live there, will one day, or will only travel there, for some days. */
const WISHED =
  /\b(?:(?:(?:one|some) ?day|ooit|later (?:ga|als)|irgendwann|wenn ich gross|plus tard|(?:alg)?u[mn] (?:jour|giorno|dia)|de mayor|d[ae] grande|cuando sea)(?: [^ .,!?]{1,12}){0,6}|(?<!depuis |da )[a-z\d]+ (?:sem[a-z]+|settimana|jours|woche|week|[dt]agen?|dias|giorni|days)(?= (?:a|to|na[ac]))|(?:wanna|want to|would (?:love|like) to|wish i (?:could|lived)|gonna|hope to) (?:live|move|be)|(?:veu(?:x|t|lent)|voudrais|aimerais|reve de|rever de)(?: trop| bien| tellement| pas)? (?:qu ?['’]? ?on )?(?:vivre|habiter|aller vivre|demenager?)|(?:will|wurde?|mochte?)(?: (?:mal|gerne?|spater|auch|irgendwann)){0,2}|(?:zou|wil)(?: (?:wel|best|graag|ooit|later|ook|eens)){1,2}|(?:quiero|querria|me gustaria|ojala) (?:vivir|irme)|(?:voglio|vorrei|mi piacerebbe) (?:vivere|abitare|andare)|(?:quero|queria|gostava de|gostaria de) (?:morar|viver)|wil(?: (?:later|ooit))?|(?:on|je) (?:part|pars)|(?:going|flying|driving) (?:on a trip |on holiday )?|(?:fahren|fliegen)(?: wir)?(?: in den ferien)?|vamos|andiamo|indo|ir|yendo|gaan)(?: (?:to|in|a|au|en|em|nach|naar|ad|p[ar]*a)) (?:the |new |le |la )?$/;
const DREAMED =
  /^ ?(?:ca )?(?:serait|would be|ce serait|c est mon reve|is my dream|ware|seria|sarebe|sarebbe|zou(?! ik zeggen))\b/;

/** One would live there if. */
const SUPPOSED_BEHIND = /^ (?:woonden?|leefden?|wohnten?|(?:wohnen|leben) wurden?|(?:zou|zouden) wonen)\b/;

/** „Wir sind … nach Köln“: gefahren, geflogen or gezogen, the sentence does not say yet. */
const NOT_SAID_HOW =
  /\b(?:sind|bin)(?: (?![a-z]*gezogen|ausgewandert|weg\b|und\b|zwar\b)[a-z\d]{2,10}){0,4} nach $/;
/** Nothing stands behind it. */
const LAST = /^[ .…]*$/;

/** Whether a message, before which nothing was said, may as well tell of a journey. */
export const isOnTheWay = (form: string, from: number, to: number): boolean =>
  NOT_SAID_HOW.test(form.slice(Math.max(0, from - 60), from)) && LAST.test(form.slice(to));

/** Whether what stands round a town says that nobody lives there. */
export function isNoHome(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - 40), from);
  const after = form.slice(to, to + 40);
  if (BORN.test(before) || BORN_BEHIND.test(after)) return !STILL.test(form.replaceAll(NO_MORE, ''));
  return (
    OF_CLUB.test(before) ||
    WISHED.test(before) ||
    DONE_THERE.test(before) ||
    DREAMED.test(after) ||
    SUPPOSED_BEHIND.test(after)
  );
}

const SOMEBODY =
  'friend|mate|compagna|teacher|lehrer|lehrerin|prof|profe|professor|professora|tutor|mentor|mentora|leraar|juf|meester|freund|freundin|amig[oa]|novi[oa]|amic[oa]|vriend|vriendin|namorad[oa]|pote|copain|copine|streamer|youtuber|trainer|coach';
/** Who is not of the family lives there. */
const THEY_LIVE = new RegExp(
  String.raw`\b(?:my|our|mein|meine|unser|unsere|mi|mis|il mio|la mia|mijn|mn|me|o meu|meu|minha|mon|ma|notre) (?:best )?(?:${SOMEBODY})(?: [a-z]{2,10}){0,2} (?:lives?|wohnt|lebt|woont|vive|abita|ha (?:la )?casa|mora|habite|vit)(?: (?:at|in|im|on|op|en|na|no|em|a|au|la|el|il|de|der|het|calle|via|rua)){0,3} $`,
);
/** « i miei nonni vivono a »: as many words say « sono » of others as of oneself. */
const THEY_ARE_FROM =
  /\bi miei (?:(?:[a-z]{3,9} )?(?:sono|so|vengono) (?:tutti )?d[ia]l?|(?:nonni|zii|cugini|amici) (?:vivono|abitano|stanno) (?:ad?|in)) $/;
const I_TOO = /\b(?:anche?|pure|come me|vivo|abito|viviamo|abitiamo|siamo)\b/;
/** Where somebody lived once. */
const LIVED =
  /\b(?:used to live|(?<!ve )lived|vivi|abitavo|(?<!toujours )vecu|habitai(?:t|s|ent)|vivait|(?:wohnte[nt]?|hat|haben)(?: (?:fruher|damals|mal))+(?: gewohnt)?|vivia(?!mo\b)[nms]?o?s?|abitava(?:no)?|viveva|woonden?|morava[ms]?)(?: (?:we|ik|nog|before|avant|fruher|damals|antes|prima|vroeger|at|in|im|on|op|en|na|no|em|a|au|la|el|il|de|der|het|dans|nella)){0,4} $/;

/** One lives there still: “lived there all my life”. */
const EVER = /\b(?:all my|always|since|si?empre|toda)\b/;

/** Whether the home that is told is said to be that of somebody who is not of the family, or one's no more. */
export const isOthersHome = (form: string, from: number): boolean => {
  const before = form.slice(Math.max(0, from - 60), from);
  return (
    THEY_LIVE.test(before) ||
    (LIVED.test(before) && !EVER.test(form)) ||
    (THEY_ARE_FROM.test(before) && !I_TOO.test(form))
  );
};

/** Where nobody lives, and everybody goes. */
export const PUBLIC =
  '(?:gym|pool|library|museum|shop|restaurant|cafe|church|cinema|club|station|surgery|office|park|salle|piscine|bibli\\w*|mediatheque|musee|magasin|boulangerie|kebab|resto|eglise|gare|pharmacie|mairie|boulang\\w*|palestra|piscina|bibliote[ck]a|museo|museu|negozio|loja|tienda|ristorante|restaurante|pizz[ea]ria|chiesa|igreja|iglesia|farmacia|ayuntamiento|comune|prefeitura|li[bv]r[ae]ria|dentista|ginasio|gimnasio|supermercado|supermercato|turnhalle|halle|(?:zahn)?arzt|praxis|taxi|support|sekretariat|krankenhaus|ziekenhuis|tandarts|dokter|klantenservice|schwimmbad|bucherei|jugend(?:zentrum|treff|haus)|laden|doner|kirche|apotheke|kino|cine|academia|sporthal|zwembad|buurthuis|bios|bieb|winkel|kerk|apotheek|bioscoop|school|ecole|schule|scuola|escuela|escola|college|lycee)';
/** What stands there. */
const STANDS_THERE = new RegExp(
  String.raw`^ ?,? ?(?:c ?['’]? ?est|c|is|ist|es|e|its) (?:une?|le|la|l ?['’]|the|an?|das|die|der|eine?|el|una?|il|lo|o|uma?|de|het|een) ?(?:[a-z]{3,10} )?${PUBLIC}\b`,
);
/** The same before it: "de hema zit", « la fnac elle est ». */
const IS_THERE = new RegExp(
  String.raw`\b(?:${PUBLIC}|${CHAINS})(?: [a-z]{3,12})? (?:elle |il |ca )?(?:is|s ?['’] ?est|est|c|c ?['’] ?est|esta|sta|e|fica|ist|liegt|zit|ligt)(?: (?:at|on|in|au|a|sur|dans|en|op|aan|na|no|der|la|il|auf|am|an)){0,2} $`,
);

/** It is one's family's, who live above it. */
const FAMILYS =
  /\b(?:on (?:habite|vit)|we live|wir wohnen|vivimos|abitiamo|moramos|we wonen|vivo|abito|moro|(?:ik )?woon|(?:ich )?wohne?|i live|j ?['’]? ?habite|(?:my|mes|mon|ma|meine?|mis?|i miei|mijn|mn|meus?) (?:mum|mom|dad|parents|mere|pere|mutter|vater|eltern|madre|padre|padres|genitori|ouders|moeder|vader|pais|mae|pai))\b/;

/** Whether what has an address is a shop, a school, or something else in which nobody lives. */
export const isPublicPlace = (form: string, from: number, to: number): boolean =>
  !FAMILYS.test(form) &&
  (STANDS_THERE.test(form.slice(to, to + 40)) || IS_THERE.test(form.slice(Math.max(0, from - 60), from)));

/** How high one lives, without the street: « vivo en el piso 14 ». */
const FLOOR =
  /^(?:(?:en|no|al) )?(?:(?:el|o) )?(?:piso|planta|andar|piano|etage|stock|floor|verdieping) \d{1,2}$/;
/** Whether no more is said than that. */
export const isFloor = (said: string): boolean => FLOOR.test(said.trim());
