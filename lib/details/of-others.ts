/**
 * What stands round a number or an age where it is plainly nobody's own: who rang, a service, what might be. Read in the normal
 * form, before and behind the words that were found.
 */

/** Figures before which an age is one only in thought, or will be, or what others take one for. */
const SUPPOSED =
  /(?:\b(?:(?:when|til+|until|once|imagine|pretend|thinks|thought|till|by the time) (?:i ?['’]? ?a?m|i ?['’]? ?ll be|ill be|i will be|i turn|i was|i were)|(?:since|like|if) i (?:was|were))(?: in| almost| only)?|\b(?:quand|lorsque|si|des que|depuis que|jusqu ?['’]? ?a ce que|le jour ou|attends que|avant que|comme si) (?:j ?['’]? ?)?(?:ai|aurai|avais|aurais|aie|jaurai|javais|jaurais|jai)|\b(?:wenn|als|bis) ich(?: mal)?|\b(?:cuando|si) (?:tenga|tenia|tuviera)|\b(?:quando|se) (?:avro|avevo|avessi|tiver|tinha|tivesse|fizer)|\b(?:als|toen|wanneer) ik(?: ooit)?) $/;
/** A score, a time or a place in a row, and no age. */
const COUNTED =
  /^(?: ?[-:/]\d|[.,]\d+ ?(?:min|km|mile|sec|h\b|k\b)| (?:and|to|zu|a) \d{1,2}(?= ?(?:$|[,.!?)]|in |at |on |dans ))| ?(?:st|nd|rd|th)\b| ?(?:nil|down|up)\b(?! (?:to|for|here)))/;
/** A year in which something has happened. */
const YEAR = /^(?:19|20)\d\d$/;
const IN = /\b(?:en|in|em|nel|im jahr|annee) $/;
const BORN =
  /\b(?:n[eé]e?s?|born|b ?day|birth|naissance|geboren|jahrgang|nac[ií]|nacid[oa]|nat[oa]|nascid[oa]|nasci|class of|promo|i|im|ive|my|me|je|j|jsuis|chui|chuis|moi|ich|bin|yo|soy|io|sono|sou|ik|ben)\b/;

