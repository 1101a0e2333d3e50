/** The number of the house alone, to who asks for it: « civico? » – « 17a ». */
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';

const NUMBER = [
  /^(?:(?:es|e|ist|is|its|die|el|la|il|al|o|a|no|au|le|de|het|the|numero|nummer|number|nr|n°) ?){0,3}(\d{1,4} ?[a-e]?)[ .!]*$/g,
];
const ASKED =
  /^(?:(?:und|en|y|e|et|and|ok) )?(?:[a-z'’]{1,8} ){0,3}(?:hausnummer|huisnummer|civico|numero (?:civico|d[ea] (?:la |ta |votre )?(?:casa|porta|maison|rue))|(?:house|door) (?:number|num|no|nr)|(?:what|which) (?:number|num|no|nr) (?:house|door|is (?:your|ur) (?:house|door)))(?: (?:es|e|ist|is|denn|nochmal|dann|qual|cual|again)){0,2} ?\?*$/;
/** Where a form is the number of its writer's house. */
export const housesIn = (form: string, { heard: [last] }: Message): Place[] =>
  last !== undefined && holds(last.form.text, ASKED) ? placesOf(form, NUMBER) : [];
