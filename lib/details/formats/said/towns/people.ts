/** What one calls oneself after one's town: "bin hamburger deern", « soy madrileña », "ben een echte rotterdammer". */
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { asksTown } from './here.ts';

/** Those that are no region's, party's or club's. */
const PEOPLE = [
  'londoner|scouser|liverpudlian|mancunian|manc|geordie|brummie|glaswegian|bristolian|mackem|aberdonian|dubliner|new yorker|bostonian|chicagoan|torontonian|sydneysider|melburnian',
  'parisi(?:en|enne)|(?:lyonn|marseill|nant|renn|dijonn|grenobl|strasbourg|remo|brest|havr|orlean|bordel|montpellier|lill|nim|nic|avignonn|perpignan|caenn|rouenn|amien|liege|bruxell|lausann|geneve|montreal)(?:ais|ois)e?|toulousaine?|angevine?|tourangeau|tourangelle|messine?|toulonnaise?|stephanoise?|bruxelloise?|liegeoise?|genevoise?',
  'madrilen[oa]|porten[oa]|sevillan[oa]|malaguen[oa]|barcelones[a]?|zaragozan[oa]|bilbain[oa]|granadin[oa]|gaditan[oa]|cordobes[a]?|salmantin[oa]|pucelan[oa]|burgales[a]?|ovetense|gijones[a]?|vigues[a]?|corunes[a]?|alicantin[oa]|donostiarra|pamplonica|tarraconense|toledan[oa]|rosarin[oa]|marplatense|chilang[oa]|tapati[oa]|regiomontan[oa]|bogotan[oa]|limen[oa]|quiten[oa]|guayaquilen[oa]|caraquen[oa]|santiaguin[oa]',
  'roman[oa]|milanese|torinese|napoletan[oa]|bolognese|fiorentin[oa]|genovese|palermitan[oa]|catanese|barese|veronese|padovan[oa]|venezian[oa]|brescian[oa]|bergamasc[oa]|modenese|parmigian[oa]|pisan[oa]|livornese|perugin[oa]|triestin[oa]|cagliaritan[oa]|leccese|salernitan[oa]|messinese|foggian[oa]|tarantin[oa]|pescarese|riminese|ferrarese',
  'carioca|paulistan[oa]|lisboeta|alfacinha|tripeir[oa]|portuense|bracarense|vimaranense|recifense|soteropolitan[oa]|fortalezense|mineir[oa] de bh|manauara|curitiban[oa]|brasiliense|goianiense|campineir[oa]|belo-?horizontin[oa]|porto-?alegrense|aveirense|setubalense|viseense|leiriense|coimbra',
].join('|');
const TRUE_ONE =
  '(?:(?:proper|true|real|proud|vraie?|pure?|bonn?e?|buen[a]?|muy|autentic[oa]|ver[oa]|bo[am]|legitim[oa]|mezz[oa]) )?';
const ENDS = String.raw`(?= ?(?:$|[,.!;)\n\x80-\uffff]|(?:and|et|y|e|und|en|me|moi|io|yo|eu|but|mais|pero|ma|mas|doc|de pura cepa|de toda|da gema|de gema|de corazon|de souche|de naissance|de chez|tambien|anche|tambem|aussi|too|born|through|lol|haha|mdr|jaja|ahah|kkk|xd)\b))`;
/** What only who is one says of it, right behind it. */
const BRED =
  '(?:born (?:and|n|&) (?:bred|raised)|thr(?:ough|u) (?:and|n) thr(?:ough|u)|de (?:toda la vida|pura cepa|corazon|souche|naissance|nacimiento|nascita|nascenca)|d[ao] gema|verace|doc|hasta (?:la muerte|los huesos)|(?:con|com) (?:mucho |muito )?org(?:ullo|ulho)|et fiere?|pure? et dure?)';
const NAMED = new RegExp(String.raw`(?<![a-z])(?:${PEOPLE})(?![a-z])`, 'g');
/** Characters before a name in which it stands who is one of them. */
const NEAR = 60;
/** What stands before such a name where its bearer speaks, and behind it. */
const SPOKEN: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    new RegExp(
      String.raw`\b(?:(?:i ?['’]? ?a?m|i ?['’]? ?ve always been|us) (?:an? )?|as an? |(?:je suis|jsuis|chuis|chui|j suis|en tant que|on est)(?: aussi)? (?:une? )?|(?:soy|somos)(?: una?)? |(?:sono|siamo|da|sn)(?: anche)?(?: una?)? |(?:sou|somos)(?: uma?)? )${TRUE_ONE}$`,
    ),
    new RegExp(String.raw`^(?:${ENDS}|(?= ${BRED}\b))`),
  ],
  [/\bproper $/, /^ (?:me|us)\b/],
  [/^$/, new RegExp(String.raw`^ ${BRED}\b`)],
  [
    /^(?:(?:proper|true|proud|born and bred|born n bred) )?$/,
    /^ (?:(?:lad|lass|girl|boy) )?(?:h?ere|ici|aqui|qui|me|io|yo)(?= ?(?:x*$|[,.!)\n\x80-\uffff]))/,
  ],
  [/^$/, /^,? (?:(?:et|y|e|und) (?:toi|vos|tu|te|vc|voce)|wbu|hbu)\b/],
  [/\bborn (?:and|n) bred $/, /^/],
];

