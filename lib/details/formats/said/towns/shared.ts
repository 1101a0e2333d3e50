/** A town that the other side has named, and in which the writer lives: « tu connais agen ? » – « j'y habite »; or that is both's. */
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { holdsName, matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { LONGEST_GUESS } from '../guessed.ts';
import { livesThere, saysSame } from '../shared.ts';
import { meansClub } from './clubs.ts';
import { ON_VISIT } from './here.ts';
import { isTownsName } from './towns.ts';

const TOWN = "((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})";
/** They say where they live, and nothing else that one could say the same of. */
const THEIRS = new RegExp(
  String.raw`(?:^|[ ,.!])(?:(?:im|i ?['’] ?m) (?:from|in|near)|i live in|(?:jsuis|je suis|chuis?|moi) (?:de|d ?['’]|sur|a)|je viens de|j ?['’]? ?habite (?:a|sur)?|(?:ich )?(?:komme?|bin) aus|(?:ich )?wohne? in|soy de|vivo (?:en|a|em)|(?:io|sono|vengo) d[ia]|(?:abito|vivo|sto) ad?|(?:ik )?(?:kom|ben) uit|(?:ik )?woon in|sou (?:de|do|da)|moro em) ?${TOWN}(?: (?:btw|lol|mdr|haha))?(?: ?[,.!?]* ?(?:wbu|hbu|u|you|and (?:you|u)|et (?:toi|vous)|toi|(?:y|e|und|en) (?:tu|te|du|jij|vc|voce)|tu|du|jij|vc))?[ ?!.]*$`,
  'g',
);

/** One is in, or near, much else. */
const NEAR = / (?:in|near|sur) /;
/** Some games are called as towns are. */
const PLAYS = /\b(?:play\w*|server|serveur|joues?|spielst|juegas|giochi|speel|jogas?)\b/;
const WORDS = /[a-z'’-]{4,24}/g;

/** The one town that they have named, whatever they say of it. */
function namedIn(theirs: string): string | undefined {
  if (PLAYS.test(theirs)) return undefined;
  const towns = (theirs.match(WORDS) ?? []).filter((word) => isTown(word) && !isWord(word));
  return towns.length === 1 ? towns[0] : undefined;
}

/** The town in which they live. */
function theirsIn(theirs: string): string | undefined {
  if (ON_VISIT.test(theirs) || meansClub(theirs)) return undefined;
  return matchesOf(theirs, THEIRS)
    .filter(([said, town = '']) => isTownsName(town) && !(NEAR.test(said) && isWord(town)))
    .map(([, town]) => town)[0];
}

/** The whole of what says so, where the writer has not named the town before. */
export function townsSharedIn(form: string, { heard: [last], before }: Message): Place[] {
  const theirs = last?.form.text ?? '';
  if (theirs === '' || theirs.length > LONGEST_GUESS) return [];
  const town = livesThere(form) ? namedIn(theirs) : saysSame(form) ? theirsIn(theirs) : undefined;
  if (town === undefined) return [];
  return before.some((one) => holdsName(one.form.text, town)) ? [] : [{ from: 0, to: form.length }];
}
