/**
 * What stands round a number or an age where it is plainly nobody's own: who rang, a service, what might be. Read in the normal
 * form, before and behind the words that were found.
 */
import { asksIfSoOld } from '../formats/said/ages/years-left.ts';
import { isFirstName } from '../formats/said/names/family.ts';
import { isSaidOfOneself } from './own.ts';

/** Figures before which an age is one only in thought, or will be, or what others take one for. */
const SUPPOSED =
  /(?:\b(?:(?:when|til+|until|once|imagine|pretend|thinks|thought|till|by the time) (?:i ?['’]? ?a?m|i ?['’]? ?ll be|ill be|i will be|i turn|i was|i were)|(?:since|like|if) i (?:was|were))(?: in| almost| only)?|\b(?:quand|lorsque|si|des que|depuis que|jusqu ?['’]? ?a ce que|le jour ou|attends que|avant que|comme si) (?:j ?['’]? ?)?(?:ai|aurai|avais|aurais|aie|jaurai|javais|jaurais|jai)|\b(?:wenn|als|bis) ich(?: mal)?|\b(?:cuando|si) (?:tenga|tenia|tuviera)|\b(?:da quando|desde que|seit|sinds) (?:ho|avevo|tengo|tenia|tenho|tinha|ich|ik)|\b(?:le jour de|avant|depuis|jusqu ?['’]? ?a) mes|\b(?:quando|se) (?:avro|avevo|avessi|tiver|tinha|tivesse|fizer)|\b(?:als|toen|wanneer) ik(?: ooit)?) $/;
/** A score, a time or a place in a row, and no age. */
const COUNTED =
  /^(?:['’]?s\b| ?(?:por ?ciento|por ?cento|per ?cento|prozent|procent|pour ?cents?|percent)\b| ?[-:/]\d|[.,]\d{3}\b|[.,]\d+ ?(?:min|km|mile|sec|h\b|k\b)| (?:and|to|zu|a) \d{1,2}(?= ?(?:$|[,.!?)]|in |at |on |dans ))| ?(?:st|nd|rd|th)\b| (?:wins?|kills?|points?|pts|pv|pdv|hp|xp|mana|subs|followers|trophies|coins|gems|games?|rounds?|episodes?|eps|pages) | ?(?:nil|down|up)\b(?! (?:to|for|here)))/;
/** The seventh place and those behind it are no grade, and how high one has come is no age. */
const IN_A_ROW = /^(?:(?:[7-9]|\d\d)(?:e|eme|ieme|ste|de)|\d\d ?(?:°|o))$/;
/** « vierde m'n 12e in de hal »: a birthday, and no place in a row. */
const MINE_OF_MANY = /\b(?:mijn|mn|m ?['’]? ?n) $/;
const BIRTHDAY =
  /^ ?(?:$|[,.!)]|(?:verjaardag|gevierd|vieren|in|bij|op|met|en|dit|vorige?|afgelopen|gister(?:en)?)\b)/;
/** "12th | in the queue": a place in a row; "in 8th" is a grade. */
const NTH = /^\d{1,3}(?:st|nd|rd|th)$/;
const IN_LINE =
  /^ ?(?:in (?:the|my|line|a)\b|on (?:the|my)\b|place\b|out of\b|overall\b|from (?:last|the)\b)/;
/**
 * Others in a grade, how tall one is, and what one has done for so long: "year 9s", "im 5ft", « 12 ans de piano ». Read from where
 * an age was found, wherever that ends.
 */
const OF_OTHER_THINGS =
  /^ ?(?:[a-z'’ ]{0,14} )?\d{1,2}(?: ?['’]?s\b| ?(?:ft|foot|feet)\b| ?ans d(?:e (?!moins|plus)|['’] ?)[a-z]| ?years? olds\b)|^ ?(?:a )?senior citizen/;
/** Things that one has or does, and what one may or may not do at an age: « tengo 14 mensajes », "mit 13 darf man". */
const HAS = /\b(?:tengo|tenho|faco|hago|llevo|c ?['’]? ?ho|ho|faccio|j ?['’]? ?ai|g|tnh) $/;
const THINGS_HELD =
  /^ (?!an[iy]?(?:t|nh)?os|anni|annetti|ans\b|piges|tacos|primaver|tienes|eres|vives|tens|moras|pues|mais\b|mas\b|cumplidos|meses|jsuis|vis\b|tes\b|ahi|qui\b|poi|qua|meus\b|mes\b|mis\b)(?:[a-z]{3,}s\b|(?:compiti|monete|punti|esercizi|messaggi|amici|livelli|minuti|partite|carte|flessioni|pagine|giorni|ore)\b)/;
const AT_AGE = /\b(?:mit|ab|met|vanaf|com|con|a|at|with) (?:los |i )?$/;
const ONE_MAY =
  /^ ?(?:jahren?|jaar|anos|anni|ans|years)? ?,? ?(?:(?:darf|kann|muss) man|(?:mag|kan|moet) (?:je|dat|men)|mag dat|(?:n|nao) (?:se )?pode|no (?:se )?puedes?|non si (?:puo|fa)|on (?:peut|doit|a pas)|you can)/;
/** The years since, or until then. */
const IN_YEARS = /\b(?:tra|fra|dans|daqui a|dentro de|il y a|ya|hace|over) \d{1,2} (?:anni|ans|anos|jaar)\b/;
/** « 2e geworden »: a place that one has come in at. */
const PLACED = /^\d{1,2}(?:e|de|ste|\.) ?(?:geworden|platz|plek|plaats)\b/;
/** The same in words, of the places behind the highest grades: « bin dreizehnter geworden ». */
const PLACED_IN_WORDS =
  /^(?:(?:elf|zwolf|[a-z]{3,5}zehn)te[rs]|(?:undic|dodic|tredic|quattordic|quindic|sedic)esim[oa]|(?:zevende|achtste|negende|tiende|elfde|twaalfde|[a-z]{3,6}tiende)(?= (?:bij|in de (?:race|wedstrijd)|van de|geworden|plek|plaats))|d(?:oceav|uodecim|ecimosegund)[oa])\b/;
/** What one will do when grown up: « à 18 ans je me casse », "mit 18 zieh ich aus". */
const GROWN_UP = /^(?:18|2[01])\b/;
/** No one is so old who is looked after here, and nobody says so but for fun. */
const TOO_OLD = /^(?:9\d|[1-9]\d\d)\b/;
/** « j'en ai 11 »: so many of what was spoken of. */
const OF_THEM = /\bj ?['’]? ?en (?:ai|avais|veux|prends) (?:que |deja |au moins )?$/;
/** Things are spoken of before. */
const SPOKEN_OF = /^(?!.*\b(?:ans|ont|donnent|pensent|disent)\b).*\b(?:les|des|mes) [a-z]{4,}/;
/** One counts against the other side: « moi 12 » after « 22 pages ». */
const AGAINST =
  /^(?:et |and |y |e |en |und )?(?:moi|nous|on|io|noi|yo|ik|wij|ich|wir|me|eu) (?:j ?['’]? ?en ai )?$/;
/** They have said how many of what. */
const THINGS =
  '(?:max|hdv|lvl|level|niveau|pts|points?|puntos|punti|punten|punkte|pontos|pages?|seiten|troph[a-z]+|coins|gems|skins?|kills?|wins?|victoires?|cart(?:e|es|as|oes)|cards|karten|kaarten|abos?|subs|followers|likes|billes?|exos?|questions?|fautes|goals|buts|tore|goles|gol|doelpunten)';
const THEY_COUNT = new RegExp(
  String.raw`\b${THINGS} \d|\d ?${THINGS}\b|\b(?:how many|combien d|cb d|wie viele|cuant[oa]s (?!anos)|quant[ie] (?!anni)|quant[oa]s (?!anos)|hoeveel)\b|\b(?!(?:19|20)\d\d\b)\d{3,}\b`,
);
/** Nobody who was born then writes yet. */
const TOO_LATE = /^20(?:1[89]|2\d)$/;
/** What the other side wants to know is counted, and no age. */
const COUNTER =
  /\b(?:scores?|lvl|levels?|niveau|niv|stufe|nivel|livello|ranks?|rang|elo|prestige|chapters?|chapitre|episodes?|ep|seasons?|saison|page|percent|how many|how much|combien d|kills?|wins?|points?|pts|floor|etage)\b/;
/** Longest message that says a count and nothing else. */
const ONLY_COUNT = 24;
/** A number, with a word before it at most; a grade is said in others. */
const BARE = /^(?:[a-z ]{0,8} )?\d{1,3}$/;
const GRADE = /year|yr|grade|klasse|ano/;
const AGE_ASKED = /\b(?:old|age|ages|asl|ans|alt|anos|anni|jaar|oud)\b/;
const RANKED =
  /\b(?:prestige|level|lvl|niveau|niv|rang|rank|elo|hp|pv|stufe|livello|nivel|score|floor|etage) $/;
const FLOOR = /^\.? ?(?:vitesse|versnelling|stock|stockwerk|etage|floor|piano|piso|verdieping|andar)\b/;
/** A year in which something has happened. */
const YEAR = /^(?:19|20)\d\d$/;
const IN = /\b(?:en|in|em|nel|im jahr|annee) $/;
const BORN =
  /\b(?:n[eé]e?s?|born|b ?day|birth|naissance|geboren|jahrgang|nac[ií]|nacid[oa]|nat[oa]|nascid[oa]|nasci|class of|promo|i|im|ive|my|me|je|j|jsuis|chui|chuis|moi|ich|bin|yo|soy|io|sono|sou|ik|ben|madre|mamma|mere|maman|mutter|mama|mum|mom|moeder|mae)\b/;

/** Who has rung or written, and what one does with such. */
const STRANGER =
  /\b(?:who(?: is|s| ['’]?s|se)?(?: number is| no is| this)?|(?:call|text|message|msg|sms|appel|anruf|llamada|chiamata|missed call)s? (?:from|de|du|von|da)|(?:called|texted|rang|appele|harcele) (?:from|by|par|du|depuis)|block(?:ed|ing)?|bloqu(?:e|er|ez)|report(?:ed)?|scam(?:mer)?|spam|prank|arnaque|fake|(?:dont|don ?['’]?t|never) (?:answer|pick up|call|text)|(?:non|ne|nicht|no) (?:mai )?(?:rispond\w+|repond\w+|contest\w+|cogli\w+)(?: mai)?(?: al)?|(?:falso|falsa|fake|faux|scam) (?:desde|depuis|from|von|da|van)|attention ya un|(?:repondez|decroche) pas(?: au| a)?|c ?['’]? ?est qui(?: le| ce)?|c qui(?: le| ce)?|qui est(?: le)?|wer ist|quien es|chi e|quem e|wie is)(?: (?:this|that|the|number|num|numero|no|le|au|ce|du|die|nummer|el|il|o|het))* ?:? ?$/;
const STRANGERS_BEHIND =
  /^ ?(?:[,.:?!-]? ?)(?:is (?:a )?(?:scam|spam|fake|prank)|scam|spam|arnaque|c ?['’]? ?est qui$|c qui$|qqn connait|keeps? (?:calling|texting|ringing)|(?:rings|calls|texts) (?:u|you) (?:do )?(?:not|n ?['’]?t|dont|don ?['’]?t)\b|qui (?:envoie|appelle|ecrit)|qui (?:harcele|spam)|(?:anyone|anybody) know|wer ist das|quien es|chi e|quem e)\b/;
/** The number is told as a warning. */
const WARNED =
  /\b(?:scam|phishing|arnaque|fais gaffe|faites gaffe|(?:dont|don ?['’]?t) fall for|(?:ur|your) prize|betrug|abzocke|estafa|timo|truffa|oplichting|golpe)\b/;
/** A service's number, by what it is called. */
const SERVICE =
  /\b(?:(?:the|le|la|l ?['’]|du|de la|de l ?['’]|des|notre|our|my|mon|ma|der|die|das|vom|el|del|il|dello|o|a|do|da|het|de|van de) ?)?(?:num(?:ber|ero|mer)? (?:of|for|de|du|des|pour|de la|de l ?['’]|von|vom|del|do|da|van) ?(?:the |la |le |l ?['’] ?)?)?(?:child ?line|kids helpline|samaritans|helpline|hotline|police|pompiers|ambulance|nhs|vet|vets|veto|veterinaire|dentist|dentiste|doctors?|docteur|medecin|gp|surgery|hopital|hospital|pharmac(?:y|ie)|library|bibliotheque|mediatheque|mairie|town hall|reception|accueil|secretariat|school office|vie scolaire|taxi(?: firm)?|care home|domino ?['’]?s|takeaway|uber|pizzeria|pizza|restaurant|resto|hotel|camping|garage|shop|magasin|store|support|service client|sav|customer service|banque|bank|box office|gym|salon|coiffeur|hairdresser|tierarzt|zahnarzt|praxis|dentista|veterinario|farmacia|tandarts|huisarts|dierenarts)(?: ?['’]?s)?(?: (?:num(?:ber|ero|mer)?|no|phone|tel|telephone|line|nummer))?(?: (?:is|on|c ?['’]? ?est|c|est|au|ist|es|e|:))? ?:? ?$/;
/** Who is of the family, or no name at all, where a number is somebody's: « le num de lea c », "papa johns number is". */
const KIN =
  '(?:ma|mon|mes|mis?|mi[ao]s?|mei|minhas?|meus?|mijn|mn|m|meine[rmn]?|mein|unser[em]?|ons|onze|notre|nos|nuestr[oa]|nostr[oa]|noss[oa]|the|la|le|el|il|der|dem|de|het|chez|casa|maison|thuis|zuhause|daheim|home|house|that|what|this|here|it|hi|who|mir|mij|me|moi|uns|mu[mt](?:my|ti|ter)?|mom(?:my)?|mam(?:an|a|ma)?|mother|father|step(?:mum|mom|dad)|moeder|vader|vater|madre|padre|dad(?:dy)?|mae|mere|pere|pai|papa|nan(?:a|ny)?|gran(?:ny|dma|dad|dpa)?|oma|opa|mamie|pap[iy]e?|nonn[ao]|abuel[ao]|vo|avo|sis(?:ter)?|bro(?:ther)?|soeur|frere|frang(?:in|ine)|reuf|daronn?e?|parents?|aunt(?:ie)?|uncle|tata|tonton|tante|oncle|cous(?:in|ine)|carer|guardian|famil[a-z]{1,3}|tel[a-z]*|cel[a-z]*|phone|mobile|movil|portable|port|fixe|zap|wh?ats[a-z]*|wsp|contact\\w*)';
/** Behind "my" or « mon » it is one's own, whatever it is for. */
const THEIR_NUMBER = new RegExp(
  String.raw`(?:\b(?!${KIN} ?['’]? ?s)(?<!\b(?:my|our) )(?<owner>[a-z]{3,12}?) ?['’]? ?s (?:number|num|cell|phone)(?: (?:is|its))|(?<!\b(?:mon|notre|mi|nuestro|meine?|unsere?|mio|nostro|mijn|mn|ons|meu|nosso|my|our) )\b(?:num(?:ero|mer|ber)?|handy(?:nummer|nr)) (?:a|de|d ?['’]|du|d[aio]|von|vom|van) ?(?!${KIN}\b)(?<whose>[a-z]{3,14})(?: (?:c ?['’]? ?est|c|est|ist?|es|e))?) ?:? ?$`,
);
/** Nicknames of one's own family are no given names. */
function isTheirs(before: string): boolean {
  const { owner, whose } = THEIR_NUMBER.exec(before)?.groups ?? {};
  return isFirstName(owner ?? whose ?? '');
}
/** What one was told to ring, where it is not at home. */
const TOLD_TO_RING =
  /\b(?:told|said|says?|dit|disent|gesagt|sagen|dice[n]?|dijo|dicho|dicono|detto|disse(?:ram)?|zeiden|zegt|gezegd)(?: (?:me|us|you|u|nous|que|q|dass|dat|di|da|de|to|bisogna|pra|para|man|ik|je|ich|du)){0,3} ?(?:r ?appell?er?|re ?appeler|telephoner|call(?: back)?|ring|phone|an(?:zu)?rufen|llam(?:ar|e|es)|(?:ri)?chiam(?:are|i)|lig(?:ar|ue|a)|bellen)(?: (?:the|this|le|au|la|al|el|il|a|o|para|pra|num(?:ero|ber)?|up))* $/;
const AT_HOME =
  /\b(?:reach|joindre|its me|c ?['’]? ?est moi|if im|si je|me (?:joindre|trouver)|mu[mt](?:my|ti|ter)?|mom(?:my)?|mam(?:an|a|ma)?|dad(?:dy)?|papa|nan|oma|opa|madre|padre|mae|pai|moeder|vader|vater)\b/;
/** The same behind a number. */
const SERVICE_BEHIND =
  /^ ?,? ?(?:is|c ?['’]? ?est|c|est|ist|es|e)? ?(?:(?:the|le|la|die|der|el|a|het) )?(?:number|num|numero|nummer)? ?(?:(?:of|for|de|du|des|de la|von der|vom|der|del|do|da|van de)(?: l ?['’])? )?(?:the )?(?:child ?line|kids helpline|samaritans|[a-z]{0,12}help ?line|[a-z]{0,12}hotline|sorgentelefon|anar|telefono azzurro|nummer gegen kummer|police|pompiers|anti ?poison|urgences)\b/;
/** A service that may stand anywhere before its number. */
const SERVICE_BEFORE =
  /\b(?:anti ?-?poison|centralino|centralita|telefonzentrale|standard telephonique|snackbar|takeaway|chip shop|pizzeria|kebab|lieferdienst)\b/;
/** Somebody who is not of the family, and what one does with their own number. */
const SOMEBODY =
  /\b(?:(?:my|la|le|mon|ma|the|our|notre|mein|meine|mi|il mio|mijn|une?|a) )?(?:best )?(?:friend|mate|neighbou?r|teacher|coach|voisine?|prof|copine|copain|pote|youtubeur|youtuber|streamer|une meuf|un mec|un gars|a girl|a boy|a kid|some guy|nachbar(?:in)?|lehrer(?:in)?|vecin[oa]|profe|vicin[oa]|buurman|buurvrouw|frau [a-z]+|herr [a-z]+)(?: ?['’]? ?s)?\b[^.!?\n]{0,60}\b(?:sells?|vends?|verkauft|vende|got the number|a affiche|a mis|has put|put up|ihre?|s ?['’]? ?est cree)\b/;
/** A number of a thing. */
const OF_THINGS =
  /\b(?:isbn|issn|siret|siren|imei|ean|iccid|vin|serial(?: number| no)?|n ?[o°]? de serie|numero de serie|seriennummer|order (?:number|no)|tracking(?: number| no)?|numero de (?:suivi|commande)|sendungsnummer|bestellnummer)(?: ?(?:is|c ?['’]? ?est|c|est|ist|es|e))? ?[:=]? ?$/;

/** Characters that are read on each side. */
const NEAR = 60;

/**
 * Whether what is said round an age makes it none.
 * @param heard what the other side has said, newest first
 * @param isFirst nothing was said before that it might answer
 */
export function isNoAge(
  form: string,
  from: number,
  to: number,
  heard: readonly string[],
  isFirst: boolean,
): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  if (SUPPOSED.test(before)) return true;
  const after = form.slice(to, to + NEAR);
  if (COUNTED.test(after) || FLOOR.test(after) || RANKED.test(before)) return true;
  const age = form.slice(from, to).trim();
  if (
    (IN_A_ROW.test(age) && !(MINE_OF_MANY.test(before) && BIRTHDAY.test(after))) ||
    TOO_OLD.test(age) ||
    OF_OTHER_THINGS.test(form.slice(from, to + NEAR))
  )
    return true;
  if ((HAS.test(before) && THINGS_HELD.test(after)) || (AT_AGE.test(before) && ONE_MAY.test(after)))
    return true;
  const [question = ''] = heard;
  if (PLACED.test(form.slice(from, to + NEAR))) return true;
  if (IN_YEARS.test(form.slice(Math.max(0, from - 14), to + 6)) && !asksIfSoOld(question)) return true;
  if (PLACED_IN_WORDS.test(form.slice(from, to + NEAR)) || (AT_AGE.test(before) && GROWN_UP.test(age)))
    return true;
  if (NTH.test(age) && IN_LINE.test(after)) return true;
  if (TOO_LATE.test(age)) return true;
  if (
    !AGE_ASKED.test(question) &&
    ((OF_THEM.test(before) && SPOKEN_OF.test(before)) ||
      ((OF_THEM.test(before) || AGAINST.test(before)) && THEY_COUNT.test(question)))
  )
    return true;
  if (
    (form.length <= ONLY_COUNT || from === 0) &&
    BARE.test(age) &&
    !GRADE.test(age) &&
    COUNTER.test(question) &&
    !AGE_ASKED.test(question)
  )
    return true;
  return isFirst && YEAR.test(age) && IN.test(before) && !BORN.test(form);
}

/** Whether what is said round a number makes it a stranger's, a service's or a thing's. */
export function isOthersNumber(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from).replace(/[+(]{1,3}$/, '');
  if (
    STRANGER.test(before) ||
    SERVICE.test(before) ||
    (TOLD_TO_RING.test(before) && !AT_HOME.test(`${before} ${form.slice(to, to + NEAR)}`)) ||
    isTheirs(before) ||
    WARNED.test(form.slice(to, to + NEAR)) ||
    OF_THINGS.test(before)
  )
    return true;
  const after = form.slice(to, to + NEAR);
  return (
    STRANGERS_BEHIND.test(after) ||
    SERVICE_BEHIND.test(after) ||
    (!isSaidOfOneself(form, from, to) && (SERVICE_BEFORE.test(before) || isSomebodys(form, from)))
  );
}

/** Whether figures count a thing: its serial number, an order, a parcel. */
export const isOfThing = (form: string, from: number): boolean =>
  OF_THINGS.test(form.slice(Math.max(0, from - NEAR), from).replace(/[\d -]{2,20}$/, ' '));

/** Whether an address is that of somebody who is not of the family. */
export const isSomebodys = (form: string, from: number): boolean =>
  SOMEBODY.test(form.slice(Math.max(0, from - 2 * NEAR), from));

/** The other side says outright that it is their own. */
const TELLS_OWN =
  /\b(?:mine ?['’]?s?|mine is|(?:write|text|mail|email) (?:to|me)|schreib mir|ecris ?-? ?moi|my (?:number|email|mail|address) is|i live (?:at|in)|i go to|j ?['’]? ?habite|je m ?['’]? ?appelle|ich wohne)\b/;
/** What is said of the child may be a guess, with a question mark or without one. */
const ASKS =
  /\?|\b(?:u|ur|you|your|youre|tu|t|ton|ta|toi|te|vous|votre|du|dein|deine|dich|tu|tus|eres|tienes|vives|tuo|tua|hai|sei|abiti|voce|vc|teu|tua|tens|moras|je|jij|jouw|ben je)\b/;

/** Digits from which on a number is known again. */
const LONG = 6;

/**
 * Whether the other side has told a number or a mail address itself, which is only repeated here. What was asked about may be the
 * writer's: "is it still lea@example.org?"
 */
export function isRepeated(detail: string, heard: readonly string[]): boolean {
  const digits = detail.replaceAll(/\D/g, '');
  const bare = detail.replaceAll(/\s/g, '');
  return heard.some((text) => {
    if (ASKS.test(text) && !TELLS_OWN.test(text)) return false;
    if (bare.includes('@')) return text.replaceAll(/\s/g, '').includes(bare);
    return digits.length >= LONG && text.replaceAll(/\D/g, '').includes(digits);
  });
}

/** One speaks of oneself, says yes, or that it is the same for oneself. */
const MINE =
  /\b(?:yes|yeah|yep|ye|oui|ouais|si|ja|sim|jo|klar|exact|right|correct|i|im|ive|me|my|mine|too|also|same|we|our|je|j|jai|jsuis|jhabite|chuis|chui|moi|mon|ma|mes|aussi|pareil|here|ici|as well|nous|on|notre|ich|mein|meine|mich|mir|auch|wir|yo|mi|mio|tambien|igual|soy|vivo|tengo|io|mia|anche|sono|ho|eu|meu|minha|tambem|sou|moro|tenho|ik|mijn|ook|wij)\b/;
/** Whom one compares it with, and what says nothing of oneself. */
const COMPARED =
  /\b(?:oh my(?: god| days)?|(?:igual|como|comme|same as|like|wie|come|als|le meme age que|as old as)(?: a| que)? (?:mon|ma|my|mi|minha|meu|mein|meine|mia|mio|la mia|il mio|mijn) [a-z]+|moi j(?:e|)? ?(?:le )?dis pas|not telling (?:u|you) mine)\b/g;
/** One asks them back whether it is really so. */
const ASKS_BACK =
  /\b(?:(?:wohnst|bist|hast|gehst|heisst) du|tu (?:habites|vis|vas|t)|t ?['’]? ?(?:es|habites|as)|(?:do|are) (?:you|u)|(?:vives|tienes|eres) |woon je|ben je)\b[^\n]{0,80}\?/;
/** Words beside the detail that make an answer more than bare. */
const MORE = 2;

/** The same of words: « clara dumontet c stylé comme nom », where nobody speaks of oneself. */
export function isEchoed(form: string, from: number, to: number, heard: readonly string[]): boolean {
  if (heard.length === 0) return false;
  const rest = `${form.slice(0, from)} ${form.slice(to)}`;
  if ((rest.match(/[a-z\d]+/g) ?? []).length < MORE) return false;
  if (MINE.test(rest.replaceAll(COMPARED, ' ')) && !ASKS_BACK.test(form)) return false;
  const detail = ` ${form.slice(from, to)} `;
  return heard.some(
    (text) =>
      (!ASKS.test(text) || TELLS_OWN.test(text)) &&
      ` ${text.replaceAll(/[^a-z\d'_.-]+/g, ' ')} `.includes(detail),
  );
}