/** Where a name is said by who bears it; one expression for all of it would hold all names five times. */
function spokenAt(form: string, { index, 0: name }: RegExpExecArray): Place[] {
  const near = Math.max(0, index - NEAR);
  const end = index + name.length;
  for (const [before, behind] of SPOKEN) {
    const lead = before.exec(form.slice(near, index));
    const tail = lead && behind.exec(form.slice(end));
    if (tail) return [{ from: near + lead.index, to: end + tail[0].length }];
  }
  return [];
}
/** Food is called so as well, where nobody asked for the town: « napoletano e te? » */
const ASKS_BACK = / (?:toi|vos|tu|te|vc|voce|[wh]bu)$/;
/** German and Dutch make one of each town; by these words who does something. */
const NOBODY =
  '(?!beste|(?:tischler|sieger|streamer|laufer|dealer|camper|tester|danser|zanger|leider|schilder)(?:in)?\\b)';
const IN_GERMAN = String.raw`(${NOBODY}[a-z]{4,20}er)(?:in)?`;
const IN_DUTCH = `(${NOBODY}[a-z]{4,20}(?:er|aar))`;
const TRUE_IN_GERMAN = '(?:echte?[rns]?|geburtige[rn]?|waschechte[rn]?|stolze[rn]?)';
const TRUE_IN_DUTCH = '(?:(?:ras)?echte|geboren)';
const MADE = new RegExp(
  String.raw`\b(?:(?:ich )?bin (?:halt |ja |auch |doch )?(?:(?:a|ne?|einer?) )?|(?<=^|[,.!?\n] ?)als |wir )(?:${TRUE_IN_GERMAN} )?${IN_GERMAN}(?= ?(?:$|[,.!;)\n\x80-\uffff]|(?:und|aber|muss|kann|weiss|sagen|sind|haben|junge|jung|madchen|deern|kind|hier|lol|haha|digga|durch)\b))|^${TRUE_IN_GERMAN} ${IN_GERMAN}(?= ?(?:$|[,.!;)\n\x80-\uffff]|(?:junge|jung|madchen|deern|kind|hier|lol|haha|digga)\b))|(?:\b(?:ik |k)?ben (?:ook )?(?:een |nen? |n |'n )?(?:${TRUE_IN_DUTCH} )?|^${TRUE_IN_DUTCH} )${IN_DUTCH}(?= ?(?:$|[,.!;)\n\x80-\uffff]|(?:en|maar|he|hoor|hier|lol|haha|dus)\b))`,
  'g',
);
/** What its people's ending takes the place of: "dresdner" of dresden, "rotterdammer" of rotterdam, "leidenaar" of leiden. */
const ENDINGS: readonly (readonly [people: RegExp, town: string])[] = [
  [/er$/, ''],
  [/er$/, 'en'],
  [/er$/, 'e'],
  [/ner$/, 'en'],
  [/(?<=([a-z]))\1er$/, ''],
  [/(?:e?n)?aar$/, ''],
  [/(?:e?n)?aar$/, 'en'],
  [/(?:e?n)?aar$/, 'e'],
];
/** A word of every day is one by chance, unless the town's name in it is long: "bester", but "berliner". */
const LONG = 6;

/** Whether people are called after a town, and after no trade: a "leipziger" lives in leipzig. */
const isOfTown = (people: string): boolean =>
  ENDINGS.some(([ending, rest]) => {
    const town = people.replace(ending, rest);
    return town !== people && isTown(town) && (town.length >= LONG || !isWord(people));
  });

/** Where a form says of which town its writer is one of the people. */
export const townsPeopleIn = (form: string, { heard: [last] }: Message): Place[] => [
  ...matchesOf(form, NAMED)
    .flatMap((named) => spokenAt(form, named))
    .filter(({ from, to }) => !ASKS_BACK.test(form.slice(from, to)) || asksTown(last)),
  ...matchesOf(form, MADE)
    .filter(([, ...people]) => isOfTown(people.find(Boolean) ?? ''))
    .map(placeOf),
];

const placeOf = ({ index, 0: said }: RegExpExecArray): Place => ({ from: index, to: index + said.length });
