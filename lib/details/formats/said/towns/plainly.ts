/**
 * A message that says where its writer lives and nothing else: « J'habite à Paris. », “hey im from york, u?”; or that answers so
 * to who has asked: « à Nice », “in london”. The tagger has met the largest towns mostly where they are talked about, and may
 * take such a message for nothing.
 */
import { askedBy } from '../../../context/asked.ts';
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { ASIDE_BEFORE, ASIDE_BEHIND } from '../asides.ts';
import { behind, heldBy, type Place } from '../behind.ts';
import { isWhollyTowns } from './towns.ts';

/** A name of up to three words, of which it is still to be asked whether it is a town’s. */
export const TOWN = "((?:[a-z'’-]{2,8} ){0,2}?[a-z'’-]{3,24})";
const HELLO =
  '(?:(?:hey+|hi+|hello|yo|salut|slt|coucou|cc|wesh|bah|ben|bon|oui|ouais|yes|yeah|so|well|lol|hallo|hoi|hola|ciao|oi|ola|ja|si|sim|et|and|moi|me)[ ,!.]{1,3}){0,2}';
/** With whom one lives there, since when and why; “for a week” is a visit. */
const SINCE =
  "(?:,? (?:con|com|mit|met|with|avec|chez) [a-z ]{2,20}?)?(?:,? (?:depuis|since|seit|desde|da|sinds|al|for(?= (?:\\d|[a-z]{3,6} years|years|ages|my))) [a-z0-9 ]{1,20}?)?(?:,? (?:porque|perche|because|cos|parce que?|weil|omdat) [a-z0-9'’ ]{3,30}?)?(?:,? (?:(?:la|en) semaine|(?:on )?(?:weekdays|school (?:days|nights))))?";
/** What is added to it: whether they know it, or the question back. */
const TAIL = `(?:,? (?:(?:(?:tu|vous) connai[st]|(?:do )?(?:you|u) know it|kennst (?:du|das)|l[oa] conoces|conoces|l[oa] conosci|ken je|conheces?)(?: (?:das|it|dat|[cç]a))?|btw|lol|mdr|haha|actually|en fait|bro|frr?|nous|la|mtn|now|rn|tbh))?${ASIDE_BEHIND}(?:[ ,.!]*(?:wbu|hbu|u|you|(?:and|n) (?:you|u)|(?:what|how) (?:about|abt) (?:you|u)|et (?:toi|vous)|toi|(?:y|e|und|en) (?:tu|te|du|jij|vc|voce|vos))[ ?]*)?[ !.:)\\x80-\\uffff]*$`;
/** One expression: what all ways have before and behind them is then compiled once. */
const saidOnly = (ways: readonly string[], tail = TAIL): RegExp =>
  new RegExp(`^${HELLO}(?:${ways.join('|')}) ?${TOWN}${tail}`, 'g');

const KIN_EN = '(?:mum|mom|mam|dad|parents|family|fam|brother|bro|sister|sis|nan|gran)';
const KIN_FR = '(?:ma (?:mere|soeur|famille|grand ?-?mere)|mon (?:pere|frere)|mes (?:parents|freres|soeurs))';
const HOUSE_FR =
  '(?:(?:ma|notre|la) (?:maison|ville)|le village|(?:mon|notre) (?:appart(?:ement)?|village|immeuble))';
/** So far away from it. */
const NEAR_EN =
  '(?:(?:near|just outside|close to)|(?:like |about |abt )?(?:\\d{1,2}|five|ten|fifteen|twenty|half an hour)(?: ?(?:mins?|minutes|miles|km))?(?: away)? from)';
const NEAR_FR =
  "(?:(?:tout )?pres d(?:e|['’])|a cote d(?:e|['’])|pas loin d(?:e|['’])|a (?:\\d{1,2}|cinq|dix|quinze|vingt|trente|quelques|une demi-?)(?: ?-?(?:min|mn|minutes|km|kilometres|heure))? d(?:e|['’]))";
