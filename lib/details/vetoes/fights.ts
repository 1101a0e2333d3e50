/** A place or an hour in a fight of a game: "behind the big house, come res me": nobody stands there. */
import type { DetailKind } from '../types.ts';

const OF_FIGHT = [
  // What hardly anybody says of anything else.
  String.raw`\b(?:re ?spawn\w*|spawn(?:t|s|e|ed|punkt|point)?|res me|rez me|revive me|ranime[rsz]?(?: ?-? ?moi)?|(?:ti )?rianim\w+|snipers?|cecchin[oi]|scharfschutzen?|medkits?|medikits?|ammo|munizioni|loot(?:ed|en|er|ing|s)?|wipe[ds]?|creepers?|headshots?|nether)\b`,
  // How much of one is left.
  String.raw`\b\d{1,3} ?(?:hp|pv)\b|\b\d{1,3} (?:d|de|di|of) (?:vida|vie|vita)\b`,
  // What one is to bring.
  String.raw`\b(?:bring|need|brauch\w*|nimm|prends|ramene|apporte|trae|traz|porta|neem|breng) (?:[a-z\d]{1,8} ){0,4}(?:shields?|schild\w*|bouclier|escudos?|scudo|heal\w*|potions?|pozioni|pociones|pocoes|cura|colete|balles|bullets|arrows|fleches|frecce|pfeile)\b`,
  // The ring that closes.
  String.raw`\b(?:zone|storm|tempete|sturm|tormenta|tempesta|tempestade) (?:is )?(?:kommt|coming|hits|arrive|ferme|closes|closing|shrinks|viene|llega|chega|arriva|komt)\b|\b(?:b4|before|avant) the (?:storm|zone)\b|\bles zombies\b`,
];
const FIGHT = new RegExp(OF_FIGHT.join('|'));
/** One says that it is no game. */
const IN_EARNEST =
  /\b(?:irl|en vrai|in echt|real life|in real|en la vida real|dal vivo|na vida real|in het echt)\b/;

/** @param heard what the other side has said last, in normal form */
export const isOfFight = (kind: DetailKind, form: string, heard = ''): boolean =>
  (kind === 'live-location' || kind === 'meeting') &&
  (FIGHT.test(form) || FIGHT.test(heard)) &&
  !IN_EARNEST.test(form) &&
  !IN_EARNEST.test(heard);
