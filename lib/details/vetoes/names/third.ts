/** Full names of somebody third, or of whoever is written to: "hiya tunde bell", « c'est qui … », “dont call me …”. */
import { asksFor } from '../../context/asked.ts';
import { asksWho, ITS_ME } from '../whose/refused.ts';

/** Somebody is greeted, and more is said to them. */
const GREETING = /^(?:hi(?:ya)?|hey+|h[ae]llo|a?yo+|oy+|hoi|salut|slt|coucou|we?sh|hola|ciao|oi) $/;
const GREETED = /^,? ?(?!here|from|ici|hier|aqui|m(?:e|oi)\b)(?:[a-z]{3}|(?:u|r|t|tu|es|ur)\b)/;
/** So one is not to be called, or it is only an example. */
const NOT_ME =
  /\b(?:don ?['’]? ?t call me|appelle ?-? ?moi pas|nenn mich nicht|noem m[a-z]+ (?:niet|geen)|no me llames|non chiamarmi|nao me chames|(?:never|don ?['’]? ?t|jamais|nie|nooit|nunca|mai)\b[^.!?]{3,60} (?:like|write|genre|wie|zoals|tipo)|if you (?:write|say)[^.!?,]{0,16}|(?:this|some|that|cette?|dieser?|est[ea]|quest[oa]|deze|ess[ea]|einen) [a-z]+ (?:called|named|qui s ?['’] ?appelle|namens|que se (?:ll|ch)ama|che si chiama)) $/;
/** One asks whether they know somebody, or what they have read: “have u read …”, « tu connais … ». */
const KNOWS =
  /\b(?:(?:have|d ?['’]? ?|do|did) ?(?:you|u|ya)(?: guys)? (?:ever |already )?(?:read|seen|see|heard(?: of)?|watch(?:ed)?|know|like|remember)|(?:t ?['’]? ?as|tu as|vous avez) (?:deja )?(?:lu|vu|ecoute|entendu)|(?:tu|vous) (?:connai[st]|connaissez)|kennst du|conoces(?: a)?|conosci|ken je|(?:vc |voce )?conheces?)(?: (?:a|un|el|la|le|the))? $/;
/** With whom one goes out: “at a party with …”, or whatever one does to somebody, drawn together: « jstalk … ». */
const OUT_WITH =
  /\b(?:party|pub|cinema|lunch|dinner|out|soiree|fete|cine|balade|kino|fiesta|festa|feest(?:je)?) (?:with|avec|mit|con|met|com) $|\bj(?!m)[^aeiouyh\W][a-z]+ (?:a|avec|de|chez) $|\bj(?!m|suis )[^aeiouyh\W][a-z]+ (?:(?:pas|plus|trop|bien) )?$/;

const IS_ME =
  /^,? ?(?:aka|(?:thats|that ?['’] ?s|its|it ?['’] ?s|c|c ?['’]? ?est|das bin|sono|soy|sou|dat ben) (?:me|my|moi|mon|ich|io|yo|eu|ik)\b)/;

/**
 * Whether a full name is that of somebody else, by what stands right beside it.
 * @param heard what the other side has said last, in normal form
 */
export function isThird(form: string, from: number, to: number, heard = ''): boolean {
  const before = form.slice(0, from);
  const after = form.slice(to);
  return (
    NOT_ME.test(before) ||
    ((OUT_WITH.test(before) || KNOWS.test(before)) && !IS_ME.test(after) && !asksFor(heard, 'full-name')) ||
    (asksWho(before) && !ITS_ME.test(after)) ||
    (GREETING.test(before) && GREETED.test(after) && !asksFor(heard, 'full-name'))
  );
}
