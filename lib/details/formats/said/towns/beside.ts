/** A town that is told without saying that one lives there: with which parent, near what, since when. */
import type { Message } from '../../../types.ts';
import { isTown, namedAs } from '../../../words/gazetteer.ts';
import { matchesOf } from '../../matches.ts';
import { HELLO } from '../asides.ts';
import { behind, type Place } from '../behind.ts';
import { TOWN } from './name.ts';
import { isTownsName } from './towns.ts';

/** Who lives in two homes says at which parent's one is. */
const PARENT = [
  `at (?:my )?(?:m[uoa]m|dad|father|mother)(?: ?['’]?s)(?: (?:house|place|flat))? (?:in|near)`,
  `chez (?:mon|ma) (?:pere|mere|daron|daronne|padre) (?:a|vers|sur)`,
  `bei (?:papa|mama|meinem (?:vater|papa)|meiner (?:mutter|mama)) in`,
  `con (?:mi|el|la) (?:padre|madre|papa|mama) en`,
  `da (?:mamma|papa|mio padre|mia madre) a`,
  `bij (?:papa|mama|pa|ma|m(?:ij|['’]?)n (?:vader|moeder|pa|ma)) in`,
  `com (?:o (?:meu )?pai|a (?:minha )?mae) em`,
].join('|');
/** To have been there once is no home. */
const ONCE =
  /\b(?:was|were|went|stayed|slept|used to|last|once|if|et(?:ais?|ait|ions)|suis alle|sommes alle|dernier|derniere|war|waren|letzte[nrs]?|estuve|estuvimos|pasado|ero|eravamo|scorso|vorige|estive|passad[oa]|si|wenn|als|se)\b|\?/;
const AT_PARENTS = new RegExp(String.raw`\b(?:${PARENT}) ${TOWN}(?![a-z'’-])`, 'g');

/** Beside which town, as an answer says it, which has no verb; or the village is one that nobody knows. */
const BESIDE = new RegExp(
  String.raw`(?:^(?:(?:i ?['’]? ?m|it ?['’]?s|c ?['’]? ?est|c|moi) )?(?:(?:right|just|kinda|really|somewhere|juste|tout) )?|\b(?:an?|une?|nen?|ein|een|uma?) (?:(?:tiny|small|little|lil|wee|petite?|ptit|pti|kleines|klein|piccolo) )?(?:village|town|ville|bled|trou|coin|kaff|dorf|dorp(?:je)?|pueblo|pueblito|paes(?:e|ino)|aldeia|vila|terrinha)(?: (?:perdid[oa]|pequen[oa]))? )(?:near|next to|right by|(?:just )?outside(?: of)?|close to|not far from|pas loin d[eu]|pres d[eu]|a cote d[eu]|colle a|vers|nahe|vlakbij|in der nahe von|in de buurt van|cerca de|vicino a|dalle parti di|perto de|(?:al|ao) (?:lado|pe) d[eao]|(?:between|entre|zwischen|tussen|tra|fra)(?= \S+ \S{1,3} \S+(?: in)? ?(?:$|[,.!]))) ${TOWN}(?= ?(?:$|(?:and|et|und|y|en?)\b|[,.!;)\n\x80-\uffff]|like\b|tbh\b|lol\b|mdr\b|sadly|unfortunately|wbu|hbu|et toi|tu connais|a \d{1,2} ?min|about \d))`,
  'g',
);
/** All that is said: “a little village near york”. */
const VILLAGE = new RegExp(
  String.raw`^(?:an?|une?|ein|een|una?|uma) (?:(?:tiny|small|little|lil|wee|petite?|kleines|klein|piccolo) )?(?:village|town|bled|kaff|dorf|dorp(?:je)?|pueblo|pueblito|paes(?:e|ino)|aldeia|vila) (?:near|close to|pres de|a cote de|bei|nahe|bij|vlakbij|cerca de|vicino a|perto de) ${TOWN}$`,
  'g',
);
/** Since when one is there; how long a visit is, is said otherwise. */
const SINCE = new RegExp(
  String.raw`\b(?:(?:on est|je suis|jsuis|chuis|j suis) (?:a|sur|vers)|we ?['’]?(?:ve| have)? been in|we ?['’]?(?: ?re)? in) ${TOWN}(?= (?:depuis|since)\b)`,
  'g',
);
/** Between a name and the town, how old one is. */
const AGED = String.raw`(?:,? (?:(?:tengo|ho|tenho|y|und|en|et|and) )?\d{1,2}(?: ?(?:yo|ans|piges|anos|anitos|anni|jahre?|jaar))?)?`;
/** « moi c lina de tarbes »: only behind a name, for one is far from many towns. */
const PRESENTED = new RegExp(
  String.raw`\b(?:i ?['’]? ?a?m|my names?(?: is)?|moi c(?: ?['’]? ?est)?|je m ?['’]? ?appelle|(?:ich )?(?:bin|heisse)(?: d(?:ie|er))?|(?:yo )?soy|me llamo|(?:io )?sono|mi chiamo|(?:eu )?sou(?: [ao])?|me chamo|(?:ik )?(?:ben|heet)) ([a-z-]{3,12})(?: [a-z-]{3,14})?${AGED},? (?:(?:y |e |en |und |and |et )?(?:soy |sono |sou |kom(?:me?)? |im |i ?['’] ?m |jsuis |chui )?)(?:from|frm|de|d|di|da|do|aus|uit) ${TOWN}(?= ?(?:$|[,.!?;)\n\x80-\uffff\d]|wbu|hbu|u\b|and\b|et\b|y\b|e\b|und\b|en\b|lol\b|jaja|kkk|ahah|haha|te\b|tu\b|du\b|jij\b|vc\b))`,
  'dg',
);

