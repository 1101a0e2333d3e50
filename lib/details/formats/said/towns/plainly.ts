/**
 * A message that says where its writer lives and nothing else: « J'habite à Paris. », “hey im from york, u?”; or that answers so
 * to who has asked: « à Nice », “in london”. The tagger has met the largest towns mostly where they are talked about, and may
 * take such a message for nothing.
 */
import { askedBy } from '../../../asked.ts';
import { isWord } from '../../../lexicon.ts';
import type { Message } from '../../../types.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { isWhollyTowns } from './towns.ts';

/** A name of up to three words. */
const TOWN = "((?:[a-z'’-]{2,8} ){0,2}?[a-z'’-]{3,24})";
/** What leads to the town in which one lives, or is from. */
const LIVING =
  "(?:(?:im|i ?['’] ?m|i am|we ?['’]? ?re|we are) from|(?:i|we) live (?:in|(?:near|in|just outside) (?:a (?:small |little |tiny )?(?:town|village) )?(?:near|outside|called))|(?:my|our) (?:house|flat|home|family)(?: ?['’]?s| is| lives?)? in|(?:jsuis|je suis|chuis?|moi je suis) (?:de|d ?['’])|je viens de|(?:(?:j ?['’]? ?|on )h?abite|(?:je|on) vi[st]|nous (?:habitons|vivons))(?: (?:dans )?une? (?:p(?:e|')?tite? )?(?:ville|village|bled) (?:pres|a cote|pas loin))? (?:a|sur|d[eu]|d ?['’])|(?:ich )?(?:komme?|bin) aus|(?:ich )?wohne? in|wir wohnen in|soy de|(?:vivo|vivimos) en|(?:sono|vengo) d[ia]|(?:abito|vivo) ad?|(?:ik )?(?:kom|ben) uit|(?:ik )?woon in|sou (?:de|do|da)|(?:moro|vivo) em)";
/** And where one is, which may be much else than a town. */
const BEING =
  "(?:(?:im|i ?['’] ?m|i am) in|(?:jsuis|je suis|chuis?) (?:a|sur)|(?:ich )?bin in|estoy en|(?:sono|sto) ad?|(?:ik )?ben in|(?:estou|to) em)";
/** In an answer. */
const IN = "(?:a|au|de|d ?['’]|sur|pres de|in|from|near|aus|bei|en|di|da|ad|uit|em)";
const HELLO =
  '(?:(?:hey+|hi+|hello|yo|salut|slt|coucou|cc|wesh|bah|ben|bon|oui|ouais|yes|yeah|so|well|lol|hallo|hoi|hola|ciao|oi|ola|ja|si|sim|et|and|moi|me)[ ,!.]{1,3}){0,2}';
/** What is added to it: since when, or the question back. */
const TAIL =
  '(?:,? (?:depuis|since|for|seit|desde|da|sinds|al) [a-z0-9 ]{1,20}?)?(?:,? (?:btw|lol|mdr|haha|actually|en fait|bro|frr?|tbh))?(?:[ ,.!]*(?:wbu|hbu|u|you|and (?:you|u)|(?:what|how) (?:about|abt) (?:you|u)|et (?:toi|vous)|toi|(?:y|e|und|en) (?:tu|te|du|jij|vc|voce|vos))[ ?]*)?[ !.)]*$';

const LIVES = new RegExp(`^${HELLO}${LIVING} ?${TOWN}${TAIL}`, 'g');
const IS = new RegExp(`^${HELLO}${BEING} ?${TOWN}${TAIL}`, 'g');
/** The town first: « c'est à Lille que j'habite ». */
const FIRST = [
  `c ?['’]? ?est (?:a|sur) ${TOWN} (?:que|ou) (?:j ?['’]? ?habite|je vis|on habite|on vit)`,
  `${TOWN} is where (?:i|we) live`,
  `in ${TOWN} (?:wohne? ich|wohnen wir|woon ik|wonen we)`,
  `(?:en|a|em) ${TOWN} (?:vivo|vivimos|abito|viviamo|moro|moramos)`,
].map((way) => new RegExp(`^${HELLO}${way}${TAIL}`, 'g'));
const IN_IT = new RegExp(`^${HELLO}${IN} ?${TOWN}${TAIL}`, 'g');
const BARE = new RegExp(`^${HELLO}${TOWN}${TAIL}`, 'g');
/** They ask where somebody else lives. */
const OF_OTHERS =
  /\b(?:s?he|they|his|her|their|ils?|elles?|er|lui|lei|loro|hij|zij|el[ea]s?|ella|bro(?:ther)?|sis(?:ter)?|m[uo]m|dad|cousine?|friends?|mate|frere|soeur|mere|pere|potes?|copine?|bruder|schwester|freund(?:in)?|herman[oa]|amig[oa]|fratello|sorella|amic[oa]|broer|zus|vriend(?:in)?|irma[o]?)\b/;
/** Characters of a message that says no more. */
const LONGEST = 60;
const LONGEST_ANSWER = 36;

/** « Nice » and “reading club” may be no towns. */
const isNoWord = (name: string): boolean => !isWord(name.split(/[ -]/).at(-1) ?? '');

/** The town in which a message says that its writer lives or is, where it says nothing else. */
export function townsPlainlyIn(form: string): Place[] {
  if (form.length > LONGEST) return [];
  return [
    ...allMatchesOf(form, [LIVES, ...FIRST]).filter(([, name = '']) => isWhollyTowns(name)),
    ...matchesOf(form, IS).filter(([, name = '']) => isWhollyTowns(name) && isNoWord(name)),
  ].map(behind);
}

/** The town that answers who has just asked where one lives. */
export function townsAnsweredPlainlyIn(form: string, { heard: [last] }: Message): Place[] {
  if (!last || form.length > LONGEST_ANSWER || OF_OTHERS.test(last.form.text)) return [];
  const found = [
    ...matchesOf(form, IN_IT).filter(([, name = '']) => isWhollyTowns(name)),
    ...matchesOf(form, BARE).filter(([, name = '']) => isWhollyTowns(name) && isNoWord(name)),
  ].slice(0, 1);
  if (found.length === 0) return [];
  return askedBy([{ from: 'other', text: last.written }]).has('town') ? found.map(behind) : [];
}
