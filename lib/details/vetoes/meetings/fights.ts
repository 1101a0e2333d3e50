/** A place or an hour in a fight of a game: "behind the big house, come res me": nobody stands there. */
import { CHAINS } from '../../formats/said/places/shops.ts';
import { WEEKDAY } from '../../formats/said/weekdays.ts';
import type { DetailKind } from '../../types.ts';

const OF_FIGHT = [
  // Who fights, and with what.
  String.raw`\b(?:re ?spawn\w*|spawn(?:t|s|e|ed|punkt|point)?|res me|rez me|revive me|ranime[rsz]?(?: ?-? ?moi)?|(?:ti )?rianim\w+|snipers?|cecchin[oi]|scharfschutzen?|medkits?|medikits?|ammo|munizioni|loot(?:ed|en|er|ing|s)?|wipe[ds]?|creepers?|headshots?|nether|les zombies)\b`,
  // How much of one is left.
  String.raw`\b\d{1,3} ?(?:hp|pv)\b|\b\d{1,3} (?:d|de|di|of) (?:vida|vie|vita)\b`,
  // What one is to bring.
  String.raw`\b(?:bring|need|brauch\w*|nimm|prends|ramene|apporte|trae|traz|porta|neem|breng) (?:[a-z\d]{1,8} ){0,4}(?:shields?|schild\w*|bouclier|escudos?|scudo|heal\w*|potions?|pozioni|pociones|pocoes|cura|colete|balles|bullets|arrows|fleches|frecce|pfeile)\b`,
  // The ring that closes.
  String.raw`\b(?:zone|storm|tempete|sturm|tormenta|tempesta|tempestade) (?:is )?(?:kommt|coming|hits|arrive|ferme|closes|closing|shrinks|viene|llega|chega|arriva|komt)\b|\b(?:b4|before) the (?:storm|zone)\b`,
];
const FIGHT = new RegExp(OF_FIGHT.join('|'));
/** One says that it is no game, or speaks of what stands in a town, a day of the week or meeting. */
const IN_EARNEST = new RegExp(
  String.raw`\b(?:irl|en vrai|in echt|real life|in real|vida real|dal vivo|in het echt|${WEEKDAY}|sat|tmrw?|tomorrow|demain|morgen|manana|domani|amanha|meet (?:me|u|you|at)|we (?:can )?meet|see (?:u|you|ya)|on se (?:voit|retrouve)|quedamos|nos vemos|ci vediamo|treffen|bus ?stop|arret|haltestelle|parada|fermata|ponto de onibus|street|avenue|strasse|calle|straat|bahnhof|estacion|stazione|estacao|gare|gleis|halte|stade|terrain|fontaine|fountain|parks?|parc|tennis|skate\w*|court|mall|cine(?:ma)?|my bro|mcdo|${CHAINS})\b`,
);

/** @param form the message in normal form */
export const isOfFight = (kind: DetailKind, form: string): boolean =>
  (kind === 'live-location' || kind === 'meeting') && FIGHT.test(form) && !IN_EARNEST.test(form);
