/** The day on which one's mother bore one, and the feast that one is of: the tagger hears no birthday in either. */
import type { Place } from '../behind.ts';
import { followed, led, ledIn } from '../led.ts';
import { toldOf } from '../told.ts';
import { WHEN } from './birthdays.ts';
import { FEAST, ON } from './days.ts';

const MOTHER = '(?:mum|mom|mama|mere|maman|daronne|madre|mamma|moeder|mutter|mae)';
/** A word ends here. */
const END = String.raw`(?![a-z'’-])`;
const BORNE = [
  led(
    String.raw`\b${MOTHER} (?:(?:had|pushed|popped) me(?: out)?|m ?['’]? ?a eue?|a accouche(?: de moi)?|me tuvo|mi ha (?:avut|fatt)[oa]|kreeg (?:me|mij)|teve-me|me teve) `,
    ON + WHEN + END,
  ),
  followed(
    String.raw`\b${MOTHER} hat mich (?:am |an |zu )?${WHEN}`,
    '(?= (?:bekommen|gekriegt|gekricht|(?:zur|auf die) welt))',
  ),
  led(
    String.raw`(?:^|[,.!\n] ?|\b(?:yo|io|eu|ich) )(?:soy|sou|sono|je suis|jsuis|chui) (?:de(?:l| la)?|d[aio]|du|d ?['’]) ?`,
    `(?!san juan|natal\\b)((?:la |il |el )?${FEAST})${END}`,
  ),
];

/** Where a form says so. */
export const birthdaysBorneIn = (form: string): Place[] => toldOf(form, ledIn(form, BORNE));
