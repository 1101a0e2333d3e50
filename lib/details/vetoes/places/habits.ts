/** Where one is always, often or never, which says nothing of where one is now: „ich warte immer an der haltestelle“. */

const HABIT =
  /\b(?:immer|meistens|oft|nie|altijd|meestal|vaak|nooit|souvent|jamais|usually|often|never|a menudo|nunca|spesso) (?:an|am|bei|beim|im|in|bij|op|uit|au|aux|a|dans|chez|at|en|al|alla|no|na)\b|\b(?:jeden (?:tag|morgen)|elke (?:dag|ochtend)|tous les (?:jours|matins|soirs)|chaque (?:jour|matin)|every (?:day|morning)|todos los dias|cada dia|ogni (?:giorno|mattina)|todos os dias|todo dia)\b|^morgens\b/;
/** It is said of now as well. */
const NOW = /\b(?:now|rn|gerade?|grade?|jetzt|nu|la|mtn|ahora|adesso|agora|moment)\b/;

/** Whether a message tells what is so always. */
export const isHabit = (form: string): boolean => HABIT.test(form) && !NOW.test(form);
