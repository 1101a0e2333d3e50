/** A short yes: to a meeting that the other side proposes, it settles it. */
/** Longest yes, in characters of its normal form. */
const LONGEST = 40;
const YES =
  /^(?:(?:ah |ben |bah |bon |oh |hm+ |mdr |lol |haha )*)(?:(?:o+k+)+(?:i|ay|ey|e|idoki)?|k+|oke|d ?['’]?ac+(?:ord)?|oui+|ouais+|oue+p?|ui+|wesh ouais|vendu|grave|carrement|nickel|parfait|ca marche|ca roule|marche conclu|avec plaisir|je ?serai la|jserai la|j ?['’]? ?y serai|j ?['’]? ?arrive|yes+|yeah+|yea+|yep|yup|ye|sure|deal|bet|perfect|sounds good|see (?:you|u|ya) there|c(?:u|ya) there|ill be there|i ?['’]? ?ll be there|im down|count me in|si+|vale|claro|perfecto|ahi estare|va bene|certo|ci sto|perfetto|volentieri|ci saro|ja+|klar|passt|jo|gerne?|bin dabei|abgemacht|sim|combinado|blz|beleza|fechado|pode ser|estarei la|prima|is goed|doe ik|doen we|afgesproken|ik ben er)\b/;
/** What may follow a yes: more of it, when, to whom. Anything else may be a refusal: "ok im telling my dad". */
const REST =
  /^(?:[^a-z\d]|\b(?:ok|oui|yes|yeah|ja|si|sim|grave|parfait|perfect|cool|super|top|nice|great|good|then|alors|donc|dann|entonces|allora|entao|dan|bb|bro|mec|frero|babe|mate|je ?serai la|jserai la|j ?y serai|i ?ll be there|ill be there|see (?:u|you|ya)(?: there| then| tomorrow)?|a (?:demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|tout|toute)|bis (?:dann|morgen)|hasta (?:manana|luego)|a (?:domani|dopo)|ate (?:amanha|logo)|tot (?:morgen|dan|straks)|demain|tomorrow|chaud|works(?: for me)?|perfectly|mdr|lol|xd|haha|there|la|da|am in|im in|i am in)\b)*$/;
const BUT =
  /\b(?:pas|non|ne|jamais|sais|peux|peut|mais|si tu|no|not|nope|never|cant|can ?['’]t|dont|don ?['’]t|but|maybe|nicht|kein|nein|aber|vielleicht|pero|quizas|tal vez|ma|forse|nao|mas|talvez|niet|nee|geen|maar|misschien|peut etre|reflech|think|wait|attends|why|pourquoi|who|qui|what|quoi|mum|mere|mom|parents|adult)\b|\?/;

/** Whether a message in normal form says yes and hardly more. */
export function isAssent(form: string): boolean {
  if (form.length > 2 * LONGEST) return false;
  const said = form.replace(/^[^a-z]+/, '').trim();
  const [yes] = YES.exec(said) ?? [];
  return yes !== undefined && said.length <= LONGEST && REST.test(said.slice(yes.length)) && !BUT.test(said);
}

/** Who meets somebody else, or has done so, proposes nothing. */
const OTHERS =
  /\b(?:yesterday|last (?:night|week)|hier|gestern|ayer|ieri|ontem|gisteren|my (?:gf|bf|mum|mom|dad)|ma (?:copine|mere|soeur)|mon (?:pere|frere)|met|elle l ?['’]? ?a|il l ?['’]? ?a|meine? (?:mama|mutter|freundin)|mi (?:novia|novio|madre)|la mia|il mio|minha|mijn)\b/;

/** Whether a message in normal form may propose something that a yes settles. */
export const mayPropose = (form: string): boolean => !OTHERS.test(form);
