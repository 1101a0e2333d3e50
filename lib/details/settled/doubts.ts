/** Whether what is said behind a yes takes it back, or is more of the plan: “yes but not tomorrow”, « oui j'amène le ballon ». */
import { ONLINE } from '../formats/said/meetings/spots.ts';

/** Told to those at home so that one may come: “ill tell my mum im at leahs”. */
const PRETEXT =
  /\b(?:tell|say to|dis|dirai|sage?s?|digo|dire|dico|diro|zeg|fal(?:o|ar)|dizer) (?:(?:to|a|tegen|pra|para|que) )?(?:(?:my|the|mes?|ma|mon|meine[rn]?|mis?|mia|mio|ai miei|mijn|mn|minha|meu) )?(?:mum|mom|dad|parents|mere|pere|mama|papa|eltern|madre|padre|padres|mamma|genitori|miei|moeder|vader|ouders|mae|pai|pais)(?: (?:that|que?|dass|che|dat))? ?(?:im|i ?['’] ?m|i ?['’]? ?ll be|i am|q?u?e? ?j\w*|ich bin|voy|estoy|vado|sono|ik (?:ben|ga)|vou|to|estou)\b/;
/** What makes a yes doubtful: a no, a condition, that one asks first, another day, a laugh at it. */
const DOUBT =
  /\b(?:not?|nah|can ?['’]?t|cannot|don ?['’]?t|won ?['’]?t|never|pas|non|nan|nn|jamais|nicht?|nie|kein\w*|nein|ne|niet|nee|geen|nooit|nao|nem|nunca|if|si|unless|wenn|falls|ob|als|se|maybe|perhaps|peut ?-?etre|vielleicht|qui[sz]as?|tal vez|forse|talvez|misschien|idk|jsp|depend\w*|dipende|drauf|nvm|never ?mind|forget|laisse|oublie|vergiss|olvid\w*|dejalo|lascia|esquece|deixa|laat|mort|jk|kidding|rigole|joke|scherz\w*|broma|grapje|brinca\w*|rather|instead|plutot|lieber|liever|another|other|autres?|andere[rns]?|otr[oa]|altr[oa]|outr[oa]|schauen|schau|gucken|kijk|veremos|vere|vediamo|vemos|sei la|vedere|s?he told me ?$|ask\w*|demand\w*|frag\w*|pregunt\w*|chied\w*|vraag|pergunt\w*)\b/;
/** What may be said of somebody or something else, or of what one knew. */
const OF_OTHERS =
  /\b(?:kn[eo]w|sais|weiss|lo s[eo]|weet|sei|who (?:are|r|is)|c ?qui|wer bist|quien eres|chi sei|wie ben|quem e|mum|mom|mother|dad|parents?|mere|maman|pere|eltern|mama|papa|mutter|vater|madre|padres?|mamma|genitori|mae|pais?|moeder|vader|ouders|police|flics|polizei|policia|adult\w*|he|she|they|it|il|elle|ils|er|sie|hij|zij|ze|ella|lui|lei|el[ea])\b/;
/** What one asks of a plan that stands: « on sera combien ? », “what will u wear”. */
const ASKS_ON =
  /^[ ,.!]*(?:(?:and|et|und|y|e|en) )?(?:(?:but|mais|aber|pero|ma|maar|mas) )?(?:(?:what|how|where|when|who(?: else)?|que|qu|comment|ou|quand|qui d ?['’]? ?autre|on sera|tu (?:seras|mets|viens)|was|wie|wo|wann|wer|quien|como|donde|cuando|come|dove|quando|chi|wat|hoe|waar|wanneer|o que|quem|onde)\b)[^.!?\n]{3,30}\b(?:wear\w*|bring|else|coming|meet|find|know|recogni\w*|combien|habille\w*|mets|amene|viens|vient|anziehst|an|mitbringen|kommt|erkenn\w*|pones?|poner|llev\w*|mas va|viene|metti|vesti|port\w*|doe je aan|aan|meenemen|komen?|herken\w*|vestid[oa]|vai|leva\w*)\b/;

const withoutPretext = (tail: string): string => tail.replace(PRETEXT, ' ');

/** Whether what stands behind a yes, in normal form, takes it back or puts it off. */
export const isDoubted = (tail: string): boolean => DOUBT.test(withoutPretext(tail));

/** Whether what stands behind a yes, in normal form, leaves it standing: more is said of the plan, and nothing is doubted. */
export function leavesStanding(tail: string): boolean {
  if (ASKS_ON.test(tail)) return true;
  const rest = withoutPretext(tail);
  return !(tail.includes('?') || DOUBT.test(rest) || OF_OTHERS.test(rest) || ONLINE.test(tail));
}
