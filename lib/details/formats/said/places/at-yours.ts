/** At the other side's door, which they know: "im stood outside ur house", « jsuis en bas de chez toi ». */
import { type Place, placesOf } from '../behind.ts';
import { NOT_NOW } from './trains.ts';

/** How one is there, but for a word that one is not. */
const ASIDE = '(?: (?!(?:no[tn]?|never|jamais|pas|nich?t|nie|mai|niet|nooit|nao|nunca)\\b)[a-z]{2,9}){0,3}';
const AT_YOURS = [
  `(?:i ?['’]? ?a?m|we ?['’]? ?re|stood|standing|waiting)${ASIDE} ((?:outside|in front of|at) (?:(?:ur|your) (?:house|door|front door|gate|flat|building)|urs))`,
  `(?:j ?e? ?suis|chui?s?|on est)${ASIDE} (devant (?:chez toi|ta (?:porte|maison))|en bas de chez toi)`,
  `(?:bin|steh|stehe?n?|warte?)${ASIDE} (vor deine[rm] (?:haus)?(?:tur|haus|wohnung)|unten bei dir)`,
  `(?:e?stoy|toy)${ASIDE} ((?:en|delante de|frente a|abajo de) tu (?:puerta|casa|portal))`,
  `(?:sono|sto|siamo)${ASIDE} (sotto casa tua|davanti (?:a casa tua|alla tua porta))`,
  `(?:sta|staan|ben|wacht)${ASIDE} (voor (?:je|jouw) (?:deur|huis)|bij je voor de deur)`,
  `(?:e?stou|toh?|tou)${ASIDE} (a (?:tua|sua) porta|(?:em frente a|na frente da) (?:tua|sua) casa)`,
].map((way) => new RegExp(String.raw`\b${way}\b`, 'g'));

/** Where a form says that its writer stands there now. */
export const doorsIn = (form: string): Place[] => (NOT_NOW.test(form) ? [] : placesOf(form, AT_YOURS));
