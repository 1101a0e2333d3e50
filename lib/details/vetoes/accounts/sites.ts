/** A site that is said aloud, as mail addresses are: "look at bbc dot com", « va sur poki point fr ». */

const DOT = '(?:dot|points?|punkt|punto|ponto|punt)';
/** Its name with its ending, which those made up for tests have not. */
const SITE = new RegExp(
  String.raw`(?:\b([a-z]+) )?\b(at|a|@|chez|bei) ([a-z][a-z\d-]+) ${DOT} (?:com|org|net|fr|de|it|es|pt|nl|be|ch|uk|co|tv|io|eu)\b`,
);
const SAID = new RegExp(
  String.raw`\b([a-z][a-z\d-]+) ${DOT} (?:com|org|net|fr|de|it|es|pt|nl|be|ch|uk|co|tv|io|eu)\b`,
);
/** Where people have their mail. */
const PROVIDER =
  /mail|^(?:outlook|live|msn|yahoo|icloud|mac|me|aol|proton|pm|tuta\w*|gmx|web|t-online|freenet|posteo|orange|wanadoo|free|sfr|neuf|laposte|bbox|libero|virgilio|tiscali|alice|ziggo|kpn|xs4all|planet|telenet|skynet|sapo|uol|bol|terra|telefonica|btinternet|virgin|sky|talktalk|comcast|verizon|att|bluewin)$/;
/** What stands between a name and a site in a mail address, in words or signs. */
const AT =
  /@|\(a\)|\[a\]|\u2022|\b(?:at|a|ad|aat|et|chez|bei|ape(?:n)?staart\w*|arr?o[bv]\w*|arob\w*|chiocciola|klammeraffe|affe\w*|escargot|snail|mail\w*|e-?mail\w*|adresse?|address|correo|indirizzo)\b/;
/** No name, but what one does at a site or finds there. */
const DONE =
  /^(?:look(?:s|ed|ing)?|play(?:s|ed|ing)?|work(?:s|ed|ing)?|shop(?:s|ped|ping)?|read(?:s|ing)?|watch(?:ed|ing)?|laugh(?:s|ed|ing)?|order(?:s|ed)?|buy|bought|it|its|them|that|this|those|stuff|one|team|guys|people|sale|game|games|video|videos|info|news|more|available|online|free|on|up|is|are|was|were|start(?:s|ed)?|job|works|out)$/;

/** Characters round a finding in which the rest of the site may stand. */
const NEAR = 32;

/**
 * Whether what sounds like a mail address is a site.
 * @param said what was said last, in which a mail may have been asked for or begun
 */
export function isSite(form: string, [from, to]: [number, number], said: readonly string[]): boolean {
  if (form.slice(from, to).includes('@')) return false;
  const around = form.slice(Math.max(0, from - NEAR), to + NEAR);
  const [, name = ''] = SAID.exec(around) ?? [];
  if (name === '' || PROVIDER.test(name)) return false;
  const [, before = '', at] = SITE.exec(around) ?? [];
  return at ? DONE.test(before) : ![form, ...said].some((one) => AT.test(one));
}
