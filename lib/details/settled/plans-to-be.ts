/** A plan of the other side's that is not yet whole, and that a yes settles: who says it wants to meet, or is there already. */

import { DAY, HAS_CLOCK, HAS_SPOT, IS_AFTER_SCHOOL, NOT_MET } from '../formats/said/meetings/spots.ts';
import { isElsewhere } from '../vetoes/places/elsewhere.ts';
import { LONGEST_BARE, mayPropose, OF_FACTS, OF_THINGS } from './assent.ts';
import { speaksOfMeeting } from './planned.ts';

/** They are there already, before one's own door. */
const AT_YOURS = new RegExp(
  [
    String.raw`\b(?:im|i ?['’] ?m|i am)(?: (?:here|already|just|now|parked|waiting|stood|sat|right)){0,2} (?:(?:outside|parked|at|by|in front of|round the corner from|behind|down|opposite)(?: the (?:end|bottom|front) of)? (?:ur|your) (?:house|place|door|gate|flat|block|building|street|road|school|work|stop|window|garden|drive)\b|downstairs$)`,
    String.raw`\b(?:je suis|j ?['’]? ?suis|jsuis|jsui|chuis?)(?: [a-z]{2,8})? (?:en bas|devant|en face|au pied|au coin|dehors|derriere)(?: [a-z]{2,4})? ?(?:de )?(?:chez (?:toi|vous)\b|(?:ton|ta) (?:immeuble|porte|maison|college|lycee|ecole|rue|bat\w*|hall|portail|fenetre|arret)\b)`,
    String.raw`\b(?:steh|stehe|bin|warte|parke?)(?: [a-z]{2,6}){0,2} (?:vor|unten vor|hinter|neben)(?: [a-z]{2,4})? (?:deine[rmn]?|eurer?m?)\b`,
    String.raw`\b(?:e?stoy|toy)(?: (?:aqui|ya|aki)){0,2} (?:abajo|fuera de tu|en tu (?:puerta|portal|calle)|delante de tu)\b`,
    String.raw`\b(?:sono|sn|sto)(?: (?:qui|gia)){0,2} (?:sotto|davanti|fuori) (?:casa tua|da te|a te|al tuo|alla tua|la tua|il tuo)\b`,
    String.raw`\b(?:to|tou|estou|cheguei)\b[a-z ,]{0,12} (?:embaixo|em baixo|na frente d[oa] (?:teu|tua)\b|(?:a|na) tua (?:porta|rua))\b`,
    String.raw`\b(?:sta|ben)(?: [a-z]{2,4})? (?:voor|beneden|buiten|achter)(?: bij)? (?:je|jouw|jullie) (?:deur|huis|school|flat)\b`,
    String.raw`(?:^|\b(?:u|you|pls|please|now) )(?:come|pop) (?:down|outside)\b(?! (?:to|with|for|from))`,
  ].join('|'),
);
const LEADS = '^(?:(?:so|ok|just|then|alors|bon|dann|pues|allora|dai|entao) )?';
/** To come somewhere. */
const COME_TO = new RegExp(
  String.raw`${LEADS}(?:come (?:down |over |up )?to|viens (?:aux?|a la|a l ?['’]|devant|chez)|komm (?:zum|zur|an den|ins|zu)|ven(?:te)? (?:al|a la|a mi)|vieni (?:al|alla|in)|kom (?:naar|bij)|vem (?:pr[ao]|na|no|ao))(?![a-z])`,
);
/** No more is said, but when. */
const NO_MORE = String.raw`(?= ?(?:$|[.,!?]|(?:then|at|after|tonight|later|now|tmrw?|tomorrow|for|with|by|instead|alors|du coup|ce soir|demain|apres|dann|heute|morgen|nachher|stasera|domani|dopo|vanavond|straks)\b))`;
/** Places that are not named as such to meet at; what else one may be told to come to is mostly in a game. */
const OUTDOORS = new RegExp(
  String.raw`\b(?:lido|rec|fields?|woods?|forest|gym|house|flat|garages?|corner|estate|river|canal|tunnel|underpass|court|pitch|stadium|stade|gymnase|foret|bois|riviere|maison|appart|wald|fluss|sporthalle|haus|bosque|rio|cancha|casa|bosco|fiume|campetto|bos|rivier|veld|huis|floresta|quadra|campo)${NO_MORE}`,
);
/** To the home of the one who writes, or out of one's own. */
const COME_HERE = new RegExp(
  String.raw`${LEADS}(?:come (?:down |over |up )?to mine|come out (?:tonight|2nite|later|tomorrow|tmrw)|viens chez moi|komm zu mir|vieni da me|kom (?:naar|bij) mij)${NO_MORE}`,
);
/** The other side is to say whether it likes that. */
const ASKS_ALONG =
  /\?|\b(?:ca (?:te|vous) (?:dit|tente|va)|(?:t|tu) ?['’]? ?es (?:chaude?|partante?|dispo)|(?:u|you) (?:in|down|up for it|free)|te apetece|te va|ti va|heb je zin|zin in|bock|lust|topas|ta afim)\b/;
const HAS_DAY = new RegExp(DAY);
/** One wishes to meet, and does not say goodbye: "see you tomorrow". */
const WISH =
  /\?|\b(?:we still|wanna|want to|lets|let ?['’] ?s|can (?:i|we|u|you)|could we|shall we|tu veux|tu viens|on peut|quieres|puedo|vuoi|posso|willst du|konnen wir|zullen we|wil je|vamos|quer(?:es)?)\b/;

/** Whether a message in normal form says that one is there, or to meet and when or where; or asks for a day at such a place. */
export function isPlanToBe(form: string): boolean {
  if (form.length > LONGEST_BARE || !mayPropose(form)) return false;
  if (NOT_MET.test(form) || OF_FACTS.test(form) || isElsewhere('meeting', form, 0, form.length)) return false;
  if (AT_YOURS.test(form)) return true;
  if (OF_THINGS.test(form)) return false;
  if (COME_HERE.test(form)) return true;
  const [hasSpot, hasDay] = [HAS_SPOT.test(form), HAS_DAY.test(form)];
  if (COME_TO.test(form) && (hasSpot || OUTDOORS.test(form))) return true;
  if (speaksOfMeeting(form)) return WISH.test(form) && (hasSpot || hasDay || HAS_CLOCK.test(form));
  return hasSpot && ASKS_ALONG.test(form) && (hasDay || IS_AFTER_SCHOOL.test(form));
}
