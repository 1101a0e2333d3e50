/** The plainest ways in which one proposes to meet: that one wants to, and at which place or time. */
import { holds, matchesOf } from '../matches.ts';
import { isBarePlan } from './bare-plans.ts';
import type { Place } from './behind.ts';
import { DAY, HAS_CLOCK, HAS_SPOT, NOT_MET } from './spots.ts';

/** Proposing is said to the other side; "i wanna" and "we always" are not. */
const TO_YOU = String.raw`(?<!\b(?:i|we|they|he|she|mum|dad|really|just|always|also|ill|gonna|on|ils|elles) )`;
/** To meet, where it stands alone. */
const MEET = [
  String.raw`${TO_YOU}\b(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|down to) (?:just )?(?:meet|link|hang|hangout|chill)\b`,
  String.raw`\bmeet me\b`,
  String.raw`\bon (?:peut |pourrait |va |pe |peu )?s(?:e |['’] ?| )?(?:voi[ts]?r?|capter?|retrouver?|rejoint?|rejoindre|rencontrer?|poser?)\b`,
  String.raw`\b(?:treffen wir uns|wir treffen uns|woll(?:en wir|n wir|ma) uns treffen|lass (?:uns )?(?:\w{1,12} ){0,4}treffen)\b`,
  String.raw`\b(?:(?<!nos )quedamos|quedemos|(?:podemos|podriamos|quieres) quedar|nos (?:vemos|juntamos|encontramos)|(?:podemos|podriamos) vernos|nos (?:podemos|podriamos) ver|te veo en persona)\b`,
  String.raw`\b(?:ci (?:vediamo|becchiamo|troviamo|incontriamo)|ci si (?:vede|becca)|(?:possiamo|potremmo|vogliamo) vederci|vediamoci|troviamoci|becchiamoci)\b`,
  String.raw`\b(?:spreken we (?:\w{2,12} ){0,4}af|zullen we (?:\w{2,12} ){0,4}afspreken|wil je (?:\w{2,12} ){0,4}afspreken|zullen we elkaar zien|zien we elkaar|zie je daar)\b`,
  String.raw`\b(?:a gente (?:podia |pode )?se (?:ver?|encontrar?)|te vejo pessoalmente|(?:bora|vamos?) (?:se|nos) (?:ver|encontrar)|nos encontramos)\b`,
].join('|');
/** An appointment is called the same, so that the place must be one at which friends meet. */
const RDV =
  /(?<!\b(?:ai|as|a|ont|avait|avais|avoir|son|mon|ma|ton|le|un|du|des|de|prendre|pris|prends|donne|1er|premier) )\b(?:rdv|rendez ?-?vous)\b/g;
/** To go somewhere or to come: that needs both, where and when. */
const GO = [
  String.raw`${TO_YOU}\b(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|fancy) (?:just )?(?:go|get|grab|do|come|going)\b`,
  String.raw`(?:^|[.,!?;\n] ?|\b(?:so|pls|please|just|then|(?:u|you) (?:can|could|should)|can (?:u|you)) )(?:come (?:over|round|down|to|2)|meet)\b`,
  String.raw`\b(?:see|c) (?:u|ya|you) (?:at|by|in|outside)\b`,
  String.raw`\b(?:on se (?:fait?|fais|tape)|on (?:va|pourrait aller|peut aller)|tu viens|(?<!\b(?:je|j|il|elle) )viens (?:aux?|a la|devant|dvt)|(?:^|[.,!?;\n] ?)viens?|rejoins? ?-?moi|retrouve ?-?moi)\b`,
  String.raw`\b(?:geh(?:e)?n wir|wollen wir|woll(?:n wir|ma)|komm|kommst du|sehen wir uns|seh(?:e)?n uns|ich wart(?:e)?|lass (?:uns |ma |mal )?(?:\w{1,12} ){0,7}(?:chillen|abhangen|geh(?:e)?n))\b`,
  String.raw`\b(?:vamos|vienes|ven(?:te)?|te (?:espero|veo))\b`,
  String.raw`\b(?:andiamo|vieni|ti aspetto)\b`,
  String.raw`\b(?:kom(?: je)?|zullen we|zie (?:ik )?je|ik wacht)\b`,
  String.raw`\b(?:bora|vem|te (?:espero|vejo))\b`,
].join('|');

