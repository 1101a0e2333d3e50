/** A site that is said aloud, as mail addresses are: "look at bbc dot com", « va sur poki point fr ». */

/** Its name with its ending, which those made up for tests have not. */
const SAID = String.raw`\b([a-z][a-z\d-]+) (?:dot|points?|punkt|p[ou]nto?|ponto) (?:com?|org|net|fr|de|it|es|pt|nl|be|ch|uk|tv|io)\b`;
const SITE = new RegExp(SAID);
/** What stands between it and a name, and the name. */
const BEHIND = new RegExp(
  String.raw`(?:(?<!\b(?:dot|point) )\b([a-z]+) )?(?:\bat|\ba|@|\bchez|\bbei) ${SAID}`,
);
/** The sign of a mail address, or a word for it. */
export const AT = /@|\(a\)|\bat\b|arr?o[bv]|chiocciola|klammeraffe|affenschwanz|ap(?:e|en)staart/;
/** Where many have their mail. */
export const PROVIDERS = 'mail|outlook|yahoo|icloud|proton|laposte|gmx|wanadoo|libero|posteo';
const PROVIDER = new RegExp(`${PROVIDERS}|^(?:live|me|aol|web|orange|free|sfr|ziggo|sapo|uol)$`);
/** No name, but what one does at a site or finds there. */
const DONE =
  /^(?:(?:look|play|work|shop|read|watch|laugh|order)(?:s|ed|ing)?|b(?:uy|ought)|its?|th(?:em|at|is)|stuff|ones?|team|guys|sale|games?|videos?|info|news|more|available|online|free|on|up|is|are|was|job|out)$/;

/** Characters round a finding in which the rest of the site may stand. */
const NEAR = 32;

/**
 * Whether what sounds like a mail address is a site.
 * @param said what was said last, in which a mail may have been asked for or begun
 */
export function isSite(form: string, [from, to]: [number, number], said: readonly string[]): boolean {
  if (form.slice(from, to).includes('@')) return false;
  const around = form.slice(Math.max(0, from - NEAR), to + NEAR);
  const [, name = ''] = SITE.exec(around) ?? [];
  if (name === '' || PROVIDER.test(name)) return false;
  if ([form.slice(0, from), ...said].some((one) => /mail|correo/.test(one))) return false;
  const behind = BEHIND.exec(around);
  return behind ? DONE.test(behind[1] ?? '') : ![form, ...said].some((one) => AT.test(one));
}
