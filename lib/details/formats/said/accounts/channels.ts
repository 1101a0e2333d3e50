/** A channel by its name, of as many words as it has: "my channel is the baking twins", « unser kanal heißt die drei chaoten ». */
import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, isMadeUp } from './accounts.ts';

const CHANNEL = String.raw`(?:(?:${APP}|ytb|gaming|music|second|2nd|new|nouvelle|neuer|nuevo|nuovo|nieuwe|novo) ?-?){0,2}(?:channel|chaine|kanal|canale?|kanaal)(?: (?:(?:on|sur|auf|en|su|op|no|de?|do|di) )?(?:${APP}|ytb|yu?o?tube?))?`;
const MY =
  '(?:my|our|ma|notre|mein|unser|mi|nuestro|(?:il )?(?:mio|nostro)|(?:o )?(?:meu|nosso)|mijn|mn|onze)';
const CALLED = String.raw`(?:(?:is |its |it ?['’] ?s )?(?:called|named)|(?:elle )?s ?['’]? ?app?elle|heisst|nennt sich|se llama|si chiama|heet|(?:se )?chama(?:-se)?)`;
const IS = String.raw`(?:is|its|c|c ?['’]? ?est|cest|ist|es|e)`;
const TITLE = String.raw`["'«]? ?([a-z0-9'’&][a-z0-9'’& -]{2,40}?)`;
/** The others are to look at it, or the sentence ends. */
const LOOK =
  '(?:subs?|subscribe|abo|abonn[a-z]*|check|go|watch|come|pls|plz|please|schaut?|guckt?|folgt|lasst|susc[a-z]*|mirad|miren|iscriv[a-z]*|guardate|seguite|abonneer|kijk|volg|(?:se )?inscrev[a-z]*|segue|allez|venez)';
const END = String.raw`(?= ?(?:$|[,.!?)\n\u2022"»]|(?:btw|lol|mdr|haha|if|si tu|si vous|wenn|als je|${LOOK})\b))`;
const NAMED = new RegExp(
  String.raw`(?:(?<!\b(?:if|si|wenn|falls|als|se|wish) )\b${MY} ${CHANNEL}(?: ?['’] ?s)? ${CALLED} ?:?|(?<=^|[,.!\n] ?)(?:(?:${MY}|${APP}|ytb) |(?<=^(?:yes|yeah|oui|ouais|ja|si|sim)[ ,.!]{1,3}))${CHANNEL} ?[:=]) ?${TITLE}${END}`,
  'g',
);
/** Its name stands before it: « elle s'appelle noa_tv ma chaine ». */
const BEFORE_IT = new RegExp(
  String.raw`(?:^|[ ,:"'«])@?([a-z0-9_.-]{3,30}),? (?:${IS} )?${MY} ${CHANNEL}${END}`,
  'g',
);
/** Where many write, and what all watch. */
const OF_ALL =
  /\b(?:server|serveur|servidor|tv|telly|tele|fernseh\w*|televisi\w*|(?:discord|slack|teams|telegram|whatsapp) (?:channel|chaine|kanal|canale?|kanaal))\b/;
/** What it only is must begin as names do. */
const IS_NAMED = new RegExp(
  String.raw`\b${MY} ${CHANNEL} ${IS} (?=(?:the|les?|la|l ?['’]|die|der|das|los|las|el|i|gli|il|os|as) (?!best|worst|only|same|one|first|most|biggest|smallest|meilleure?|seule?|pire|meme|plus|beste|einzige|grosste|mejor|unico|peor|mas|migliore|solo|piu|melhor|pior|mais)[a-z])${TITLE}${END}`,
  'g',
);
/** One is to look at it. */
const TO_LOOK_AT = new RegExp(String.raw`^ ?["'»]?[,.!]{0,2} ?${LOOK}\b`);
/** None yet, or what it is like. */
const NO_TITLE =
  /^(?:(?:the|les?|la|die|der|das|el|il|o|de) [a-z0-9]+$|.* (?:is|are|est|ist|es) (?:so|trop|super|mega|voll|muy|really|very)\b|die nummer|the number|le numero|(?:noch|encore|todavia|ancora|ainda|nog|still)\b|nothing|something|some|whatever|secret|after|like|the same|same|nix|nichts|irgendwas|wie|nach|anders|rien|comme|pareil|nada|algo|como|igual|niente|qualcosa|come|uguale|niets|iets|zoals|(?:a |muita )?atencao|idk|jsp|not|pas|nicht|non|niet|nao|what|how|so|too|very|really|about|trop|super|muy|molto|muito|heel|mega)\b/;