/** Who has rung or written, and what one does with such. */
const STRANGER =
  /\b(?:who(?: is|s| ['’]?s|se)?(?: number is| no is| this)?|(?:call|text|message|msg|sms|appel|anruf|llamada|chiamata|missed call)s? (?:from|de|du|von|da)|(?:called|texted|rang|appele|harcele) (?:from|by|par|du|depuis)|block(?:ed|ing)?|bloqu(?:e|er|ez)|report(?:ed)?|scam(?:mer)?|spam|prank|arnaque|fake|(?:dont|don ?['’]?t|never) (?:answer|pick up|call|text)|(?:repondez|decroche) pas(?: au| a)?|c ?['’]? ?est qui(?: le| ce)?|c qui(?: le| ce)?|qui est(?: le)?|wer ist|quien es|chi e|quem e|wie is)(?: (?:this|that|the|number|num|numero|no|le|au|ce|du|die|nummer|el|il|o|het))* ?:? ?$/;
const STRANGERS_BEHIND =
  /^ ?(?:[,.:?!-]? ?)(?:is (?:a )?(?:scam|spam|fake|prank)|scam|spam|arnaque|c ?['’]? ?est qui$|c qui$|qqn connait|keeps? (?:calling|texting|ringing)|qui (?:harcele|spam)|(?:anyone|anybody) know|wer ist das|quien es|chi e|quem e)\b/;
/** A service's number, by what it is called. */
const SERVICE =
  /\b(?:(?:the|le|la|l ?['’]|du|de la|de l ?['’]|des|notre|our|my|mon|ma|der|die|das|vom|el|del|il|dello|o|a|do|da|het|de|van de) ?)?(?:num(?:ber|ero|mer)? (?:of|for|de|du|des|pour|de la|de l ?['’]|von|vom|del|do|da|van) ?(?:the |la |le |l ?['’] ?)?)?(?:child ?line|kids helpline|samaritans|helpline|hotline|police|pompiers|ambulance|nhs|vet|vets|veto|veterinaire|dentist|dentiste|doctors?|docteur|medecin|gp|surgery|hopital|hospital|pharmac(?:y|ie)|library|bibliotheque|mediatheque|mairie|town hall|reception|accueil|secretariat|school office|vie scolaire|taxi(?: firm)?|care home|domino ?['’]?s|takeaway|uber|pizzeria|pizza|restaurant|resto|hotel|camping|garage|shop|magasin|store|support|service client|sav|customer service|banque|bank|box office|gym|salon|coiffeur|hairdresser|tierarzt|zahnarzt|praxis|dentista|veterinario|farmacia|tandarts|huisarts|dierenarts)(?: ?['’]?s)?(?: (?:num(?:ber|ero|mer)?|no|phone|tel|telephone|line|nummer))?(?: (?:is|on|c ?['’]? ?est|c|est|au|ist|es|e|:))? ?:? ?$/;
/** A number of a thing. */
const OF_THINGS =
  /\b(?:isbn|issn|siret|siren|imei|ean|iccid|vin|serial(?: number| no)?|n ?[o°]? de serie|numero de serie|seriennummer|order (?:number|no)|tracking(?: number| no)?|numero de (?:suivi|commande)|sendungsnummer|bestellnummer)(?: ?(?:is|c ?['’]? ?est|c|est|ist|es|e))? ?[:=]? ?$/;

/** Characters that are read on each side. */
const NEAR = 60;

/** Whether what is said round an age makes it none. @param isFirst nothing was said before that it might answer */
export function isNoAge(form: string, from: number, to: number, isFirst: boolean): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  if (SUPPOSED.test(before)) return true;
  if (COUNTED.test(form.slice(to, to + NEAR))) return true;
  return isFirst && YEAR.test(form.slice(from, to).trim()) && IN.test(before) && !BORN.test(form);
}

/** Whether what is said round a number makes it a stranger's, a service's or a thing's. */
export function isOthersNumber(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  if (STRANGER.test(before) || SERVICE.test(before) || OF_THINGS.test(before)) return true;
  return STRANGERS_BEHIND.test(form.slice(to, to + NEAR));
}

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
    if (ASKS.test(text)) return false;
    if (bare.includes('@')) return text.replaceAll(/\s/g, '').includes(bare);
    return digits.length >= LONG && text.replaceAll(/\D/g, '').includes(digits);
  });
}

/** One speaks of oneself, says yes, or that it is the same for oneself. */
const MINE =
  /\b(?:yes|yeah|yep|ye|oui|ouais|si|ja|sim|jo|klar|exact|right|correct|i|im|ive|me|my|mine|too|also|same|we|our|je|j|jai|jsuis|jhabite|chuis|chui|moi|mon|ma|mes|aussi|pareil|here|ici|as well|nous|on|notre|ich|mein|meine|mich|mir|auch|wir|yo|mi|mio|tambien|igual|soy|vivo|tengo|io|mia|anche|sono|ho|eu|meu|minha|tambem|sou|moro|tenho|ik|mijn|ook|wij)\b/;
/** Words beside the detail that make an answer more than bare. */
const MORE = 2;

/** The same of words: « clara dumontet c stylé comme nom », where nobody speaks of oneself. */
export function isEchoed(form: string, from: number, to: number, heard: readonly string[]): boolean {
  const rest = `${form.slice(0, from)} ${form.slice(to)}`;
  if ((rest.match(/[a-z\d]+/g) ?? []).length < MORE || MINE.test(rest)) return false;
  const detail = ` ${form.slice(from, to)} `;
  return heard.some(
    (text) => !ASKS.test(text) && ` ${text.replaceAll(/[^a-z\d'_.-]+/g, ' ')} `.includes(detail),
  );
}
