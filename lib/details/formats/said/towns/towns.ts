/** The plainest ways in which one says where one lives, with a name that is known for a town's. */
import { isRegion } from '../../../vetoes/places/regions.ts';
import { isTown, namedAs } from '../../../words/gazetteer.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

/** What the young call some large ones, which no list of names has. */
export const SHORT =
  "bdx|bxl|tlse|mtp|mrs|paname|ldn|brum|manc|melb|syd|nyc|philly|cdmx|gdl|mty|bcn|bsas|caba|sampa|bh|sp|rj|poa|floripa|ffm|muc|hh|stgt|lpz|ibk|a ?['’] ?dam|rdam|ehv|zgz|vlc|barna|mdq|cwb|bsb|r ?['’] ?dam|grunn|020|010";
const IS_SHORT = new RegExp(`^(?:${SHORT})$`);
const isShort = (name: string): boolean => IS_SHORT.test(name);
/** The name, with what names of towns begin with, and as much as may belong to it. */
const TOWN = `((?:${SHORT})\\b|(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los) )?[a-z'’-]{4,}(?:[ -](?:sur|les|le|la|on|upon|am|an|de|del)[ -][a-z'’-]{3,})?)`;
/** Words before which the name ends, so that it is not the beginning of something else: « lyon fait du bruit ». */
const ENDS =
  /^ (?:et\b|m(?:on|y) |(?:weit )?(?:weg|entfernt)\b|and\b|mais\b|but\b|moi\b|mtn\b|maintenant|now\b|atm\b|rn\b|lol|mdr|wbu|hbu|u\b|you\b|toi\b|en |in |il y a|y a |ya |last |depuis|since|for (?!the (?:hol|week|summer|day)|a (?:few|week|couple|day))|with |avec|chez|la semaine|und\b|aber\b|y\b|pero|ma\b|mas\b|maar\b|und du|yo\b|io\b|eu\b|ik\b|ich\b|jij\b|yh\b|yeah\b|tbh\b|btw\b|c(?:et|ette|e) |all |est |is |has |this |when |c(?:o|u)s |because |parce |pcq |quand |seit |sinds |da (?:un|due|tre|poco|sempre|quando)\b|desde (?!pequ|crian)|hace |el (?:ano|mes|verano)|l ?['’] ?(?:anno|estate)|(?:o |no )?(?:ano|mes) |agora\b|ahora\b|adesso\b|jetzt\b|jz\b|nu\b|con |com |mit |met |e (?:tu|te|voi|vc|voce)\b|jij|b(?:ij|ei) (?:ons|uns|mij|mir)\b|da noi\b|chez nous\b|leider|frere|bro\b|mec|gros|mate\b|fam\b|digga|bruder|alter|mano|cara|tio|tia|raga|frate|man\b|ngl|lang|vanaf|kennt|conoces|conosci|conheces)/;
const NEAR = String.raw`(?:(?:pas loin|pres|juste a cote|a cote|a \d{1,3} ?(?:min|mn|minutes|km)) (?:de|du|d['’]? ?) ?)`;
/** Where one lives beside a town, or in a village there, as the five others say it. */
const BESIDE = {
  de: `(?:in (?:einem|ner?|nem|so nem|so einem)(?: [a-z]{4,10})? (?:dorf|kaff|ort|vorort|kleinstadt) )?(?:in der nahe von|in der nahe|nahe(?: von| bei)?|neben|bei|nicht weit von|kurz vor|\\d{1,2} (?:min|minuten|km) (?:von|vor|weg von))`,
  es: `(?:(?:en |de )?un (?:pueblo|pueblito|pueblecito)(?: [a-z]{4,10})? (?:de )?)?(?:(?:muy )?cerca|cerquita|al lado|al ladito|a (?:\\d{1,2}|diez|cinco|veinte)(?: ?(?:m|min|minutos|km))?) (?:de|d)`,
  it: `(?:in un (?:paese|paesino|paesello)(?: [a-z]{4,10})? )?(?:vicino(?: a| ad)?|accanto ad?|(?:nei dintorni|dalle parti|alle porte|fuori|in provincia) d[ia]|(?:in |nel )?(?:zona|quartiere|centro|periferia) (?:[a-z]{3,12} )?ad?|a (?:\\d{1,2}|due|dieci|venti) ?(?:min|minuti|passi|km) da)`,
  nl: `(?:in een (?:dorp|dorpje|gehucht)(?: [a-z]{4,10})? )?(?:vlak ?bij|dicht ?bij|in de buurt van|bij|naast|net buiten|(?:op )?\\d{1,2} (?:min|minuten|minuutjes|km) (?:van|vanaf))`,
  pt: `(?:(?:em |n)um bairro de|(?:(?:em|n)uma (?:aldeia|vila|cidade|cidadezinha|terrinha)(?: [a-z]{4,10})? )?(?:perto|pertinho|ao lado|ao pe|a \\d{1,2} ?(?:min|minutos|km)) (?:de|do|da|d))`,
};
/** With whom, one or two. */
const WHO =
  '(?:(?:mi|mis|mia|mio|minha|meu|os meus|i|i miei|as?|os?|la|el|mijn|mn|meine[rnm]?|my|mon|ma|mes) )?[a-z]{2,10}';
const WITH = `(?: (?:con|coi|com|met|mit|bei|with|w|avec) ${WHO}(?: (?:und|en|and|y|e|et) ${WHO})?)?`;
const LIVING = [
  `(?:j ?['’]? ?habite|jabite|je vis|jvis|on habite|on vit|(?:j ?['’]? ?ai|jai|on a|on vient de|on) (?:demenager?|emmenager?))(?: (?:maintenant|mtn|actuellement|toujours|tjr|tjrs|la))? (?:${NEAR}|(?:a|au|aux|sur|vers|dans) )`,
  `(?:j ?['’]? ?hab|je? ?(?:creche|reside)|on creche) (?:(?:a|au|aux|sur|vers) )?`,
  `(?:je suis|chuis|jsuis|chui|j suis)(?: (?:un|une) (?:mec|meuf|gars|fille|garcon))? (?:de |d['’]|sur |a cote de |pas loin de |a \\d{1,3} ?(?:min|mn|minutes|km) (?:de |d['’] ?)|du quartier (?:d[eu]s? )?[a-z'’-]{3,16} a )`,
  `(?:i ?['’]? ?a?m|we ?['’]? ?re|we are) (?:just )?(?:a (?:[a-z]+ )?(?:girl|boy|lad|lass|kid|teen|guy) )?(?:from|frm|near|outside|just outside|based in|(?:like |about |abt )?\\d{1,2} ?(?:mins?|minutes|miles|km) (?:away )?(?:from|outside)) `,
  `(?:ive|weve|(?:i|we) ?['’] ?ve|(?:i|we) have) (?:always )?lived (?:in|near) `,
  `(?:born (?:and|n|&) (?:raised|bred)|geboren (?:und aufgewachsen|en getogen)|nothing to do|(?:nix|nichts|nie was) los|niks (?:te doen|aan)|(?:my|our) (?:house|flat|home)(?: is|s)?) in `,
  `(?:ici|rien a faire|(?:ma|notre) (?:maison|appart|baraque)(?: est)?) (?:a|au) `,
  `(?:nat[oa] e cresciut[oa]|nacid[oa] y criad[oa]|nascid[oa] e criad[oa]) (?:en|em|ad?) `,
  `(?:nada (?:q|que) hacer|nada (?:pra|para|p) fazer|niente da fare) (?:en|em|ad?) `,
  `(?:i|we|(?<=^|[,.!\\n] ?|\\b(?:was|im) )born in [a-z]{4,14},?(?: but| n| and)?) (?:still |now |just )?live${WITH} (?:in|near|next to|(?:just )?outside(?: of)?|close to|around|by) `,
  `wir (?:wohnen|leben|sind)(?: (?:jetzt|jz|hier|auch|halt))?${WITH} (?:in|${BESIDE.de}) `,
  `(?:ich )?(?:wohne?|lebe?)(?: (?:jetzt|jz|grad|grade|gerade|noch|auch|halt|eig|eigentlich|eh|hier|direkt|schon immer|seit (?:\\d+|einem|zwei|drei) jahre?n?))?${WITH} (?:in|${BESIDE.de}) `,
  `(?:ich |ick )?(?:bin?|komme?|chumm?e?) (?:auch |eig |eigentlich |halt )?(?:aus|us|vo|${BESIDE.de}) `,
  `(?:vivo|vivimos|estoy viviendo|estamos viviendo)(?: (?:ahora|aqui|yo|por la zona))?${WITH} (?:en|de|${BESIDE.es}|no|na|em|ad?|${BESIDE.it}|${BESIDE.pt}) `,
  `(?:abito|abitiamo|viviamo|stiamo|to morando|estou a morar|vivemos|moro|moramos|a gente (?:mora|vive))(?: (?:ora|adesso|agora|aqui|qui|da sempre))?${WITH} (?:ad?|in|em|no|na|${BESIDE.it}|${BESIDE.pt}) `,
  `(?:so[yi]|somos|sono|siamo|sou|vengo)(?: (?:yo|io|[lc]a|al+[ai]|a[qck][aui]+))? (?:(?:de|del|d|di|da|do)|(?:de |di )?(?:${BESIDE.es}|${BESIDE.it}|${BESIDE.pt})) `,
  `(?:yo|eu|io) (?:de|di|d) `,
  `(?:(?:es)?t[oa]u?|estoy|estamos|sto|siamo) a \\d{1,2} ?(?:min|minut[io]s?|km) d[ae] `,
  `(?:ik |kw|wij |we )(?:woon|oon|wonen)(?: (?:nu|nog|ook|daar|gewoon|al jaren|al (?:mijn|mn) hele leven))?${WITH} (?:in|${BESIDE.nl}) `,
  `(?:ik )?(?:kom|ben) (?:ook |eigenlijk |gewoon )?(?:uit|van|${BESIDE.nl}) `,
  `(?:(?:mia|nostra) casa e|ho casa|casa mia e) ad? `,
];
/** Said with these the name may stand in the midst of a sentence, where it is one that is known as a whole. */
const PLAINLY =
  /^(?:(?:i|we) (?:still |now |just )?live|wir wohnen|(?:ich )?wohn|viv[oi]|abit|moro|moramos|a gente mora|(?:ik|wij|we) wo|kwoon|j ?['’]? ?habite|jabite|on habite|estoy viviendo|to morando|.{1,12} (?:to do|faire|los|doen|hacer|fazer|fare) )/;
/** One expression: compiling what a town’s name may be for each way of saying it takes three times as long. */
const LIVES = new RegExp(
  String.raw`\b(?:${LIVING.join('|')})${TOWN}(?:(?= ?(?:$|[,.!?;)\n\x80-\uffff]))|(?= [a-z]))`,
  'g',
);
/** Characters in which what follows a name is looked for. */
const NEAR_END = 30;
/** What stands before it where nobody lives there, or not yet, or no more. */
const IF =
  /(?:\b(?:si|quand|if|when|wenn|als|se|quando|cuando|pretend|imagine|wish|wenn ich|que|said|says|told|dit|avant|used to|ne|pas|not|dont)|n ?['’]) ?$/;
/** Where a form says in which town its writer lives. */
export const townsIn = (form: string): Place[] =>
  matchesOf(form, LIVES)
    .filter(({ index, 0: said, 1: name = '' }) => {
      const after = form.slice(index + said.length, index + said.length + NEAR_END);
      const goesOn = /^ [a-z]/.test(after) && !ENDS.test(after);
      return (
        isTownsName(name) &&
        (!goesOn || (PLAINLY.test(said) && isTown(name))) &&
        !IF.test(form.slice(Math.max(0, index - 12), index))
      );
    })
    .map(behind);

/** Words that stand in names of many towns. */
const COMMON =
  /^(?:le|la|les|las|el|den|buenos|town|city|saint|sainte|st|ste|new|san|santa|bad|los|sur|on|upon|am|an|de|del)$/;

/** Villages are called so as well, but what is meant is the thing. */
const THINGS =
  /^(?:casa|pueblo|(?:la )?(?:ciudad(?! real)|playa)|paz|citta|city|aldeia|vila|quarto|serra|dorf|este|oeste|norden|tierra|clase)\b/;

/** Whether all words of it are known for parts of names of towns. */
export const isWhollyTowns = (name: string): boolean =>
  isTownsName(name) &&
  name
    .split(/[ -]/)
    .every((word) => COMMON.test(word) || namedAs(word).some((list) => list !== 'given-name'));

/** Whether words are the name of a town, of which some may be left out. */
export function isTownsName(name: string): boolean {
  if (isRegion(name) || THINGS.test(name)) return false;
  if (isShort(name)) return true;
  const words = name.split(/[ -]/);
  const known = words.filter((word) => !COMMON.test(word));
  const whole = isTown(name) || isTown(name.replaceAll(' ', '-'));
  const [first = ''] = known;
  return whole || (first.length >= 4 && namedAs(first).some((list) => list !== 'given-name'));
}
