/** The plainest ways in which one proposes to meet: that one wants to, and at which place or time. */
import { allMatchesOf, holds } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { WEEKDAY } from '../weekdays.ts';
import { isAgreedPlan, isBarePlan, isDayPlan } from './bare-plans.ts';
import { CLOCK, DAY, HAS_CLOCK, HAS_SPOT, IS_AFTER_SCHOOL, NOT_MET, SPOT } from './spots.ts';

/** Proposing is said to the other side; "i wanna" and "we always" are not. */
const TO_YOU = String.raw`(?<!\b(?:i|we|they|he|she|mum|dad|really|just|always|also|ill|gonna|on|ils|elles) )`;
/** To meet, where it stands alone. */
const MEET = [
  String.raw`\b(?=[lwcsduhf])${TO_YOU}(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|down to) (?:just )?(?:meet|link|hang|hangout|chill)\b`,
  String.raw`\bmeet me\b`,
  String.raw`^(?:(?:so|yo|ok|bet|ay|wanna|shall we) ){0,2}(?:link(?: up)?|meet(?: up)?|hang out) (?:(?:on|at|by|me) )?(?=${DAY}|${CLOCK}|(?:the )?${SPOT})`,
  String.raw`\b(?:ill|i ?['’] ?ll) (?:catch|grab|scoop|see|meet) (?:u|you|ya)\b`,
  String.raw`\bj ?(?:e )?t(?:e|['’])? ?(?:chope|capte|retrouve|rejoins?|recup(?:ere)?|prends(?= (?:devant|dvt|a \d|vers))|attends?|passe prendre)\b`,
  String.raw`\b(?:ich (?:treffe?|hole?) dich|(?:wir|ma) (?:sehe?n|treffe?n) uns|(?:se(?:h|he)n wir|sehn? ?ma|wemma|woll ?ma) uns|hole? dich|treff(?:en|n)? ?(?:wir|w1r|ma) uns)\b|^(?:(?:ok|dann|also|ja|na) ){0,2}(?:treffen|sehen) uns\b`,
  String.raw`\bte (?:veo|pillo|encuentro|recojo|espero)\b`,
  String.raw`\b(?:ik (?:zie|tref|pik|spreek) (?:je|jou)|tref ik je)\b`,
  String.raw`\bte (?:vejo|pego|encontro|busco|espero|apanho)\b|\bapanho ?-?te\b|\bencontro ?-?te\b`,
  String.raw`\b(?:on|go) (?:peut |pourrait |va |pe |peu )?s(?:e |['’] ?| )?(?:voi[ts]?r?|capter?|retrouver?|rejoint?|rejoindre|rencontrer?|poser?)\b`,
  String.raw`\b(?:treffen wir uns|wir treffen uns|woll(?:en wir|n wir|ma) uns treffen|(?:wollen|konn(?:t?en|ten)|sollen)(?: wir)? uns (?:\w{1,12} ){1,6}treffen|lass (?:uns )?(?:\w{1,12} ){0,4}treffen)\b`,
  String.raw`\b(?:(?<!nos )(?:q(?:ue)?d|ked)a?mo?s|quedemos|(?:podemos|podriamos|quieres) quedar|nos (?:vemos|juntamos|encontramos)|(?:podemos|podriamos) vernos|nos (?:podemos|podriamos) ver|te veo en persona)\b`,
  String.raw`\b(?:ci (?:vediamo|becchiamo|troviamo|incontriamo)|ci si (?:vede|becca)|(?:possiamo|potremmo|vogliamo) vederci|vediamoci|troviamoci|becchiamoci)\b`,
  String.raw`\b(?:spreken we (?:\w{2,12} ){0,4}af|(?:zullen|kunnen|willen) we (?:\w{2,12} ){0,6}afspreken|wil je (?:\w{2,12} ){0,4}afspreken|zullen we (?:elkaar|mekaar) zien|zien we (?:elkaar|mekaar)|zie je daar)\b`,
  String.raw`\b(?:a gente (?:podia |pode )?se (?:ver?|encontr(?:ar?|a))|encontramo ?-?nos|te vejo pessoalmente|(?:bora|vamos?|vms) (?:se|nos) (?:ver|encontrar?)|nos encontramos)\b`,
].map((way) => new RegExp(way, 'g'));
/** An appointment is called the same, so that the place must be one at which friends meet. */
const RDV = [
  /\b(?<!\b(?:ai|as|a|ont|avait|avais|avoir|son|mon|ma|ton|le|un|du|des|de|prendre|pris|prends|donne|1er|premier) )(?:rdv|rendez ?-?vous)\b/g,
];
/** To come along with whoever writes: that is said to nobody else. */
const ALONG = [
  String.raw`\b(?:u|ur|you|youre|wanna|want to|fancy) (?:[a-z]{2,6} ){0,3}(?:come|go|going|coming)\b[^.,!?\n]{0,30} (?:with|w|wiv) me\b`,
  String.raw`\btu (?:[a-z]{2,6} ){0,2}(?:viens|venir|aller|vas)\b[^.,!?\n]{0,30} (?:avec|ac|avc) moi\b`,
  String.raw`\b(?:tu m ?['’]? ?accompagnes?|kommst du mit|me acompanas|te apuntas|mi accompagni|ga je (?:ook )?mee|(?:vc |voce )?me acompanhas?)(?= ?(?:\?|$))`,
  String.raw`\b(?:wie wars|wat dacht je) (?:mit|van)\b`,
  String.raw`\b(?:du|lust|bock)\b[^.,!?\n]{0,30} mit mir\b`,
  String.raw`\b(?:vuoi|vieni|ti va|puoi)\b[^.,!?\n]{0,30} con me\b`,
  String.raw`\b(?:wil je|ga je|kom je|heb je zin)\b[^.,!?\n]{0,30} met (?:mij|me)\b`,
].map((way) => new RegExp(way, 'g'));
/** To go somewhere or to come: that needs both, where and when. */
const GO = [
  String.raw`\b(?=[lwcsduhf])${TO_YOU}(?:lets|let ?['’] ?s|we (?:can|could|should)|can we|could we|shall we|(?:do )?(?:u|you) (?:wanna|want to)|wanna|want to|how about we|fancy) (?:just )?(?:go|get|grab|do|come|going)\b`,
  String.raw`(?:^|[.,!?;\n] ?|\b(?:so|pls|please|just|then|(?:u|you) (?:can|could|should)|can (?:u|you)) )(?:come (?:over|round|down|to|2)|meet)\b`,
  String.raw`\b(?:see|c) (?:u|ya|you) (?:at|by|in|outside)\b`,
  String.raw`\b(?:on se (?:fait?|fais|tape)|(?<=^|\bon )go(?= [a-z]{4})|on (?:va|pourrait aller|peut aller)|tu viens|(?<!\b(?:je|j|il|elle) )viens (?:aux?|a la|devant|dvt)|(?:^|[.,!?;\n] ?)viens?|rejoins? ?-?moi|retrouve ?-?moi)\b`,
  String.raw`\b(?:geh(?:e)?n wir|wollen wir|woll(?:n wir|ma)|was haltst du von|komm|kommst du|sehen wir uns|seh(?:e)?n uns|ich wart(?:e)?|lass (?:uns |ma |mal )?(?:\w{1,12} ){0,7}(?:chillen|abhangen|geh(?:e)?n))\b`,
  String.raw`\b(?:vamos|vienes|ven(?:te)?|te (?:espero|veo))\b`,
  String.raw`\b(?:andiamo|vieni|ti aspetto)\b`,
  String.raw`\b(?:kom(?: je)?|zullen we|zie (?:ik )?je|ik wacht)\b`,
  String.raw`\b(?:bora|vem|te (?:espero|vejo))\b`,
].map((way) => new RegExp(way, 'g'));

