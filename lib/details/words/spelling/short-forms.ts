/**
 * Short forms and spellings by ear that stand for one word and no other: « jss ds le bus », “wiv my mum”, « bibo en ».
 * What a form may be in another of the languages is not on the list, « mn » is « mon » and „mijn“, „isch“ a Swiss „ist“; nor what the
 * tagger has met so often that it knows it better so (« pr », « koi »).
 */
import { fnvOf } from '#lib/text/fnv.ts';

const FORMS = `
jss:je suis|jmapel:je m'appelle|jmapelle:je m'appelle|jmappel:je m'appelle|jabite:j'habite|abite:habite|ds:dans|avc:avec|dvt:devant|sr:sur|lyc:lycee|kel:quel|kelle:quelle
|skl:school|skool:school|skewl:school|wiv:with|wid:with|hse:house|nme:name|liv:live|livin:living|numba:number|numbr:number
|ick:ich|zwoelf:zwolf|fuenfzehn:funfzehn|fuenf:funf|heis:heisse|hais:heisse|schul:schule
|zyn:zijn|myn:mijn
|bibo:vivo|yamo:llamo|kiero:quiero|komo:como|kasa:casa|tngo:tengo|kole:cole
|kiamo:chiamo|xke:perche|cn:con
|mnh:minha|mha:minha|mew:meu|xamo:chamo|naum:nao|tnho:tenho
`;

/** By their hashes (fnv.ts). */
let forms: ReadonlyMap<number, string> | undefined;

/** The words that the short form stands for whose hash this is. */
export function inFull(fnv: number): string | undefined {
  forms ??= new Map(
    FORMS.replaceAll('\n', '')
      .split('|')
      .map((one): [number, string] => {
        const [form = '', full = ''] = one.split(':');
        return [fnvOf(form), full];
      }),
  );
  return forms.get(fnv);
}