/** What one calls oneself instead of by a name. */
const SELF =
  /^(?:girl|boy|madchen|junge|chic[oa]|chic[oa]s|ragazz[oa]|menin[oa]|rapaz|rapariga|fille|garcon|meuf|mec|meisje|jongen)$/;
/** As one puts oneself up: "till 16 aus parchim", « lea 14 tarbes ». */
const PUT_UP = new RegExp(
  String.raw`^${HELLO}(?:(?:im|i ?['’] ?m|ich bin|bin|soy|sono|sou|moi c|moi|ik ben|ben) )?([a-z]{3,12}),? (?:(?:m|f|w) ?)?1\d(?: ?(?:yo|ans|anos|anni|jahre|jaar|j))?,? (?:(?:from|aus|de|d|di|da|do|uit) )?${TOWN}(?![a-z'’-])`,
  'dg',
);

/** Where a form names the town of a parent's home, or one beside the writer's own. */
export function townsBesideIn(form: string): Place[] {
  const atParents = matchesOf(form, AT_PARENTS);
  return [
    ...(atParents.length > 0 && ONCE.test(form) ? [] : atParents),
    ...matchesOf(form, BESIDE),
    ...matchesOf(form, SINCE),
  ]
    .filter(([, town = '']) => isTownsName(town))
    .map(behind);
}

/** Where a form, to which nothing was said before, is a village and the town that it is near. */
export const townsOfVillageIn = (form: string, { before, heard }: Message): Place[] =>
  before.length + heard.length > 0
    ? []
    : matchesOf(form, VILLAGE)
        .filter(([, town = '']) => isTown(town))
        .map(behind);

/** Where a form says what its writer is called and from which town. */
export function townsPresentedIn(form: string): Place[] {
  const presented = matchesOf(form, PRESENTED).filter(([, , town = '']) => isTownsName(town));
  const told =
    presented.length > 0 ? presented : matchesOf(form, PUT_UP).filter(([, , town = '']) => isTown(town));
  return told
    .filter(([, name = '']) => SELF.test(name) || (name !== 'miles' && namedAs(name).includes('given-name')))
    .map(({ indices }) => ({ from: indices?.[2]?.[0] ?? 0, to: indices?.[2]?.[1] ?? 0 }));
}