const VILLAGE_FR = `(?:dans )?une? (?:p(?:e|['’])?tite? )?(?:ville|village|bled) (?:qui s ?['’]? ?appelle|appelee?|${NEAR_FR})`;
/** What leads to the town in which one lives, or is from. */
const LIVES = saidOnly(
  [
    `(?:(?:i|we|my ${KIN_EN} and (?:me|i)|me (?:and|n|&) my ${KIN_EN}(?: (?:and|n) ${KIN_EN})?) (?:still |both |all )?live|(?:i|we) ?(?:['’]?ve|have) (?:always )?(?:lived|been living)) (?:(?:with (?:my )?${KIN_EN} )?in|${NEAR_EN}|in (?:a|an|the) (?:(?:small|little|tiny|nice) )?(?:town|village|place|city) (?:called|${NEAR_EN})|in (?:a|an|the) (?:(?:small|little|nice) )?(?:flat|apartment|house|caravan|farm|area|part|bit|centre|suburbs|middle) (?:of|in|near))`,
    `(?:im|i ?['’] ?m|i am|we ?['’]? ?re|we are) (?:originally )?from|(?<=^h(?:ey|i|ello) )from|i come from(?: a (?:small |little )?(?:town|village|place) called)?|(?:my|our) (?:house|flat|home|apartment|family)(?: ?['’]?s| is| lives?)? in|(?:my|our|the) (?:town|city|village)(?: (?:i|we) live in)?(?: ?['’]?s| is)(?: called)?`,
    `(?:(?:j ?['’]? ?|on )h?abite|(?:je|on) vi[st]|(?:nous|${KIN_FR} et moi|moi et ${KIN_FR}) (?:on )?(?:habitons|vivons|habite|vit)|(?:ma famille|avec ${KIN_FR} on) (?:habite|vit)|(?:j ?['’]? ?ai|on a) toujours (?:vecu|habite)|[cs]a fait [a-z0-9]{1,8} (?:ans?|mois|temps) qu(?:e |['’] ?)(?:j ?['’]? ?habite|je vis|on (?:habite|vit|est)))(?: toujours| encore)?(?: avec ${KIN_FR})? (?:a|sur|${NEAR_FR}|${VILLAGE_FR}|(?:dans |au |a |pres d[eu] )(?:le |la |l ?['’] ?|une? )?(?:petite? )?(?:centre(?: ?-?ville)?|banlieue|gare|sud|nord|est|ouest|quartier|appart(?:ement)?|maison|immeuble) (?:de|d ?['’]|a)|une maison a)`,
    `(?:(?:trop|c ?['’]? ?est|j ?['’]? ?ai) ){0,2}(?:chiant|nul|marre|relou) d(?:e|['’]) ?(?:vivre|habiter) a|(?:jsuis|je suis|chuis?|moi je suis) (?:une? (?:p ?['’]?tite? )?(?:gars|mec|meuf|fille|ch ?['’]? ?ti) )?(?:de|d ?['’])|j(?:e )?viens d(?:e|['’]? ?arriver (?:a|sur))|${HOUSE_FR}(?: ou (?:j ?['’]? ?habite|je vis|on habite))? (?:est|se (?:trouve|situe)|s ?['’]? ?appelle|c ?['’]? ?est)(?: a)?|on a une maison a|le nom de ma ville (?:est|c ?['’]? ?est)`,
    `(?:half the (?:week|time)|i spend half (?:the|my) (?:week|time)) (?:(?:im|i ?['’] ?m|i am) )?(?:at|with) my ${KIN_EN}(?: ?['’]? ?s)? in|i board in|(?:(?:jsuis|je suis|chuis?) )?(?:(?:a l ?['’]? ?|en |l ?['’]? ?)?internat|en coloc(?:ation)?(?: avec ${KIN_FR})?) (?:a|sur)`,
    '(?:ich |wir )?(?:komme?n?|bin|sind)(?: alle| auch| ein (?:madchen|junge))? aus(?: dem schonen)?|(?:(?:ich|wir) )?(?:wohne?n?|leben?)(?: (?:jetzt|schon|auch|gerne?|mitten|noch|seit [a-z0-9 ]{3,14}))*(?: nicht weit von| in(?: einem (?:kleinen )?dorf bei)?| bei)|seit [a-z0-9 ]{3,14} (?:wohne?n?|leben?) (?:ich|wir) in|(?:meine|unsere)(?: ganze)? (?:familie|fam|eltern) (?:wohn|leb)(?:t|en)(?: seit [a-z]{4,8})? in',
    'soy (?:una? )?(?:(?:chic[oa]|nin[oa]|estudiante) )?de|(?:vivo|vivimos|resido)(?: con mi (?:familia|madre|padre|abuela))? en|(?:toda )?mi familia (?:y yo )?(?:vive|vivimos) en|(?:(?:no )?me (?:gusta|encanta|aburre)(?: mucho)?|odio|es aburrido) vivir(?: aqui)? en|(?:mi|nuestr[oa]) (?:casa|piso|pueblo) (?:esta|queda) en|(?:me|nos) (?:he(?:mos)? venido|vine|fui|fuimos) a vivir a|antes vivia en [a-z]{3,14}[, ]{1,2}(?:y )?ahora(?: vivo)? en',
    '(?:sono|vengo) d[ia]|sono una? (?:ragazz[oa]|student(?:e|essa)) di|(?:(?:ora|adesso|attualmente|noi|io|io e mi[oa] [a-z]{3,10}) )?(?:abito|abitiamo|vivo|viviamo|risiedo)(?: con (?:la mia famiglia|i miei))?(?: in centro)? ad?|(?:tutta )?la mia famiglia (?:vive|abita) ad?|(?:(?:non )?mi piace|odio|e bello)(?: molto)? (?:vivere|abitare)(?: qui)? ad?|(?:la )?(?:mia|nostra) casa (?:e|si trova) ad?|prima (?:abitavo|stavo|vivevo)? ?a [a-z]{3,14}[, ]{1,2}(?:e )?(?:ora|adesso)(?: sto| abito| vivo)? ad?',
    "(?:(?:ik|we|wij) )?(?:kom(?:en)?|ben|zijn)(?: allemaal| ook| een (?:meisje|jongen))? uit(?: het (?:mooie|gezellige))?|(?:(?:ik|we|wij) )?(?:woon|wonen)(?: (?:nu|nog|ook|graag|heel|al [a-z0-9 ]{3,14}|sinds [a-z0-9 ]{3,14}))* (?:in(?: het (?:centrum van|mooie)| een (?:klein )?dorp(?:je)? bij)?|niet (?:zo )?ver van|(?:ongeveer )?bij)|(?:mijn|m ?['’]?n|onze) (?:familie|fam|gezin|ouders) (?:woont|wonen) in",
    'sou (?:uma? )?(?:(?:rapaz|rapariga|menin[oa]|garot[oa]|estudante) )?(?:de|do|da)|(?:moro|moramos|vivo|vivemos|resido)(?: com (?:a )?minha (?:familia|mae))? em|(?:toda )?(?:a )?minha familia (?:toda )?(?:mora|vive) em|(?:(?:nao )?gosto(?: muito)? de|adoro|odeio) (?:morar|viver)(?: aqui)? em|(?:a )?(?:minha|nossa) casa (?:fica|e) em|acab[aei]mos de nos mudar para|antes morava (?:em|no|na) [a-z]{3,14}[, ]{1,2}(?:e )?agora(?: moro)? em',
  ],
  SINCE + TAIL,
);
/** And where one is, which may be much else than a town. */
const IS = saidOnly([
  `(?:me (?:and|n|&) (?:my )?${KIN_EN}|(?:my )?${KIN_EN} (?:and|n|&) me) (?:are|r) in`,
  "(?:im|i ?['’] ?m|i am|we ?['’] ?re|we are) in|(?:jsuis|je suis|chuis?|(?:nous )?on est) (?:a|sur)|(?:ich )?bin in|est(?:oy|amos) en|(?:sono|siamo|sto) ad?|(?:(?:ik )?ben|we zijn) in|(?:est(?:ou|amos)|to) em",
]);
/** From one town to another. */
const EARLIER = '(?:fruher|vorher|antes|prima|vroeger|eerst)';
const AND_NOW = '[, ]{1,2}(?:y |e )?(?:jetzt|jz|ahora|ora|adesso|nu|agora)';
/** The town first: « c'est à Lille que j'habite ». */
const FIRST = new RegExp(
  `^${HELLO}(?:${[
    `c ?['’]? ?est (?:a|sur) ${TOWN} (?:que|ou) (?:j ?['’]? ?habite|je vis|on habite|on vit)`,
    // Who complains of it lives there.
    `(?:living in|(?:vivre|habiter) a) ${TOWN} (?:sucks|(?:is|c ?['’]? ?est) (?:(?:an?|so|trop) )?(?:crime|curse|joke|boring|dead|hell|mort|nul|chiant))`,
    `${EARLIER} [a-z]{3,14}${AND_NOW} ${TOWN}`,
    `(?:vorig jaar|in 20\\d\\d|[a-z]{3,5} jaar geleden|toen ik [a-z0-9]{1,6} was) (?:zijn we|ben ik) naar ${TOWN} verhuisd`,
    `(?:du bist|bist du|kommst du|kom je|jij|ben jij)(?: auch| ook)? (?:aus|uit) ${TOWN} ?\\?* ?(?:ich auch|ik ook)`,
    // Who asks for others is one of them.
    `(?:(?:is )?any(?:one|body|1) else(?: (?:here|on (?:here|this [a-z]{3,8})))? from|(?:(?:il )?y ?['’]? ?a )?(?:quelqu ?['’]? ?un|qq ?u?n) d ?['’]? ?autre (?:a|d(?:e|['’]))|(?:hay )?alguien mas de|qualcun altro d[ia]|nog iemand uit|mais alguem d[aeo]) ?${TOWN}(?: (?:here|ici|hier|(?:por )?aqui|qui))?(?:,? (?:or|ou) [a-z ]{2,30})? ?\\??`,
    `in ${TOWN} (?:wohne? ich|wohnen wir|woon ik|wonen we)`,
    `(?:(?:es|e) )?(?:en|a|em) ${TOWN} (?:(?:que|dove|donde|onde) )?(?:eu )?(?:vivo|vivimos|abito|viviamo|moro|moramos)`,
    // Where the parents live, and oneself with them.
    `(?:my|mes|ma|mon|meine?|mijn|mis?|i miei|mia|mio|meus?|minha)(?: [a-z]{3,9})? (?:lives?|habite(?:nt)?|vi[tv](?:ent|ono)?|wohn(?:t|en)|woon(?:t|en)|viven?|abitano?|moram?) (?:in|a|en|em) ${TOWN},? (?:(?:and|et|und|en|y|e) )?(?:so do i|me too|moi aussi|je vis (?:chez|avec) (?:elle|lui|eux)|ich auch|ik ook|yo tambien|yo (?:vivo )?con ell[oa]s?|io (?:pure|anche)|io con l(?:ei|oro|ui)|eu tambem|eu (?:moro )?com el[ea]s?)`,
    `(?:im|i ?['’] ?m|i am) ${TOWN}[ -]based`,
    `(?:i|we) ?(?:['’]?ve|have) been in ${TOWN} (?:since [a-z0-9 ]{3,14}|for (?:\\d{1,2}|[a-z]{3,5}) (?:years|months)|for ages)`,
    // Who guesses it of the other side, and says the same of oneself.
    `(?:ah |omg )?(?:t ?['’]? ?es d(?:e|['’])|tu (?:habites|viens|vis) (?:a|d(?:e|['’]))|(?:are )?(?:you|u|ur)(?: ?['’]?re)? from|(?:do )?(?:you|u) live in|sei di|vieni da|(?:tu )?(?:er)?es de|(?:vc|voce) e d[eoa]) ?${TOWN}[?!, ]{1,4}(?:moi aussi|pareil|me too|same(?: here)?|so (?:am|do) i|anch[e'’ ]{1,2}io|io (?:pure|anche)|(?:yo|eu) t(?:am)?b(?:ien|em|m)?)`,
  ].join('|')})${TAIL}`,
  'g',
);

/** Clubs and lessons take turns too: « früher mathe, jetzt essen ». */
const FORMER = new RegExp(`${EARLIER} ([a-z]{3,14})${AND_NOW} `);

/** In an answer. */
const IN_IT = saidOnly([
  `${ASIDE_BEFORE}(?:a|au|de|d ?['’]|sur|pres de|in|from|near|aus|bei|en|di|da|ad|uit|em|${VILLAGE_FR})`,
]);
const BARE = saidOnly([ASIDE_BEFORE]);
/** Where one is just now. */
const WHERE = /^(?:wya|where (?:are |r )?(?:you|u)(?: at)?)\b/;
/** Whether one lives in a county, or near them, is answered with the town as well. */
const WHETHER = /\b(?:you|u|ya) (?:still )?(?:live|living|from|based)\b/;
/** They ask where somebody else lives. */
const OF_OTHERS =
  /\b(?:s?he|they|his|her|their|ils?|elles?|er|lui|lei|loro|hij|zij|el[ea]s?|ella|bro(?:ther)?|sis(?:ter)?|m[uo]m|dad|cousine?|friends?|mate|frere|soeur|mere|pere|potes?|copine?|bruder|schwester|freund(?:in)?|herman[oa]|amig[oa]|fratello|sorella|amic[oa]|broer|zus|vriend(?:in)?|irma[o]?)\b/;
