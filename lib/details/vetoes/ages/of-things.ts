/** Figures that count or measure something else than years: scores, levels, things that one has, how long one has done something. */
import { isTown } from '../../words/gazetteer.ts';
import { type Around, FIGURES } from './around.ts';

/** A score, a time or a place in a row, and no age. */
const COUNTED =
  /^(?:['’]?s\b| (?:lijk|aussehe?)(?= ?(?:$|[,.!?]))| ?(?:por ?ciento|por ?cento|per ?cento|prozent|procent|pour ?cents?|percent)\b| ?[-/]\d| ?:(?!3(?!\d))\d|[.,]\d{3}\b|[.,][1-46-9]\b|[.,]\d+ ?(?:min|km|mile|sec|h\b|k\b)| (?:and|to|zu|a) \d{1,2}(?= ?(?:$|[,.!?)]|in |at |on |dans ))| ?(?:st|nd|rd|th)\b| ?(?:hz|fps|[kmg]b|px|watt|volts?)\b| (?:wins?|kills?|points?|pts|pv|pdv|hp|xp|mana|subs|followers|trophies|coins|gems|games?|rounds?|episodes?|eps|pages) | ?(?:nil|down|up)\b(?! (?:to|for|here|north|south|in))| (?:and|n|&) (?:still )?counting\b)/;
/** « 13 n 3/4 »: nobody counts points so. */
const PART_OF_YEAR = /(?<!\d)(?:1\/2|[13]\/4)(?![\d/])/;
/**
 * Others in a grade, how tall one is, and what one has done for so long: "year 9s", "im 5ft", « 12 ans de piano ». Read from where
 * an age was found, wherever that ends.
 */
const OF_OTHER_THINGS =
  /^ ?(?:[a-z'’ ]{0,14} )?\d{1,2}(?: ?['’]?s\b| ?(?:ft|foot|feet)\b| ?ans d(?:e (?!moins|plus|base\b|la\b|l ?['’]|st\b|ste\b|saint)|['’] ?(?!ailleurs|apres|ici|habitude))(?<done>[a-z]+)| ?years? olds\b)|^ ?(?:a )?senior citizen/;
/** One is of those in a year: "us year 6s", "year 9s like me". */
const YEARS_OF = /^(?:(?:year|yr)? ?\d{1,2})? ?['’]?s\b/;
const ONE_OF_THEM = /\b(?:us|we)\b(?! (?:vs|versus|against|and|with|hate|beat|played)\b)[^.!?\n]{0,12}$/;
const LIKE_ME = /^[^,.!?\n]{0,14} (?:like me|and me)\b/;
/** Things that one has or does, and what one may or may not do at an age: « tengo 14 mensajes », "mit 13 darf man". */
const HAS = /\b(?:tengo|tenho|faco|hago|llevo|c ?['’]? ?ho|ho|faccio|j ?['’]? ?ai|g|tnh|ci sono) $/;
const THINGS_HELD =
  /^ (?!an[iy]?(?:t|nh)?os|anni|annetti|ans\b|piges|tacos|primaver|tienes|eres|vives|tens|moras|pues|mais\b|mas\b|cumplidos|feit[oa]s\b|meses|jsuis|vis\b|tes\b|ahi|depuis|alors|dans (?:\d|une? |deux|trois|quelques|peu)|sans (?:mentir|dec|rire|blague)|nous\b|vous\b|revolus\b|mois\b(?! (?:d ?['’]|de |qu|a ))|justos\b|toujours|tjrs|gars\b|nomas\b|years\b|abriles\b|clavados\b|menos\b|jfais\b|moins(?! \d)|plus\b(?! (?:\d|l[ea]s? ))|tous (?:mes|ceux|comme)|apres(?! l[ea]s?\b)|balais|hivers|printemps|pirulos|castanas|entonces|ademas|antes(?! del?\b)|despues(?! del?\b)|depois(?! d[aeo]\b)|apenas(?! [a-z]+s\b)|gracias|puis\b|jamais|suis\b|fais\b|dis\b|vas\b|chais\b|connais|habites|desormais|digamos|somos|sabes|cuant[oa]s|quieres|quer[ei]s|buscas|juegas|seras|estas\b|hablamos|vamos|voces|qui\b|poi|qua|meus\b|mes\b|mis\b)(?:[a-z]{3,}s\b|(?:compiti|monete|coppe|vite|verifiche|punti|esercizi|messaggi|amici|livelli|minuti|partite|ragazz[ei]|carte|flessioni|pagine|giorni|ore)\b)/;
/** « j'en ai 11 »: so many of what was spoken of. */
const OF_THEM = /\bj ?['’]? ?en (?:ai|avais|veux|prends) (?:que |deja |au moins )?$/;
/** Things are spoken of before. */
const SPOKEN_OF =
  /^(?!.*\b(?:ans|ont|donnent|pens\w+|cro(?:is|it|yez|ient|yai\w*)|plus (?:vieille|vieux|jeune)|disent)\b).*\b(?:les|des|mes) [a-z]{4,}/;
/** One counts against the other side: « moi 12 » after « 22 pages ». */
const AGAINST =
  /^(?:et |and |y |e |en |und )?(?:moi|nous|on|io|noi|yo|ik|wij|ich|wir|me|eu) (?:j ?['’]? ?en ai )?$/;
/** They have said how many of what. */
const THINGS =
  '(?:max|hdv|lvl|level|niveau|pts|points?|puntos|punti|punten|punkte|pontos|pages?|seiten|troph[a-z]+|coins|gems|skins?|kills?|wins?|victoires?|cart(?:e|es|as|oes)|cards|karten|kaarten|abos?|subs|followers|likes|billes?|exos?|questions?|fautes|goals|buts|tore|goles|gol|doelpunten)';
const THEY_COUNT = new RegExp(
  String.raw`\b${THINGS} \d|\d ?${THINGS}\b|\b(?:how many(?! (?:candles|years|yrs)\b)|combien d(?:e (?!bougies)|['’] ?(?!ann|ans))[a-z]*|cb d|wie viele|cuant[oa]s (?!anos)|quant[ie] (?!anni)|quant[oa]s (?!anos)|hoeveel)\b|\b(?!(?:19|20)\d\d\b)\d{3,}\b`,
);
/** What the other side wants to know is counted, and no age. */
const COUNTER =
  /\b(?:scores?|lvl|levels?|niveau|niv|(?<!\bwelche )stufe(?! (?:bist|gehst))|nivel|livello|ranks?|rang|elo|prestige|chapters?|chapitre|episodes?|ep|seasons?|saison|page|percent|how many(?! (?:candles|years|yrs)\b)|how much|combien d(?:e (?!bougies)|['’] ?(?!ann|ans))[a-z]*|kills?|wins?|points?|pts|floor|etage)\b/;
/** A mark: « j'ai 15 en maths ». */
const MARKED =
  /^ (?:en|in) (?:con?d[a-z]+ta|maths?|dictee|francais|anglais|histoire|svt|physique|chimie|english|science|history|french|mathe|deutsch|englisch|bio)\b/;
/** Longest message that says a count and nothing else. */
const ONLY_COUNT = 24;
/** A number, with a word before it at most; a grade is said in others. */
const BARE = /^(?:[a-z ]{0,8} )?\d{1,3}$/;
const GRADE = /year|yr|grade|klasse|ano/;
const RANKED =
  /\b(?:prestige|level|lvl|niveau|niv|rang|rank|elo|hp|pv|stufe|livello|nivel|score|floor|etage) $/;
/** « 15 en el ranking »: a place in it. */
const IN_RANKING =
  /^ ?(?:en|in|im|dans|au|na|no|nell?|op)(?: (?:el|the|le|de|der|dem|il|la|mi|my)|['’])? ?(?:inventa[a-z]+|cola|carrito|cesta|mazo|squadra|mochila|zaino|deck|ranking|classement|rangliste|leaderboard|clasificacion|classifica|ladder)\b/;
/** The year in which one began school or left it says little of when one was born. */
const SCHOOL_BEGAN =
  /\b(?:(?:started|began|left|finished) (?:school|college|nursery)|(?:commence|fini|quitte) (?:l ?['’]? ?ecole|le college|le lycee)) (?:in|en) $/;
const FLOOR =
  /^\.? ?(?:vitesse|versnelling|stock|stockwerk|etage|floor|piano|piso|verdieping|andar|bezirk)\b/;
/** Of what is behind an age that may be a part of a year. */
const LONGEST_PART = 8;

const isOneOfThem = (before: string, said: string): boolean =>
  YEARS_OF.test(said) && (ONE_OF_THEM.test(before) || LIKE_ME.test(said));
/** A town ends the sentence, or one asks back. */
const ENDS = /^ ?(?:$|[,.!?]|et )/;
/** What is done for years, and called like a town. */
const DONE: ReadonlySet<string> = new Set(['danse', 'rugby', 'hockey', 'club', 'anglais', 'espagnol']);
/** « 15 ans de Lyon » says how old one is and where from, « 15 ans de piano » what one has done for so long. */
function isOfOtherThings(said: string, before: string): boolean {
  const found = OF_OTHER_THINGS.exec(said);
  if (!found || isOneOfThem(before, said)) return false;
  const { done } = found.groups ?? {};
  if (done === undefined || !isTown(done) || DONE.has(done)) return true;
  // One has as many years of what is called like a town, and a town ends the sentence.
  return HAS.test(before) && !ENDS.test(said.slice(found[0].length));
}

/** Whether what might be an age counts or measures something. */
export function isOfThings({ form, from, to, age, before, after, said, question, isAsked }: Around): boolean {
  if (
    (COUNTED.test(after) &&
      !isOneOfThem(before, after) &&
      !PART_OF_YEAR.test(form.slice(from, to + LONGEST_PART))) ||
    FLOOR.test(after) ||
    RANKED.test(before) ||
    MARKED.test(after) ||
    SCHOOL_BEGAN.test(before) ||
    isOfOtherThings(said, before) ||
    (HAS.test(before) && FIGURES.test(age) && THINGS_HELD.test(after))
  )
    return true;
  if (isAsked) return false;
  if (IN_RANKING.test(after)) return true;
  if (
    (OF_THEM.test(before) && SPOKEN_OF.test(before)) ||
    ((OF_THEM.test(before) || AGAINST.test(before)) && THEY_COUNT.test(question))
  )
    return true;
  return (
    (form.length <= ONLY_COUNT || from === 0) && BARE.test(age) && !GRADE.test(age) && COUNTER.test(question)
  );
}
