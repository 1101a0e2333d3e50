/** A yes to who guesses where one is just now: « t'es encore au carrefour ? » – « ouais à la caisse ». */
import type { Message } from '../../../types.ts';
import { isElsewhere } from '../../../vetoes/places/elsewhere.ts';
import { holdsName, matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { LONGEST_GUESS, saysRight } from '../guessed.ts';
import { DAY, HAS_CLOCK, NOT_MET, SPOT } from '../meetings/spots.ts';
import { CHAINS } from './shops.ts';

/** Before « you are », so that nobody sees, meets or tells one there. */
const BEGINS = String.raw`(?<=^|[.,!?\n] ?|\b(?:so|wait|and|but|hey|hi|yo|oh|omg|lol|haha|ok|okay|hold on|hang on|are|r) )`;
/** As one asks whether somebody is there; that one goes, or was, is asked with other verbs. */
const ARE_YOU = [
  String.raw`${BEGINS}(?:(?:are |r )?(?:you|u|ya)|ur|youre|you ?['’] ?re)(?: guys)?(?: (?:still|there|already|now|rn))* (?:at|in|inside|outside|by)`,
  String.raw`(?:tu es|t ?['’]? ?es|t|vous etes)(?: (?:encore|tjrs?|toujours|deja|la|bien))* (?:aux?|a|chez|dans|ds|devant|dvt)`,
  String.raw`(?:bist|sitzt|stehst)(?: du)?(?: (?:noch|immer noch|schon|grade?|gerade|jetzt))* (?:im|in|am|beim|bei|vorm?|auf)`,
  String.raw`(?:estas|sigues|andas)(?: (?:aun|todavia|ya|ahora))* (?:en|por)`,
  String.raw`(?:sei|stai)(?: (?:ancora|gia|ora|adesso))* (?:al|alla|all ?['’]?|da|dal|in|nel|nella)`,
  String.raw`(?:ben|sta|zit)(?: (?:je|jij))?(?: (?:nog|nog steeds|al|nu))* (?:bij|in|op|voor)`,
  String.raw`(?<!\b(?:quem|que|isso|ele|ela) )(?:ta|tas|esta|estas)(?: (?:ainda|ja|agora))* (?:no|na|em|(?=no (?:shopping|mc)\b))`,
].join('|');
/** The same without a verb. */
const STILL = String.raw`(?:still|encore|tjrs?|toujours|noch|immer noch|todavia|ancora|nog|ainda) (?:at|in|aux?|a|chez|im|beim|am|bei|en|al|alla|all ?['’]?|bij|no|na)`;
/** What may follow a place: another word makes it a thing that is called after it. */
const GOES_ON =
  "lol|haha|mdr|la|l ?['’]|w|with|avec|mit|con|met|com|or|right|yet|already|still|too|again|aussi|oder|ne|toch|hein|nn|non|no|n|de|du|di|on|in|at|near|by|der|del|dei|van|do|da|waiting|shopping|eating|alone";
const GUESS = new RegExp(
  String.raw`(?:\b(?:${ARE_YOU})|^${STILL}) ?(?:the |le |la |les |l ?['’] ?|el |il |der |dem |den |de |het )?(${CHAINS}|${SPOT})(?= ?(?:$|[?,.!])| (?:${GOES_ON})\b)`,
  'g',
);
/** A whole town is no place to be found at. */
const WIDE = /^(?:town|stadt|stad|centrum|centro|center|centre ville|corso)$/;
/** It is asked for another time, of what is so always, or of somebody else's. */
const NOT_NOW = new RegExp(
  String.raw`${DAY}|\b(?:later|often|usually|ever|good|souvent|oft|immer|siempre|sempre|altijd|vaak|when|quand|wenn|cuando|quando|als|fan|team|into|pfp|pp|pics?|photos?|picture|fotos?|bild|video|avatar)\b`,
);
const NOW = /\b(?:now|rn|today|mtn|maintenant|jetzt|ahora|hoy|adesso|oggi|nu|agora|hoje|heute)\b/g;

/** Who is there as well takes nothing back. */
const WITH =
  /\b(?:with|w|avec|ac|mit|con|cn|met|com) (?:[a-z]{1,5} )?(?:my |ma |mon |mes |meine?[rnm]? |mi |mis |mia |mio |mijn |mn |minha |meu )?[a-z]+/g;

/** The whole yes, where the writer has not named the place before. */
export function placesConfirmedIn(form: string, { heard: [last], before }: Message): Place[] {
  const asked = last?.form.text.replace(NOW, '') ?? '';
  if (!asked.includes('?') && asked.length > LONGEST_GUESS / 2) return [];
  if (asked === '' || asked.length > LONGEST_GUESS || !saysRight(form.replace(WITH, ''), asked)) return [];
  const [, place] = matchesOf(asked, GUESS).at(-1) ?? [];
  if (place === undefined || WIDE.test(place)) return [];
  if (NOT_NOW.test(asked) || HAS_CLOCK.test(asked) || NOT_MET.test(asked.replace('toujours', ''))) return [];
  if (isElsewhere('live-location', asked, 0, asked.length)) return [];
  return before.some((one) => holdsName(one.form.text, place)) ? [] : [{ from: 0, to: form.length }];
}