/** Characters of a message that says no more. */
const LONGEST = 80;
const LONGEST_ANSWER = 36;

/** « Nice » and “reading club” may be no towns, least of all in a clause of a longer message. */
export const isNoWord = (name: string): boolean => !isWord(name.split(/[ -]/).at(-1) ?? '');
/** Whether a message holds a town whose name is no word. */
export const hasTown = (_: string, { words }: Message): boolean =>
  words.some(({ text }) => isTown(text) && !isWord(text));

/** The town in which a message says that its writer lives, where it says nothing else. */
export function homesPlainlyIn(form: string): Place[] {
  if (form.length > LONGEST) return [];
  const [, former] = FORMER.exec(form) ?? [];
  if (former !== undefined && !isTown(former)) return [];
  return allMatchesOf(form, [LIVES, FIRST])
    .filter((match) => isWhollyTowns(heldBy(match)))
    .map(behind);
}

/** The same where its writer is. */
export function townsPlainlyIn(form: string): Place[] {
  if (form.length > LONGEST) return [];
  return matchesOf(form, IS)
    .filter(([, name = '']) => isWhollyTowns(name) && isNoWord(name))
    .map(behind);
}

/** The town that answers who has just asked where one lives. */
export function townsAnsweredPlainlyIn(form: string, { heard: [last] }: Message): Place[] {
  if (!last || form.length > LONGEST_ANSWER || OF_OTHERS.test(last.form.text)) return [];
  const found = [
    ...matchesOf(form, IN_IT).filter(([, name = '']) => isWhollyTowns(name)),
    ...matchesOf(form, BARE).filter(([, name = '']) => isWhollyTowns(name) && isNoWord(name)),
  ].slice(0, 1);
  if (found.length === 0) return [];
  const asked = askedBy([{ from: 'other', text: last.written }]);
  return asked.has('town') || [WHERE, WHETHER].some((one) => one.test(last.form.text))
    ? found.map(behind)
    : [];
}