/** To come to the other side's; "i can come back at 5" is to nobody. */
const COME = [
  String.raw`\b(?:ill|il|i ?['’] ?ll|can i|could i|i can|i could) (?:come|pop|swing)(?: (?:over|round|by|down))?(?! (?:back|online|on|off|home|in)\b)`,
  String.raw`\b(?:ill|i ?['’] ?ll|i will|i can|i could|can i|should i|shall i) (?:(?:pick|scoop) (?:u|you|ya) up|come (?:and )?(?:get|fetch|collect) (?:u|you)\b|give (?:u|you) a (?:lift|ride)\b)`,
  String.raw`\bje? ?(?:viens?|passe|peux|peu|pourrais) (?:passer |venir )?(?:te (?:voir|chercher|prendre|recuperer)|chez toi)\b`,
  String.raw`\b(?:come (?:over|round|(?:to )?mine\b|to my (?:house|place))|viens? (?:chez moi|chez oim|a la maison))\b`,
  String.raw`\bich hole? dich\b|\bte (?:recojo|paso a (?:buscar|recoger))\b|\b(?:ti )?(?:vengo|passo) a prender(?:ti|e)\b|\bik (?:haal|kom) je\b|\b(?:te (?:busco|pego)|vou te (?:buscar|pegar))\b`,
].join('|');
/** "Me n u", « toi et moi »: where nobody else is spoken of, a place and a time are enough. */
const US =
  /\b(?:me (?:n|and|&) (?:u|you)|(?:u|you) (?:(?:n|and|&) )?me|just us|just the two of us|toi (?:et )?moi|moi et toi|du und ich|tu y yo|io e te|eu e (?:voce|vc|tu)|jij en ik)\b/;

/** Characters behind in which the place and the time are said. */
const NEAR = 60;
const MEETS = new RegExp(MEET, 'g');
const GOES = new RegExp(GO, 'g');
const COMES = new RegExp(COME, 'g');
/** Longest message of which the whole is a proposal, in characters. */
const SHORT = 80;
const ON = new RegExp(DAY);

/** A day or an hour is said. */
export const isTimed = (said: string): boolean => ON.test(said) || HAS_CLOCK.test(said);

/** Said to those at home, or of a film that is called after a park. */
const TO_FAMILY =
  /^(?:(?:hey|hi|salut|hallo),? )?(?:mum|mom|dad|maman|papa|mamie|papi|oma|opa|mama|grandma|nan|nana)\b|\b(?:mum|mom|dad|maman|papa|mamie|oma|opa|mama)[ ?!.]*$|\b(?:linkin|south|jurassic) park\b/;

/** Whether it is said to those at home, or of what is no meeting in person. */
export const nobodyMeets = (form: string): boolean => NOT_MET.test(form) || TO_FAMILY.test(form);

/** Where a form proposes to meet in person. */
export function meetingsIn(form: string): Place[] {
  const found = (pattern: RegExp, isSettled: (said: string) => boolean): Place[] =>
    matchesOf(form, pattern)
      .map(({ 0: { length }, index }) => ({ from: index, to: Math.min(form.length, index + length + NEAR) }))
      .filter(({ from, to }) => isSettled(form.slice(from, to)));
  const all = [
    ...found(MEETS, (said) => HAS_SPOT.test(said) || HAS_CLOCK.test(said)),
    ...found(RDV, (said) => HAS_SPOT.test(said)),
    ...found(GOES, (said) => HAS_SPOT.test(said) && isTimed(said)),
    ...found(COMES, (said) => isTimed(said.split(/[,.!?\n]/, 1)[0] ?? '')),
    ...((form.length <= SHORT && holds(form, US) && HAS_SPOT.test(form) && isTimed(form)) || isBarePlan(form)
      ? [{ from: 0, to: form.length }]
      : []),
  ];
  return all.length > 0 && nobodyMeets(form) ? [] : all;
}
