/** What streets are called in short, « c.so Italia 77 », "avda. de la Paz 12": the tagger knows them by the whole word. */
import { type Place, placesOf } from '../../formats/said/behind.ts';

/** By their letters alone. */
const IN_FULL: Readonly<Record<string, string>> = {
  avda: 'avenida',
  avd: 'avenida',
  c: 'calle',
  cl: 'calle',
  ctra: 'carretera',
  cso: 'corso',
  vle: 'viale',
  pza: 'piazza',
  pzza: 'piazza',
  pca: 'praca',
  trv: 'travessa',
  trav: 'travessa',
  tv: 'travessa',
  lg: 'largo',
  al: 'alameda',
  stwg: 'steenweg',
};
/** A name of a few words, and behind it the number of a house, with which something ends. */
const NAMED = String.raw`(?=[./]? ?(?:[a-z][a-z'’-]{0,16} ){0,3}[a-z][a-z'’-]{1,16},? (?:n(?:[°o.]{1,2}|um|umero)? ?)?\d{1,4} ?[a-z]?(?:$|[,;.!)/\n-]| (?!euros?\b)))`;
const SHORT = [
  // What is another word as well has its stop, and its « do » where it may be a greeting („lg. Anna 13“) or a channel; « c/ ela » is
  // « com » but where a message begins, or says where one lives.
  String.raw`(?<![a-z\d./'’-])(avda|ctra|c\.?so|v\.?le|p\.zz?a|pzza|pca|trv|stwg|(?:avd|trav|al|cl)(?=\.)|(?:tv|lg)(?=\. ?d[aeo]s? ))${NAMED}`,
  String.raw`(?:^|[:;\n] ?|\b(?:vivo(?: en)?|direccion(?: es)?) )(c)(?=\/(?! ?(?:certeza|el[ae]s?)\b))${NAMED}`,
].map((way) => new RegExp(way, 'g'));

/** The short names of a form, each with the whole word that is to stand in its place. */
export const streetsIn = (form: string): (Place & { full: string })[] =>
  placesOf(form, SHORT).map(({ from, to }) => {
    const full = IN_FULL[form.slice(from, to).replace('.', '')] ?? '';
    const end = /[./]/.test(form[to] ?? '') ? to + 1 : to;
    return { from, to: end, full: form[end] === ' ' ? full : `${full} ` };
  });
