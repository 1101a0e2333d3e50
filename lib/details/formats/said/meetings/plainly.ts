/** Short proposals in the plainest words: “pick me up at 5”, « lass uns am samstag treffen », « tot zo bij het station ». */
import type { Place } from '../behind.ts';
import { isTimed, nobodyMeets } from './meetings.ts';
import { HAS_CLOCK, HAS_SPOT } from './spots.ts';

const LEADS = String.raw`^(?:(?:ok|okay|oui|ja|yes|yeah|hey|hi|salut|so|then|alors|dann|dan|pues|allora|entao|et|und|en|y|e|(?:is ?)?goed|gut|passt|afgesproken|top|nice|cool|perfe[ck]te?|d ?['’]? ?accord|wir sehen uns|zie je),? ){0,2}`;
const REST = '[^.!?]{0,30}';
/** To be fetched, or to come to the other side's: when or where. */
const FETCHED = [
  String.raw`(?:(?:can|could|will) (?:you|u) )?(?:come (?:and )?)?(?:pick|get|collect|fetch) me\b`,
  String.raw`(?:tu )?(?:peux |pourrais )?(?:viens?|venir|passes?|passer) m ?(?:e |['’] ?)(?:chercher|prendre|recuperer)\b`,
  String.raw`(?:du )?(?:hol|holst|kannst|konntest|willst)(?: du)? mich ${REST}ab(?:holen)?\b`,
  String.raw`(?:ven|vienes|pasa(?:me)?|puedes (?:venir|pasar)) (?:a )?(?:buscar(?:me)?|recoger(?:me)?|por mi)\b|recogeme\b|me recoges\b|paso a (?:buscarte|recogerte)\b`,
  String.raw`(?:(?:mi )?vieni|passi|passa|puoi (?:venire|passare)) a prender(?:mi|e)\b|(?:passa|vieni)mi a prendere\b`,
  String.raw`haal(?: je)? (?:me|mij) ${REST}op\b|(?:je )?(?:kun|kan|mag|wil)(?: je)? (?:me|mij) ${REST}ophalen\b`,
  String.raw`(?:vem|vens|pode(?:s)? vir|passa(?: pra| para)?)(?:[ -]me)? (?:buscar|pegar)\b|(?:vc |voce )?me (?:busca|pega)\b|te (?:busco|pego)\b|vou ?-?te buscar\b`,
  String.raw`(?:ich )?komme? ${REST}(?:zu dir|dich ${REST}besuchen)\b|(?:darf|kann) ich ${REST}(?:zu dir kommen|dich ${REST}besuchen)\b|besuch mich\b`,
  String.raw`(?:ik )?kom ${REST}(?:naar (?:je toe|jou)|langs|je ${REST}opzoeken)\b|(?:mag|kan) ik ${REST}(?:langskomen|naar jou komen)\b`,
].join('|');
/** To meet: when or where. */
const MEET = [
  String.raw`(?:(?:do )?(?:you|u) )?(?:wanna|want to|shall we|should we|can we|could we|let ?['’]? ?s|we (?:can|could|should)) (?:just |finally )?(?:meet(?: up)?|see each other|hang(?: out)?|link(?: up)?) (?:in person|irl|in real life|face to face)\b`,
  String.raw`(?:(?:tu )?(?:veux|veut|voudrais|peut) )?(?:qu ?['’] ?)?on (?:peut |pourrait )?(?:s ?['’]?(?:e )?(?:voit|voir|voie|rencontre|rencontrer|capte|capter)) (?:en vrai|irl|en personne|pour de vrai)\b`,
  String.raw`(?:(?:ti va|vi va|che ne dici|hai voglia) d[ie] |vuoi |possiamo )?(?:vederci|vediamoci|incontrarci|incontriamoci|conoscerci|ci (?:vediamo|incontriamo)) (?:dal vivo|di persona)\b`,
  String.raw`(?:quieres (?:que )?|podemos |te apetece |podriamos )?(?:nos (?:veamos|vemos|conozcamos)|vernos|conocernos|quedar|quedamos) en persona\b`,
  String.raw`(?:quer(?:es)? |vamos |bora |podemos |a gente (?:podia|pode) )?(?:(?:nos |se )(?:ver|conhecer|encontrar)|ver(?:mos)?-?nos|nos vermos|encontrar) (?:pessoalmente|ao vivo|na vida real)\b`,
  String.raw`let ?['’]? ?s meet(?: up)?\b|meet (?:me|(?:yo)?u|after school)\b`,
  String.raw`(?:lass|lasst|wollen wir|sollen wir|konnen wir|wir konnten|treffen wir)(?: uns)? ${REST}(?:treffen|sehen|chillen)\b|treffen wir uns\b|hast du ${REST}(?:lust|zeit)${REST}(?:treffen|gehen)\b`,
  String.raw`(?:laten we|zullen we|we kunnen|kunnen we|wil je|heb je) ${REST}(?:afspreken|af te spreken|chillen)\b|ik haal je ${REST}op\b|(?:we )?spreken we ${REST}af\b|we spreken ${REST}af\b`,
].join('|');
/** That one will be, or waits, where the other side comes. */
const AT = [
  String.raw`(?:bis (?:gleich|spater|dann|morgen)|treffpunkt(?: ist)?|warte? ${REST}auf mich)\b`,
  String.raw`(?:tot (?:zo|straks|dan|morgen)|wacht ${REST}op (?:me|mij))\b`,
  String.raw`(?:a tout(?:e|a l ?['’] ?heure)?(?: de suite)?|je t ?['’]? ?attendrai|(?:attends|retrouve|rejoins) ?-?moi|viens me (?:voir|rejoindre))\b`,
  String.raw`(?:i ?['’]? ?ll (?:wait for you|be waiting)|wait for me|come (?:and )?see me)\b`,
].join('|');
/** The same where it is said of any place: when and where. */
const BE_THERE = String.raw`(?:estare|saro|estarei|vou estar|ich bin um|a las? \d{1,2} (?:estoy|estare)|alle \d{1,2} (?:sono|saro))\b`;
/** To go along, or how that would be: when and where. */
const GO = String.raw`(?:ga|wil)(?: je|t) ${REST}me[et]\b|(?:gaan we|laten we|kommst du|willst du|gehst du|gehen wir|wollen wir|(?:what|how) ab(?:ou)?t|wie war(?: ?['’]? ?e?s)? mit|que tal|che ne dici d[aei]l{0,2}a?|wat dacht je van)\b`;
/** To meet, where it is asked: when. */
const ASKED = [
  String.raw`(?:(?:do )?(?:you|u) )?(?:wanna|want to|shall we|should we|can we|could we|fancy) (?:meet(?:ing)?|hang(?:ing)?)(?: (?:up|out))?\b(?! (?:an?|my|your|the)\b)`,
  String.raw`(?:tu )?(?:veux|voudrais|peux)(?: ?-?tu)? (?:qu ?['’] ?on se (?:voie|voit|rencontre|capte)|me (?:voir|rencontrer))\b|on (?:peut|pourrait) se (?:voir|capter|rencontrer)\b`,
  String.raw`(?:quieres|podemos|te apetece) (?:quedar|vernos)\b`,
  String.raw`(?:vuoi|possiamo|ti va d[ie]) (?:vederci|incontrarci|vedermi)\b`,
  String.raw`(?:vamos|bora|queres|quer) (?:(?:encontrar|ver)-?nos|nos (?:encontrar|ver))\b`,
  String.raw`(?:on se (?:voit|capte)|quedamos|nos vemos|ci vediamo|afspreken|spreken we af|treffen wir uns|encontramo-?nos|vemo-?nos)\b(?=[^.!\n]*\?)`,
].join('|');
/** Where they meet anyway. */
const IN_CLASS =
  /\b(?:en (?:clase|cours)|in (?:class|der schule|de les|classe)|im unterricht|na aula|a lezione)\b/;
