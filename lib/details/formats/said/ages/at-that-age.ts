/** How it is to be as old as one is, and what one may not do yet: « c'est nul d'avoir 14 ans », “at 13 im not allowed out”. */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';

const AGE = '((?:[89]|1[0-7]))';
const BAD_EN =
  '(?:sucks?|is (?:so |really |kinda )?(?:hard|boring|weird|rubbish|awful|annoying|great|fun|shit|rough))';
const WAYS = [
  // Below that it would be the hour.
  `(?<=^|[,.!?\\n] ?)at (1[3-7]),? (?:i ?['’]? ?a?m (?:still )?not|i (?:still )?(?:can ?['’]?t|cannot|dont|don ?['’] ?t|shouldnt)|my (?:mum|mom|dad|parents) (?:still|wont|won ?['’] ?t|dont|don ?['’] ?t))\\b`,
  `being ${AGE} ${BAD_EN}`,
  `(?:c ?['’]? ?est|cest|c) (?:trop |vraiment |grave |tellement |pas )?(?:nul|chiant|relou|dur|galere|horrible|bizarre|cool|genial|facile|la merde) d(?:e |['’] ?)?avoir ${AGE} ans`,
  `${AGE} (?:jahre )?(?:alt )?(?:zu )?sein (?:ist|is) (?:echt |so |voll |manchmal )?(?:scheisse|blod|doof|kacke|hart|cool|komisch|schwer|nervig|mies)`,
  `tener ${AGE} anos es (?:un |una )?(?:muy )?(?:mierda|asco|rollo|duro|dificil|raro|genial|horrible)`,
  `avere ${AGE} anni (?:e |fa )(?:proprio |davvero )?(?:schifo|brutto|duro|difficile|bello|strano|una noia)`,
  `${AGE} (?:jaar )?zijn is (?:echt |zo |best |soms )?(?:stom|kut|raar|moeilijk|vet|saai|kak)`,
  `(?:is|het is|tis) (?:echt |best |zo )?(?:stom|raar|moeilijk|saai|gek) om ${AGE}(?: jaar)? te zijn`,
  `ter ${AGE} anos (?:e|eh) (?:muito |mesmo |uma |um )*(?:seca|treta|chato|dificil|foda|estranho|saco|fixe)`,
  `op (?:mijn|mn|m ?['’]?n) ${AGE}(?:e|de|ste) (?:mag|moet|kan|heb|ben) ik\\b`,
].map((way) => new RegExp(`(?<![a-z\\d])${way}`, 'g'));

/** Where a form tells its writer's age by how it is to be so old. */
export const agesFeltIn = (form: string): Place[] => toldOf(form, WAYS);
