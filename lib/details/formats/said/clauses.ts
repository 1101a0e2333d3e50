/** The clauses of a message, of which one may say by itself what only whole messages are looked at for. */
import type { Message } from '../../types.ts';
import type { Place } from './behind.ts';

/** A comma, a stop, a line, and words that go on with something else. */
const PARTS =
  /[,;.!?\n] +|\n| (?:but|mais|aber|maar|pero|ma|mas|cos|cuz|because|parce que?|pcq|weil|want|porque|perche|so|donc|also|dus|asi que|quindi|entao|then|puis|dann|luego|poi|depois) /g;
/** The same, and who does what follows: « j'ai 13 ans jme fais chier ». */
const FINER = new RegExp(
  String.raw`${PARTS.source}| (?=(?:im?(?! (?:discord|dc|vc|voice|call|server|chat|game|spiel)\b)|ive|dont|je|j ?['’]|js\w+|jme|jai|on|dis|ich|mir|sags?|ik|zeg|yo|me|mi|eu|you|u|tu|du|wyd|hbu|wbu)\b)`,
  'g',
);
/** Said, sung, dreamt or played: what follows is not so. */
const NOT_ONES_OWN =
  /["«“:]|\b(?:if|si|s ?['’] ?il|wenn|falls|als|se|wish|want|dream\w*|sa(?:id|ys?|ying)|told|tells?|sings?|sang|songs?|lyrics|lines?|dit|disai[st]|raconte|chante|chanson|paroles|reve|voudrais|veux|sagt|sagte|singt|lied|traum\w*|will|zegt|zei|zingt|liedje|wil|droom|dice|dijo|canta|cancion|sueno|quiero|detto|canzone|sogno|vorrei|voglio|disse|falou|musica|sonho|quero|characters?|perso|rp|oc|roleplay|game|jeu|spiel|spel|juego|gioco|jogo|film|movie|serie|book|livre|buch|boek|libro|livro|maybe|peut-?etre|vielleicht|misschien|quiza|forse|talvez)\b/;
/** What follows is said to one's own people. */
const TO_KIN =
  /^(?:(?:hey|hi|salut|coucou|ciao|hola|oi|hallo|hoi),? )?(?:mum|mummy|mom|mommy|mam|dad|daddy|nan|maman|papa|mamie|papy|mama|mutti|opa|oma|pap|mami|papi|mamma|nonn[oa]|mae|pai|vo|avo)\W*$/;
/** More of them are a story. */
const MOST = 4;

/**
 * The same way tried on the whole of a message, and where it finds nothing on each of its clauses.
 * @param needs whether a message holds what such a clause must: most hold nothing of it
 * @param may whether what is found in a clause may be told there: less is certain of it than of a whole message
 */
export const inClauses =
  (
    find: (form: string) => Place[],
    needs: (form: string, message: Message) => boolean,
    may: (found: string) => boolean = () => true,
  ) =>
  (form: string, message: Message): Place[] => {
    const whole = find(form);
    if (whole.length > 0 || !needs(form, message)) return whole;
    const inParts = partsFound(form, PARTS, find, may);
    return inParts.length > 0 ? inParts : partsFound(form, FINER, find, may);
  };

function partsFound(
  form: string,
  parts: RegExp,
  find: (form: string) => Place[],
  may: (found: string) => boolean,
): Place[] {
  const cuts = [...form.matchAll(parts)];
  if (cuts.length === 0 || cuts.length >= MOST) return [];
  const starts = [0, ...cuts.map(({ index, 0: { length } }) => index + length)];
  return starts.flatMap((start, at) => {
    const before = form.slice(0, start);
    if (NOT_ONES_OWN.test(before) || TO_KIN.test(before)) return [];
    const clause = form.slice(start, cuts[at]?.index);
    return find(clause)
      .filter(({ from, to }) => may(clause.slice(from, to)))
      .map(({ from, to }) => ({ from: from + start, to: to + start }));
  });
}
