/** A part of a house: whoever answers that they sit on the stairs is at home, and is found by nobody. */
import { PUBLIC } from './no-town.ts';

const ROOM =
  /^(?:(?:[a-z]{1,4}|still|sull[ae]) ){0,4}(?:stairs|landing|loft|hallway|escaliers?|couloir|treppe|flur|nebenzimmer|escaleras?|pasillo|scale|corridoio|trap|zolder|corredor|(?:sala|quarto) do lado)(?= ?(?:$|[,.!]|cos\b))/;
const IS_PUBLIC = new RegExp(String.raw`\b${PUBLIC}\b|\d{3}`);

/** Whether a place is told by a part of a house and by nothing else. */
export const isAtHome = (form: string): boolean => ROOM.test(form) && !IS_PUBLIC.test(form);
