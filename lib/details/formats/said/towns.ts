/** The plainest ways in which one says where one lives, with a name that is known for a town's. */

import { isTown, namedAs } from '../../gazetteer.ts';
import { matchesOf } from '../matches.ts';
import { behind, type Place } from './behind.ts';

/** What the young call some large ones, which no list of names has. */
const SHORT = 'bdx|bxl|tlse|mtp|mrs|paname|ldn|brum|manc|melb|syd|nyc|philly';
const IS_SHORT = new RegExp(`^(?:${SHORT})$`);
/** The name, with what names of towns begin with, and as much as may belong to it. */
const TOWN = `((?:${SHORT})\\b|(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los) )?[a-z'’-]{4,}(?:[ -](?:sur|les|le|la|on|upon|am|an|de|del)[ -][a-z'’-]{3,})?)`;
/** Where the name ends, so that it is not the beginning of something else: « lyon fait du bruit ». */
const ENDS = String.raw`(?= ?(?:$|[,.!?;)\n\x80-\uffff]|et\b|and\b|mais\b|but\b|moi\b|mtn\b|maintenant|now\b|atm\b|rn\b|lol|mdr|wbu|hbu|u\b|you\b|toi\b|en |in |il y a|y a |ya |last |depuis|since|for (?!the (?:hol|week|summer|day)|a (?:few|week|couple|day))|with |avec|chez|la semaine|und\b|aber\b|y\b|pero|ma\b|mas\b|maar\b|und du|yo\b|io\b|eu\b|ik\b|ich\b|jij\b|yh\b|yeah\b|tbh\b|btw\b|c(?:et|ette|e) |all |est |is |has |this |when |c(?:o|u)s |because |parce |pcq |quand |seit |sinds |da (?:un|due|tre|poco|sempre|quando)\b))`;
const NEAR = String.raw`(?:(?:pas loin|pres|juste a cote|a cote|a \d{1,3} ?(?:min|mn|minutes|km)) (?:de|du|d['’]? ?) ?)`;
const LIVING = [
  `(?:j ?['’]? ?habite|jabite|je vis|jvis|on habite|on vit|(?:j ?['’]? ?ai|jai|on a|on vient de|on) (?:demenager?|emmenager?))(?: (?:maintenant|mtn|actuellement|toujours|tjr|tjrs|la))? (?:${NEAR}|(?:a|au|aux|sur|vers|dans) )`,
  `(?:j ?['’]? ?hab|je? ?(?:creche|reside)|on creche) (?:(?:a|au|aux|sur|vers) )?`,
  `(?:je suis|chuis|jsuis|chui|j suis)(?: (?:un|une) (?:mec|meuf|gars|fille|garcon))? (?:de |d['’]|sur |a cote de |pas loin de )`,
  `(?:je viens|jviens|j viens) (?:de|d['’]|du) `,
  `(?:i ?['’]? ?a?m|we ?['’]? ?re|we are) (?:just )?(?:a (?:[a-z]+ )?(?:girl|boy|lad|lass|kid|teen|guy) )?(?:from|frm|near|outside|just outside|based in) `,
  `(?:me (?:and|n|&) (?:my )?(?:mum|mom|mam|dad|bro|brother|sis|sister|fam|family)|we) (?:are|r) (?:living )?(?:in|near) `,
  `(?:ive|weve|(?:i|we) ?['’] ?ve|(?:i|we) have) (?:always )?lived (?:in|near) `,
  `(?:born (?:and|n|&) (?:raised|bred)|nothing to do|(?:my|our) (?:house|flat|home)(?: is|s)?) in `,
  `(?:j ?['’]? ?ai|on a) toujours vecu (?:a|au) `,
  `(?:ici|rien a faire|(?:ma|notre) (?:maison|appart|baraque)(?: est)?) (?:a|au) `,
  `(?:i|we) (?:still |now |just )?live (?:in|near|next to|just outside|outside|close to|around|by) `,
  `(?:i|we)(?: ?['’]?ve| have)? (?:just )?moved (?:to|2) `,
  `wir (?:wohnen|leben)(?: jetzt)? (?:in|bei) `,
  `(?:ich )?(?:wohne?|lebe?)(?: (?:jetzt|grad|grade|gerade|noch|auch|schon immer|seit (?:\\d+|einem|zwei|drei) jahre?n?))? (?:in|bei|nahe|neben) `,
  `(?:ich )?(?:bin|komm|komme) (?:auch )?aus `,
  `vivo (?:en|cerca de|al lado de|a|ad|vicino a|em|no|na|perto de) `,
  `(?:abito|moro)(?: (?:ora|adesso|agora))? (?:a|ad|in|vicino a|em|no|na|perto de) `,
  `(?:soy|sono|sou|eu sou|vengo) (?:de|di|da|do) `,
  `(?:ik )?woon (?:nu |nog |ook |al mijn hele leven |al mn hele leven )?(?:in|bij|vlakbij|naast) `,
  `(?:ik )?(?:kom|ben) (?:ook )?(?:uit|van) `,
  `(?:ik zit|geboren en getogen) in `,
  `we wonen (?:nu )?(?:in|bij|vlakbij) `,
];
/** One expression: each more would read the message once more. */
const LIVES = new RegExp(String.raw`\b(?:${LIVING.join('|')})${TOWN}${ENDS}`, 'g');
/** What stands before it where nobody lives there, or not yet, or no more. */
const IF =
  /(?:\b(?:si|quand|if|when|wenn|als|se|quando|cuando|pretend|imagine|wish|wenn ich|que|said|says|told|dit|avant|used to|ne|pas|not|dont)|n ?['’]) ?$/;
/** Said of a region or a country these tell no town, though a village may be called so. */
const WIDER =
  /^(?:bretagne|normandie|alsace|lorraine|corse|provence|savoie|ile de|france|belgique|suisse|quebec|england|scotland|wales|ireland|kent|essex|surrey|cornwall|devon|texas|florida|california|kansas|utah|idaho|oregon|ohio|nevada|arizona|colorado|rhode island|bayern|hessen|sachsen|andalucia|galicia|cataluna|toscana|sicilia|veneto|lazio|minas|bahia|holland|friesland|limburg|zeeland|brabant)\b/;
/** One's own postcode. */
const POSTCODES =
  /\b(?:(?:mon|notre|my|our|mein|meine|unsere?|mi|il mio|o meu|meu|mijn) (?:code postal|cp(?= ?(?:c|est|:))|zip(?: ?code)?|post ?code|postleitzahl|plz|codigo postal|cap|cep)|^cp(?= ?:))(?: ?(?:c ?['’]? ?est|c|est|is|['’]?s|ist|es|e|:))? ?:? ?(\d{5}|\d{4} ?[a-z]{2}|[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}|[a-z]\d[\dw] ?[a-z\d]{4}|\d{4,5}-\d{3})(?= ?(?:$|[,.!;)\n]))/g;

/** Where a form says in which town its writer lives. */
export const townsIn = (form: string): Place[] =>
  matchesOf(form, LIVES)
    .filter(
      ({ index, 1: name = '' }) => isTownsName(name) && !IF.test(form.slice(Math.max(0, index - 12), index)),
    )
    .map(behind);

/** Where a form says its writer's postcode. */
export const postcodesIn = (form: string): Place[] => matchesOf(form, POSTCODES).map(behind);

/** Words that stand in names of many towns. */
const COMMON = /^(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|sur|on|upon|am|an|de|del)$/;

/** Whether words are the name of a town, of which some may be left out. */
export function isTownsName(name: string): boolean {
  if (WIDER.test(name)) return false;
  if (IS_SHORT.test(name)) return true;
  const words = name.split(/[ -]/);
  const known = words.filter((word) => !COMMON.test(word));
  const whole = isTown(name) || isTown(name.replaceAll(' ', '-'));
  const [first = ''] = known;
  return whole || (first.length >= 4 && namedAs(first).some((list) => list !== 'given-name'));
}
