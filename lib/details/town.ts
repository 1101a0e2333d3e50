/** The town where the child lives or is: by what the sentence says, as a bare answer, in "15 f lille", by postcode. */
import { isAsked } from './identity/clause.ts';
import { starts } from './places/lookup.ts';
import { AGREES, IN_TOWN } from './places/vocabulary.ts';
import { skip } from './places/walk.ts';
import { streetAddress } from './street-address.ts';
import { announcedTown, answeredTown, correctedTown, hiddenTown, pinnedTown } from './town/bare.ts';
import { introducedTown } from './town/introduced.ts';
import { townAt } from './town/name.ts';
import { ownPostcode, postcodeAt } from './town/postcode.ts';
import { isNamed, isNumbered } from './town/stated/name-here.ts';
import { askedTown, statedTowns } from './town/stated.ts';
import type { Detector, Found, Message } from './types.ts';

/** Longest message in which a town anywhere goes with the address, in words. */
const SHORT = 20;

export const town: Detector = (message) => {
  const found = [
    ...statedTowns(message),
    ...ownPostcode(message),
    ...townOfAddress(message),
    ...introducedTown(message),
  ];
  if (found.length === 0 && message.heard.length + message.before.length > 0)
    found.push(...answeredTown(message));
  if (found.length === 0)
    found.push(...correctedTown(message), ...hiddenTown(message), ...pinnedTown(message));
  if (found.length === 0) found.push(...announcedTown(message));
  if (found.length === 0) found.push(...confirmedTown(message));
  return found.filter((one) => !saidBefore(message, one));
};

/** Yes, after "are you from Leeds?". */
function confirmedTown(message: Message): Found[] {
  const { words, heard } = message;
  const yes = starts(words, 0, AGREES);
  if (yes === 0 || words.length > 5 || !heard[0] || !askedTown(heard[0])) return [];
  return [spanOf(message, 0, yes, 0.7)];
}

/** What follows an own street: the town, with its postcode or without. */
function townOfAddress(message: Message): Found[] {
  const { words } = message;
  if (words.length < 3) return [];
  return streetAddress(message).flatMap((street) => {
    const { to } = street;
    const at = words.findIndex(({ from }) => from >= to);
    if (at < 0) return words.length > SHORT ? [] : ledTown(message, street);
    const code = postcodeAt(message, at);
    const after = code > at ? code : skip(words, at, 1, IN_TOWN);
    const name = townAt(message, after);
    const label = message.form.text[words[name ? name.next - 1 : at]?.to ?? 0] === ':';
    if (name && !label && (code > at || name.known || isNamed(message, name)) && !isAsked(message, after))
      return [spanOf(message, at, name.next, 0.7)];
    if (code > at) return [spanOf(message, at, code, 0.7)];
    return words.length > SHORT ? [] : ledTown(message, street);
  });
}

/** A town behind « à » in a short message that gives an own address, outside of the address. */
function ledTown(message: Message, street: Found): Found[] {
  const { words } = message;
  for (let at = 0; at < words.length; at++) {
    const led = starts(words, at, IN_TOWN);
    const name = led > 0 && !OF.has(words[at]?.text ?? '') ? townAt(message, at + led) : null;
    if (!name || isNumbered(message, at + led, name)) continue;
    if ((words[at]?.to ?? 0) > street.from && (words[at]?.from ?? 0) < street.to) continue;
    if (name.known || isNamed(message, name)) return [spanOf(message, at + led, name.next, 0.65)];
  }
  return [];
}
const OF = new Set('de da di do d of van the'.split(' '));

/** True if the child said the same of the same town before. */
function saidBefore(message: Message, { from, to }: Found): boolean {
  const name = message.form.text.slice(from, to);
  return message.before.some((earlier) => {
    if (!earlier.form.text.includes(name)) return false;
    if (earlier.form.text.trim() === name) return true;
    return [...statedTowns(earlier), ...introducedTown(earlier), ...ownPostcode(earlier)].some(
      (said) => earlier.form.text.slice(said.from, said.to) === name,
    );
  });
}

/** The finding of words `[first, next)`. */
function spanOf({ words }: Message, first: number, next: number, certainty: number): Found {
  return { from: words[first]?.from ?? 0, to: words[next - 1]?.to ?? 0, certainty, whose: 'mine' };
}
