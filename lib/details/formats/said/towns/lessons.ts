/** The town in which one goes to school: « je vais au lycée à Niort », “my school is in leeds”. One is there half the time. */
import type { Place } from '../behind.ts';
import { TOWN as NAME, townsToldIn } from './name.ts';

const TOWN = `${NAME}(?![a-z'’-])`;
const SCHOOL_FR = '(?:lycee|college|clg|bahut|ecole|internat|cfa)';
const WAYS = [
  `i go to (?:(?:a |an )?(?:[a-z]{3,10} )?school|college|sixth form|6th form) (?:in|near|over in) ${TOWN}`,
  `(?:my|our) (?:school|college)(?: ?['’]? ?s| is) (?:in|near|over in) ${TOWN}`,
  `(?:j ?suis|je suis|chuis?|chui|je vais|jvais) (?:(?:encore |toujours )?scolarisee?|(?:au|a l ?['’]|en) ?${SCHOOL_FR}) (?:a|sur) ${TOWN}`,
  `(?:mon|ma|notre) ${SCHOOL_FR} (?:est|se (?:trouve|situe)) (?:a|sur) ${TOWN}`,
  `(?:ich )?geh(?:e|en)?(?: (?:ich|wir|jetzt|noch|auch|halt)){0,2} (?:(?:aufs|auf ein|ins) gym(?:nasium)?|auf (?:die|ne|eine) [a-z]{0,10}schule|(?:zur|in die) schule) in ${TOWN}`,
  `(?:ich )?geh(?:e)? in ${TOWN} (?:zur|in die|auf die) schule\\b`,
  `(?:meine|unsere) schule (?:ist|is|liegt) in ${TOWN}`,
  `(?:voy|vamos) (?:al (?:instituto|insti|cole|colegio|liceo)|a la (?:escuela|secundaria|prepa)) en ${TOWN}`,
  `(?:mi|nuestro) (?:instituto|insti|cole|colegio|liceo) (?:esta|queda) en ${TOWN}`,
  `(?:vado a scuola|faccio (?:il liceo|le medie|le superiori|l ?['’] ?itis|il classico|lo scientifico|l ?['’] ?alberghiero)) ad? ${TOWN}`,
  `(?:la mia|la nostra|mia) scuola (?:e|si trova|sta) ad? ${TOWN}`,
  `(?:ik )?(?:zit|ga)(?: ik)? (?:in ${TOWN} (?:op|naar) school|(?:op|naar) (?:school|de middelbare) in ${TOWN})`,
  `(?:mijn|m ?['’]?n|onze) school (?:is|staat|zit) in ${TOWN}`,
  `(?:estudo|ando na escola|vou (?:a|na|pra) escola) em ${TOWN}`,
  `(?:minha|nossa) escola (?:e|fica) em ${TOWN}`,
];
/** One expression: what a town’s name may be is then compiled at once. */
const PATTERNS = [new RegExp(String.raw`\b(?:${WAYS.join('|')})`, 'g')];

/** Where a form names the town in which its writer goes to school. */
export const townsOfLessonsIn = (form: string): Place[] => townsToldIn(form, PATTERNS);
