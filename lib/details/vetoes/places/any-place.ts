/** A place of which there are many, where it is not said which: “at the petrol station”. */
const ANY_PLACE =
  /^(?:(?:at|in|on|a|an|am|auf|bei|en|op|bij|na?o?) )?(?:(?:the|an?|la|le|une?|una|il|el|der|die|das|dem|de|het|een|o|um) )?(?:(?:petrol|gas|service|filling) station|station ?-?(?:service|essence)|tank(?:stelle|station)|gasolinera|benzinaio|distributore|posto de gasolina|bomba de gasolina)$/;

/** Whether a place, in normal form, may be any of its kind. */
export const isAnyPlace = (place: string): boolean => ANY_PLACE.test(place);

/** Nothing is said but what one is to look at: “look at oxford street lol”. */
const LOOK = /^look (?:at (?:the )?)?$/;
const ENDS = /^(?: lol| mdr| xd| haha)?[ .!]*$/;

/** Whether a place is only looked at. */
export const isLookedAt = (form: string, from: number, to: number): boolean =>
  LOOK.test(form.slice(0, from)) && ENDS.test(form.slice(to));
