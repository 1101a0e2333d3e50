/**
 * Whether what stands in a photo's field for a name names somebody. Makers of cameras and programmes sign there too,
 * and rights are reserved there in general.
 */
const TOOLS =
  /^(adobe|photoshop|lightroom|picasa|google|microsoft|windows|apple|iphone|android|samsung|canon|nikon|sony|fujifilm|olympus|panasonic|kodak|huawei|xiaomi|oneplus|dji|gopro|leica|gimp|canva|instagram|facebook|cc[ -]?(?:by|0)|unknown|none|null|undefined|default|creative commons|public domain|royalty|n\/a|sans titre|untitled)(?![a-z])|^(camera|user|owner|artist|author|by)( (name|user|phone|unknown))?\s*$/i;
const COMPANY = /\b(inc|ltd|llc|gmbh|corp|corporation|company|images)\b|www\.|https?:|\.(com|net|org)\b/i;
/** What surrounds a name where rights are reserved, in the seven languages. */
const RIGHTS =
  /copyright|\(c\)|\u00c2?\u00a9|all rights reserved|(tous )?droits r\S{1,2}serv\S{1,2}s|alle rechte(n)? (vorbehalten|voorbehouden)|todos (los derechos|os direitos) reservados|tutti i diritti riservati/gi;
/** A letter, in any script and also where the bytes of UTF-8 were read as Latin ones. */
const LETTER = /[A-Za-z\u00c0-\uffff]/;

/** @param maker of the camera, where the file says it */
export function namesSomebody(text: string, maker = ''): boolean {
  const rest = text
    .slice(0, 200)
    .replace(RIGHTS, ' ')
    .replace(/^[^A-Za-z\u00c0-\uffff]+/, '');
  const brand = maker.trim().split(/\s/)[0]?.toLowerCase();
  if (brand && rest.toLowerCase().startsWith(brand)) return false;
  return LETTER.test(rest) && !TOOLS.test(rest) && !COMPANY.test(rest);
}
