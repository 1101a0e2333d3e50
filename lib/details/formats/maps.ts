/** Links and figures that are a place on a map; a service's own page is none. */

const LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z.]{2,6}|google\.[a-z.]{2,6}\/maps|maps\.apple\.com|openstreetmap\.org|osm\.org|waze\.com|what3words\.com|w3w\.co|find ?my\.apple\.com|map\.snapchat\.com|glympse\.com|life360\.com|maps\.apple|share\.apple\.com|bing\.com\/maps|yandex\.[a-z]{2,3}\/maps|\bhere\.com)(?!\/?(?:help|about|intl)(?![a-z.]))(?=\S{0,4}[/?#@=,]\S{2})[^\s]{0,200}|geo:-?\d+\.\d+,[^\s]{0,200}/;
const SLASHED = /\/\/\/ ?[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}/;
/** The same without the strokes, where the service is named. */
const THREE = /\b[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b/;
const NAMED = /\b(?:w3w|what3words)\b/;
/** A plus code: "9C3XGV4X+9P", with the town or alone. */
const PLUS = /\b[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}\b/;
/** The same to a few metres, with a letter: no sum. */
const PLUS_WHOLE = /^(?=.*[a-z])[23456789cfghjmpqrvwx]{8}\+/;
export const isPlusCode = (said: string): boolean => PLUS_WHOLE.test(said);
const DECIMAL =
  /(?<![\d.])-?\d{1,2}[.,]\d{3,8}\s?°?\s?[ns]?\s{0,2}[,;/ ]\s{0,2}-?\d{1,3}[.,]\d{3,8}(?![\d.])/;
const DEGREES =
  /\d{1,2}\s?(?:°|deg|o)\s?\d{1,2}\s?['m]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?(?:"|''|s)?)?\s?[nso][ ,;/]{0,3}\d{1,3}\s?(?:°|deg|o)\s?\d{1,2}\s?['m]/;

/** Figures with a hemisphere or "lat" and "long": "n 52 grad 22 komma 5, e 9 grad 44". */
const HALF = String.raw`\d{1,3}(?:(?:\s?(?:°|deg|degrees|degres|grad|grados|gradi|graus|graden|komma|comma|point|virgule|coma|virgola|virgula|ponto|punto|punt|[.,'])\s?)\d{1,6}){1,3}(?:\s?(?:min|minuten|minutes|minutos|minuti|sec|'|"))?`;
/** The same with the hemisphere behind: « 48 point 85 nord 2 point 35 est ». */
const BEHIND = new RegExp(
  String.raw`-?${HALF}[ ,]{0,2}(?:n|north|nord|norte|noord|s|sud|south|sur|sul|zuid)[ ,;/]{1,3}(?:et |and |und |y |e |en )?-?${HALF}[ ,]{0,2}(?:e|w|o|est|east|west|ost|oost|este|leste|oeste|ovest|ouest)\b`,
);
const SPOKEN = new RegExp(
  String.raw`\b(?:lat(?:itude|itud|itudine)?|breite|n|north|nord|norte|noord)[ .:=]{1,3}-?${HALF}[ ,;/en]{1,6}(?:lon|lng|long(?:itude|itud|itudine)?|lange|e|w|o|est|east|west|ost|oost|este|leste|oeste|ovest|ouest)[ .:=]{1,3}-?${HALF}`,
);

/** Two figures that are said to be one's coordinates. */
const SAID =
  /\b(?:coord[a-z]*|koord[a-z]*|gps|position|posizione|posicion|posicao)\b[^\n\d]{0,30}(?:(?:moins |minus |menos |meno |-)?\d{1,3}\s?(?:[.,]|virgule|komma|point|comma|coma|virgola|virgula|ponto|punto|punt)\s?\d{2,6}[^\d\n]{1,12})(?:moins |minus |menos |meno |-)?\d{1,3}\s?(?:[.,]|virgule|komma|point|comma|coma|virgola|virgula|ponto|punto|punt)\s?\d{2,6}/;

const OF_LINK = /[./:]/;
const LONG_FIGURES = /\d{3}|°/;
/** Two figures side by side, and four in all: no pair of coordinates has fewer. */
const FIGURES = /\d\d\D*\d\D*\d|\d\D*\d\d\D*\d|\d\D*\d\D*\d\d/;

/** Where a map link, a pair of coordinates or three words of a map stand in a form; null where none do. */
export function mapIn(form: string): { from: number; to: number } | null {
  const digits = LONG_FIGURES.test(form);
  const match =
    (OF_LINK.test(form) &&
      (LINK.exec(form) ??
        (form.includes('///') ? SLASHED.exec(form) : NAMED.test(form) ? THREE.exec(form) : null))) ||
    (form.includes('+') && PLUS.exec(form)) ||
    (digits && (DECIMAL.exec(form) ?? DEGREES.exec(form))) ||
    (FIGURES.test(form) && (SPOKEN.exec(form) ?? BEHIND.exec(form) ?? SAID.exec(form))) ||
    null;
  return match && { from: match.index, to: match.index + match[0].length };
}