/** They ask what it is called. */
const ASKED =
  /\b(?:channel|chaine|kanal|canale?|kanaal)\b[^\n]{0,24}\b(?:called|name|s ?['’]? ?appelle|nom|comment|heisst|llama|nombre|chiama|nome|heet|naam|chama)\b|\b(?:called|name|s ?['’]? ?appelle|nom|comment|heisst|llama|nombre|chiama|nome|heet|naam|chama|what ?['’]? ?s|c ?['’]? ?est quoi|c quoi)\b[^\n]{0,30}\b(?:channel|chaine|kanal|canale?|kanaal)\b/;
/** It is theirs that is asked about. */
const YOUR = new RegExp(
  String.raw`\b(?:your|ur|ton|ta|votre|dein|euer|tu|vuestro|tuo|vostro|teu|seu|je|jouw|jullie) ${CHANNEL}(?! (?:for|pour|fur|para|per|voor)\b)`,
);
/** Others', what one watches, or what one is to think of a name. */
const OF_OTHERS =
  /\b(?:his|her|their|mine|son|sa|leur|sein|ihr|su(?! canal)|suo|zijn|haar|dele|dela|about|fav\w*|prefer\w*|lieblings\w*|best|watch\w*|should|give|like|think|regardes?|schau\w*|guck\w*|ves|miras?|guardi|kijk\w*|assiste\w*)\b/;
const ANSWER =
  /^(?:(?:its|it ?['’] ?s|c|c ?['’]? ?est|cest|er|der|il|elle|se|si|es|e|hij|het is|ok|oh|haha|lol|called|s ?['’]? ?appelle|heisst|llama|chiama|heet|chama)[ ,:]{1,2}){0,4}([a-z0-9'’&]{2,14}(?: [a-z0-9'’&]{1,14}){1,5}) ?(?:lol|haha|mdr|xd)?[ .!]*$/g;
/** Whoever says so says no title. */
const TALKS =
  /\b(?:i|im|ive|u|you|ur|my|we|he|she|they|dont|not|no|nah|why|guess|secret|idk|none|yet|later|cant|telling|say|soon|what|who|je|j|tu|te|t|jai|jsp|ai|pas|non|jamais|pourquoi|devine|plus|dis|qui|ich|dir|nicht|nein|kein\w*|warum|hab|rat|noch|yo|tengo|porque|adivina|todavia|digo|nunca|io|ho|perche|indovina|dico|mai|ik|jou|niet|nee|geen|waarom|raad|heb|zeg|eu|nao|n|tenho|adivinha|ainda)\b/;
/** Longest question and answer, in characters. */
const LONGEST = 60;

/** Characters before a title that are read. */
const NEAR = 60;

/** Few messages speak of any. */
const HAS_CHANNEL = /chann|chaine|[ck]ana[la]/;

const named = (form: string, pattern: RegExp): Place[] =>
  matchesOf(form, pattern)
    .map(behind)
    .filter(
      ({ from, to }) =>
        !NO_TITLE.test(form.slice(from, to)) && !OF_ALL.test(form.slice(Math.max(0, from - NEAR), from)),
    );

/** Where a form says what its writer's channel is called. */
export const channelsIn = (form: string): Place[] =>
  HAS_CHANNEL.test(form)
    ? [
        ...matchesOf(form, BEFORE_IT)
          .filter(([, name = '']) => isMadeUp(name))
          .map(behind),
        ...named(form, NAMED),
        ...named(form, IS_NAMED).filter(({ to }) => TO_LOOK_AT.test(form.slice(to))),
      ]
    : [];

/** The name in an answer to what it is called. */
export function channelsAnsweredIn(form: string, { heard }: Message): Place[] {
  const asked = heard[0]?.form.text ?? '';
  if (form.length > LONGEST || asked.length > LONGEST) return [];
  if (!HAS_CHANNEL.test(asked) || !ASKED.test(asked) || !YOUR.test(asked)) return [];
  if (OF_OTHERS.test(asked) || TALKS.test(form)) return [];
  return matchesOf(form, ANSWER).map(behind);
}
