/** The town of whose weather one complains: who cannot go out because of it is there. */
import { allMatchesOf } from '../../matches.ts';

const TOWN =
  "(?!(?:torrents?|verse|seaux|spring|summer|winter|autumn|march|april|may|juin|hiver|ete|sommer|herbst)\\b)([a-z'’-]{4,24})(?![a-z'’-])";

const WEATHER = `(?:raining|snowing|pouring|p[io]ssing|chucking|freezing|boiling|baking|pleut|neige|caille|gele|fait (?:trop |super |hyper |grave |si )?(?:froid|chaud|moche|\\d\\d)|regnets?|schneits?|(?:ist(?: es|s)?|ists) (?:[a-z]{2,5} )?(?:arsch)?(?:kalt|heiss)|llueve|lloviendo|nevando|hace (?:un |mucho |tanto )?(?:frio|calor)|piove|piovendo|nevica|fa (?:un |troppo )?(?:freddo|caldo)|regent|sneeuwt|giet|is het (?:zo |echt )?(?:koud|heet)|chove|chover|chovendo|(?:faz|ta) (?:um |muito |bue )?(?:frio|calor))`;
const WAYS = [
  new RegExp(String.raw`\b${WEATHER}(?: [a-z\d]{1,10}){0,4} (?:in|a|sur|en|ad|em) ${TOWN}`, 'g'),
  new RegExp(String.raw`\b(?:in|a|en|ad|em) ${TOWN},? (?:[a-z'’]{1,6} ){0,3}${WEATHER}\b`, 'g'),
];
/** It is the weather that one has oneself, */
const MINE =
  /\b(?:again|ffs|here|out|im|i|cant|ici|encore|je|j|jsuis|jpeux|mort|wieder|hier|ich|kann|mir|otra vez|aqui|hoy|salgo|estoy|ancora|qua|esco|sto|weer|ik|hj|hoje|saio|tou|to|de novo)\b/;
/** and not that of somebody else, another day, or that one only hears of. */
const THEIRS =
  /\?|\b(?:match|watching|jeu|tele|heard|apparently|forecast|there|was|when|if|he|she|my|your|la ?-?bas|quand|si|mon|ma|ton|ta|etait|dort|war|wenn|meine?|deine?|dicen|cuando|alli|mi|tu|quando|se|li|daar|als|mijn|mn|me|minha|meu)\b/;

/** Matches of which the first group is the town. */
export const weatherIn = (form: string): RegExpExecArray[] =>
  allMatchesOf(form, WAYS).filter(() => MINE.test(form) && !THEIRS.test(form));