/** One is to wait, which is said of where one comes. */
const WAIT =
  /\b(?:wait (?:for|4) me|wait there|attends? ?-? ?moi|tu m ?['’]? ?attends|wart(?:e|est|et)? (?:du |ihr |bitte )?(?:da|dort|auf mich)|esperame|me esperas?|espera ?-?me|espera por mim|aspettami|mi aspetti|wacht (?:je )?(?:daar|op (?:me|mij)|even op)|recogni[sz]e me|spot me|find me|erkennst (?:du )?mich|me reconoce\w*|mi riconosc\w*|herken (?:je|jij) m\w+|me reconhec\w*|me reconnai\w*)\b/;
/** One will be there, and is known by what one wears. */
const BE_THERE = /\b(?:ill be|i ?['’] ?ll be|j ?['’]? ?serai|bin|estare|saro|ben er|vou (?:ta|tar|estar))\b/;
const WORN =
  /\b(?:cap|hat|hoodie|jacket|coat|backpack|casquette|veste|pull|sac a dos|blouson|mutze|kappe|jacke|rucksack|gorra|chaqueta|sudadera|mochila|cappellino|felpa|giacca|zaino|pet|trui|jas|rugzak|bone|casaco|jaqueta|moletom)\b/;
/** To come to the other side's; "i can come back at 5" is to nobody. */
const COME = [
  String.raw`\b(?:ill|il|i ?['’] ?ll|can i|could i|i can|i could) (?:come|pop|swing)(?: (?:over|round|by|down))?(?! (?:back|online|on|off|home|in)\b)`,
  String.raw`\b(?:ill|i ?['’] ?ll|i will|i can|i could|can i|should i|shall i) (?:(?:pick|scoop) (?:u|you|ya) up|come (?:and )?(?:get|fetch|collect) (?:u|you)\b|give (?:u|you) a (?:lift|ride)\b)`,
  String.raw`\bje? ?(?:viens?|passe|peux|peu|pourrais) (?:passer |venir )?(?:te (?:voir|chercher|prendre|recuperer)|chez toi)\b`,
  String.raw`\b(?:come (?:over|round|(?:to mine\b|mine(?= ?(?:$|[,.!?\n\d]|(?:at|on|after|around|tonight|2nite|tomorrow|tmrw?|tmw|today|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|then|instead|for)\b)))|to my (?:house|place))|viens? (?:chez moi|chez oim|a la maison))\b`,
  String.raw`\bich hole? dich\b|\bte (?:recojo|paso a (?:buscar|recoger))\b|\b(?:ti )?(?:vengo|passo) a prender(?:ti|e)\b|\bik (?:haal|kom) je\b|\b(?:te (?:busco|pego)|(?:vou|pra|para|p) te (?:buscar|pegar))\b`,
].map((way) => new RegExp(way, 'g'));
/** "Me n u", « toi et moi »: where nobody else is spoken of, a place and a time are enough. */
const US =
  /\b(?:me (?:n|and|&) (?:u|you)|(?:u|you) (?:(?:n|and|&) )?me|just us|just the two of us|toi (?:et )?moi|moi et toi|du und ich|tu y yo|io e te|eu e (?:voce|vc|tu)|jij en ik)\b/;

/** Characters behind in which the place and the time are said. */
const NEAR = 60;
/** Longest message of which the whole is a proposal, in characters. */
const SHORT = 90;
const ON = new RegExp(DAY);

/** Longest question in which the day alone is a proposal: « on se voit samedi ? » */
const ASKED = 45;
/** Tomorrow those meet who go to the same school; to come on another day is a plan. */
const ANOTHER_DAY = new RegExp(String.raw`\b(?:${WEEKDAY}|sat|sun|weekend|wochenende|finde|fds)\b`);

/** That one would like to know is no condition, and what the parents were told is no talk of others. */
const TELL_ME =
  /\b(?:(?:lmk|let me know|tell me|dis ?-?moi|say) if|told my (?:mum|mom|dad|parents)(?! to\b))\b/g;
/** A day of the month. */
const DATE =
  /\bon the \d{1,2}(?:st|nd|rd|th)\b|\ble \d{1,2}(?= ?(?:$|[.,!?\n]|si\b|avec\b))|\bam \d{1,2}\.(?!\d)|\b(?:el|o|no) dia \d{1,2}\b|\bil \d{1,2}(?= ?(?:$|[.,!?\n]))/;

/** A day or an hour is said, or that school is over then. */
export const isTimed = (said: string): boolean =>
  ON.test(said) || HAS_CLOCK.test(said) || IS_AFTER_SCHOOL.test(said) || DATE.test(said);

/** Said to those at home, or of a film that is called after a park. */
const TO_FAMILY =
  /^(?:(?:hey|hi|salut|hallo),? )?(?:mum|mom|dad|mae|pai|mamma|babbo|mutti|mami|maman|papa|mamie|papi|oma|opa|mama|grandma|nan|nana)\b|\b(?:mum|mom|dad|maman|papa|mamie|oma|opa|mama)[ ?!.]*$|\b(?:linkin|south|jurassic) park\b/;

/** Whether it is said to those at home, or of what is no meeting in person. */
export const nobodyMeets = (form: string): boolean =>
  NOT_MET.test(form.replaceAll(TELL_ME, ' ')) || TO_FAMILY.test(form);

type IsSettled = (said: string) => boolean;

/** Where a way of saying is followed by what settles it. */
const found = (form: string, patterns: readonly RegExp[], isSettled: IsSettled): Place[] =>
  allMatchesOf(form, patterns)
    .map(({ 0: { length }, index }) => ({ from: index, to: Math.min(form.length, index + length + NEAR) }))
    .filter(({ from, to }) => isSettled(form.slice(from, to)));
const isWhen: IsSettled = (said) => HAS_CLOCK.test(said);
const isWhere: IsSettled = (said) => HAS_SPOT.test(said);

/** Both are at school then in any case. */
const IN_BREAK = /\b(?:recre|pau[sz]e|lunch|recreo|intervallo|recreio|intervalo)/;

/** Where a form proposes to meet in person. */
export function meetingsIn(form: string): Place[] {
  // Few say where, and the way of saying it takes tens of milliseconds to be compiled.
  const isUs = form.length <= SHORT && isWhere(form) && isTimed(form) && holds(form, US);
  const all = [
    ...found(
      form,
      MEET,
      (said) => isWhere(said) || isWhen(said) || (IS_AFTER_SCHOOL.test(said) && !IN_BREAK.test(said)),
    ),
    ...found(form, RDV, isWhere),
    ...found(form, GO, (said) => isWhere(said) && isTimed(said)),
    ...found(form, COME, (said) => isTimed(said.split(/[,.!?\n]/, 1)[0] ?? '')),
    ...(isUs || isBarePlan(form) ? [{ from: 0, to: form.length }] : []),
  ];
  return all.length > 0 && nobodyMeets(form) ? [] : all;
}

/** The same where so much is said that no sentence speaks against it. */
export function meetingsSurelyIn(form: string): Place[] {
  const isAsked = form.length <= ASKED && form.trimEnd().endsWith('?');
  const comes = () => holds(form, WAIT) || (holds(form, BE_THERE) && holds(form, WORN));
  const isPlan =
    (form.length <= SHORT && comes() && isWhen(form) && isWhere(form)) ||
    isAgreedPlan(form) ||
    isDayPlan(form);
  const all = [
    ...found(form, MEET, (said) => (isWhere(said) && isTimed(said)) || (isAsked && ANOTHER_DAY.test(said))),
    ...found(
      form,
      ALONG,
      (said) => (isWhere(said) && isTimed(said)) || (form.length <= SHORT && isWhere(form) && isTimed(form)),
    ),
    ...(isPlan ? [{ from: 0, to: form.length }] : []),
  ];
  return all.length > 0 && nobodyMeets(form) ? [] : all;
}
