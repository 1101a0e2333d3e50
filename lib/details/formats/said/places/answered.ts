/** The place one answers with, and more behind it: « donde estas? » – « en el mercadona de la avenida », "bist du daheim?" – "ne im alexa". */
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { NO_NAME, WHICH } from './at-spots.ts';
import { KIND } from './kinds.ts';
import { CHAINS, isWordToo, SHOPPING } from './places.ts';

/** They ask where one is, or whether one is at home. */
const ASKED =
  /\b(?:where|wher|wya|wo|wos|donde|dnd|dove|dv|waar|onde|aonde|ond|cade|en q(?:ue)? parte|en (?:que|q) sitio|q(?:ue)? haces|ke fai|che fai|cosa fai|q(?:ue)? fazes|(?:ta|tas|esta) fazendo|wat doe je|was machst|wat ben je aan|tu fais quoi|tfq|wyd|hbu|di preciso|t ?['’]? ?ou|tes? ou|t ?['’]? ?es ou|es ?-? ?tu ou|ou (?:t|tu|es))\b|\b(?:home|zu ?hause|zuhaus|daheim|en casa|a casa|thuis|em casa|chez toi|a la maison|llegaste|arrivat[oa]|chegaste|chegou|allein|alone|solo|sola|sozinh[oa]|alleen|seule?|online|on|vienes|vens|vieni|kommst|kom je|unterwegs|losgegangen|saliste|uscit[oa]|vertrokken|saiu|saiste|left yet|parti|joues|play)\b[^?]{0,12}\?/;
/** They ask where something is to be had, or of others. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:${SHOPPING}|get|find|is it|did|her|trov\w+|live|lives|from|wohn\w*|vives?|abiti|woon|moras?|school|vas|gehst|tem)\b`,
);
const LONGEST_ASKED = 50;
const LONGEST = 60;
const BEGINS = String.raw`^(?:(?:no|nop|ne|nee|nein|nah|nao|non|nan|nn|nope|yeah|yh|si|oui|ja|jo|ye|just|still|sigo|encore|toujours|tjrs|noch|nog|todavia|ainda|ancora|aqui|aki|qui|hier|ici|la|grade?|gerade|nu|ahora|ora|agora|im|i ?['’] ?m|we|bin|sitz|steh|e?stoy|toy|tio|tia|bro|sono|sn|ben|zit|sta|toh?|tou|jsuis|on est|pose|ff|even) ?,? ?){0,4}`;
const ANSWER = new RegExp(
  String.raw`${BEGINS}(?:(?:in|at|inside|outside|en|al|alla|all ?['’]|da|dal|nel|nella|na|no|em|bij|im|beim|vorm|am|au|a|chez|devant|dvt)(?: (?:the|de|den|der|el|la|le|l ?['’]|o|a))? ?)?(${CHAINS})(?=,? (?:in|on|at|by|near|de|del|della|di|da|do|na|no|em|op|bij|am|im|beim|bei|an|auf|vorne|oben|du|des|a|au|rue|via|corso|with|w|mit|met|con|cn|com|c|avec|haha+|lol)\b)`,
  'g',
);
const AT = String.raw`(?:at|by|outside|behind|in front of|next to|near|on|in|au|a la|a l ?['’]|devant|derriere|dans|ds|sur|a cote d[eu]|en face d[eu]|im|am|aufm|auf|in der|an der|beim|hinterm?|vorm?|neben|en|al lado del?|detras del?|delante del?|junto al?|frente al?|al|alla|allo|nel|nella|nell ?['’]|sul|sulla|davanti al(?:la)?|dietro (?:al(?:la)?)?|vicino al(?:la)?|in|bij|op|voor|achter|naast|na|no|em|em frente a[o]?|na frente d[aeo]|ao lado d[aeo]|atras d[aeo]|perto d[aeo])(?: (?:the|le|la|el|los|las|il|lo|l ?['’]|de|het|dem|der|den|o|a))?`;
/** At which spot: beside what, or by a name. */
const SPOTS = new RegExp(`${BEGINS}${AT} ?(${KIND} (?:${WHICH}[a-z'’-]{1,20}|${NO_NAME}[a-z]{4,15}))`, 'g');

const ANSWERS = [ANSWER, SPOTS];

/** Where an answer to it names a shop that everybody knows, or a spot, and which one. */
export function placesAnsweredIn(form: string, { heard }: Message): Place[] {
  const [asked] = heard;
  const question = asked?.form.text ?? '';
  if (form.length > LONGEST || form.includes('?') || question.length > LONGEST_ASKED) return [];
  if (!ASKED.test(question) || OF_OTHERS.test(question)) return [];
  return placesOf(form, ANSWERS).filter(({ from, to }) => !isWordToo(form.slice(from, to)));
}