/** Who pays: where and when. */
const TREAT =
  /\b(?:my treat|i ?(?:['’]? ?ll )?pay|je (?:te )?pa[yi]e|(?:je |j ?)?t ?['’]? ?invite|ich (?:be)?zahle?|ich lad dich ein|invito yo|(?:yo )?te invito|offro io|ti offro|ik (?:trakteer|betaal)|pago eu|eu pago|(?:u|you) owe me)\b/;
const saying = (ways: string) => new RegExp(`${LEADS}(?:${ways})`);
const IS_FETCHED_OR_MET = saying(`${FETCHED}|${MEET}`);
const IS_ASKED = saying(ASKED);
const IS_AT = saying(AT);
const IS_THERE = saying(BE_THERE);
const IS_GO = saying(GO);
/** Before whatever it is. */
const AT_DOOR =
  /\b(?:devant|outside|vor (?:der|dem)|vorm|delante del?|davanti al?|em frente a|voor de)\b.{0,4}[a-z]{4}/;
/** Longest of which the whole is a proposal, in characters. */
const LONGEST = 60;

const isPlace = (form: string): boolean => HAS_SPOT.test(form) || AT_DOOR.test(form);
/** Whether a message has a time or a place, without which it proposes nothing. */
export const hasTimeOrPlace = (form: string): boolean => isTimed(form) || isPlace(form);

/** The whole of a short message that proposes to meet. */
export function meetingsPlainlyIn(form: string): Place[] {
  if (form.length > LONGEST) return [];
  const isPlan =
    (IS_FETCHED_OR_MET.test(form) && hasTimeOrPlace(form)) ||
    (IS_ASKED.test(form) && isTimed(form) && !IN_CLASS.test(form)) ||
    (IS_AT.test(form) && isPlace(form)) ||
    (IS_THERE.test(form) && isPlace(form) && HAS_CLOCK.test(form)) ||
    ((IS_GO.test(form) || TREAT.test(form)) && isPlace(form) && isTimed(form));
  return isPlan && !nobodyMeets(form) ? [{ from: 0, to: form.length }] : [];
}
