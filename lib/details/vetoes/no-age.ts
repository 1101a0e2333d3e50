/**
 * What stands round an age where it is none of one's own: what might be, is counted, or is a place in a row. Read in the normal
 * form, before and behind the words that were found.
 */

import { asksIfSoOld } from '../formats/said/ages/years-left.ts';
import { isTown } from '../gazetteer.ts';

/** Figures before which an age is one only in thought, or will be, or what others take one for. */
const SUPPOSED =
  /(?:\b(?:(?:when|til+|until|once|imagine|pretend|thinks|thought|till|by the time) (?:i ?['’]? ?a?m|i ?['’]? ?ll be|ill be|i will be|i turn|i was|i were)|(?:since|like|if) i (?:was|were))(?: in| almost| only)?|\b(?:quand|lorsque|si|des que|depuis que|jusqu ?['’]? ?a ce que|le jour ou|attends que|avant que|comme si) (?:j ?['’]? ?)?(?:ai|aurai|avais|aurais|aie|jaurai|javais|jaurais|jai)|\b(?:wenn|als|bis) (?:ich|du)(?: mal)?|\b(?:cuando|si) (?:tenga|tenia|tuviera)|\b(?:da quando|desde que|seit|sinds) (?:ho|avevo|tengo|tenia|tenho|tinha|ich|ik)|\b(?:le jour de|avant|depuis|jusqu ?['’]? ?a) mes|\b(?:quando|se) (?:avro|avevo|avessi|tiver|tinha|tivesse|fizer)|\b(?:als|toen|wanneer) (?:ik|j(?:e|ij))(?: ooit)?) $/;
/** How long it is until then, or since: who is to be 16 "so in two months" is 15. */
const HOW_MANY =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|un[ea]?|deux|trois|quatre|cinq|six|dix|quelques|ein(?:e[mnr]?)?|zwei|drei|vier|funf|sechs|zehn|dos|tres|cuatro|cinco|diez|due|tre|quattro|cinque|dieci|een|twee|drie|vijf|tien|uma?|dois|duas|quatro|dez|couple of|paar|few)';
const UNITS =
  '(?:days?|weeks?|wks?|months?|years?|yrs?|birthdays?|jours?|semaines?|mois|ans?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|dag(?:en)?|weken|maand(?:en)?|jaar|dias?|semanas?|mes(?:es|i|e)?|anos?|giorni|settiman[ae]|anni)';
const DAYS =
  '(?:yesterday|today|tomorrow|gestern|heute|morgen|hier|aujourd|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag)';
const LEADS_ON =
  "(?:so|got|thats|that ?['’]? ?s|which (?:is|was)|dus|donc|soit|also|cioe|quindi|o sea|entonces|entao|ou seja|noch|nog|ca fait|das sind|wait|reste)";
const IS_LEFT = new RegExp(
  String.raw`\b${LEADS_ON}\b(?:(?![^.!?\n]{0,24}\b(?:for|fur|pendant|durante|per|voor|pour|move|live|moving|living)\b)[^.!?\n]{0,24}\b${HOW_MANY} (?:more |whole |exactly |halben? )?${UNITS}\b|(?: [a-z]{2,6}){0,3} ${DAYS}\b)|\b(?:in|vor|dans|tra|fra|over|dentro de|daqui a)(?: [a-z]+)? ${HOW_MANY} (?:more |halben? )?${UNITS}\b`,
);
/** The same before it: "only 4 years til im 18". */
const LEFT_BEFORE = new RegExp(
  String.raw`\b${HOW_MANY} (?:more |long )?${UNITS} (?:(?:left|to go|more|noch|ancora) )?(?:till?|until|before|avant(?: (?:que|d ?['’]))?|jusqu ?['’]? ?a|bis|tot|voor|hasta(?: que)?|para|pra|fino a(?: quando)?|ate) (?:[a-z'’]{1,5} ){0,2}$`,
);
/** "when i turn 13 on saturday" */
const IS_SOON = new RegExp(
  String.raw`^ ?(?:years? old |ans |jahre |anni |anos |jaar )?(?:(?:on|this|next|am|el|le|op|werde?|ben) )?(?:${DAYS}|next (?:week|month|year)|le mois prochain|la semaine prochaine|volgende (?:week|maand)|nachsten? (?:woche|monat)|il mese prossimo|(?:el )?mes que viene|(?:no )?mes que vem)\b`,
);
/** The grade that one was in: « als ich in der 5. klasse war », "toen ik in groep 6 zat". */
const WAS_IN =
  /\b(?:(?<!\b(?:im|i ?['’] ?m|are|r|be) )back in|damals in der|vroeger in|als ich (?:noch |damals )?in der|toen ik (?:nog |pas )?in(?: de| het)?|quand j ?['’]? ?etais (?:encore )?(?:en|au)|when i was (?:still |back )?in|cuando (?:yo )?(?:iba|estaba|estudiaba) (?:en|a)|quando (?:ero|andavo|facevo|eu estava|estava|andava|eu andava|tava)(?: (?:in|no|na|la|ancora|ainda))*)(?: (?:groep|klas(?:se)?|year|grade))? ?$/;
/** A score, a time or a place in a row, and no age. */
const COUNTED =
  /^(?:['’]?s\b| (?:lijk|aussehe?)(?= ?(?:$|[,.!?]))| ?(?:por ?ciento|por ?cento|per ?cento|prozent|procent|pour ?cents?|percent)\b| ?[-/]\d| ?:(?!3(?!\d))\d|[.,]\d{3}\b|[.,]\d+ ?(?:min|km|mile|sec|h\b|k\b)| (?:and|to|zu|a) \d{1,2}(?= ?(?:$|[,.!?)]|in |at |on |dans ))| ?(?:st|nd|rd|th)\b| ?(?:hz|fps|[kmg]b|px|watt|volts?)\b| (?:wins?|kills?|points?|pts|pv|pdv|hp|xp|mana|subs|followers|trophies|coins|gems|games?|rounds?|episodes?|eps|pages) | ?(?:nil|down|up)\b(?! (?:to|for|here|north|south|in))| (?:and|n|&) (?:still )?counting\b)/;
/** « 13 n 3/4 »: nobody counts points so. */
const PART_OF_YEAR = /(?<!\d)(?:1\/2|[13]\/4)(?![\d/])/;
/** The seventh place and those behind it are no grade, and how high one has come is no age. */
const IN_A_ROW = /^(?:(?:[7-9]|\d\d)(?:e|eme|ieme|ste|de)|(?:1[3-9]|[2-9]\d) ?(?:°|o))$/;
/** A place is asked for beside an age. */
const OF_RACE = /\b(?:cross|course|classement|fini|arrive|place|rang|rank)\b/;
/** Classes are counted so far in Switzerland and Québec. */
const OF_CLASSES = /^ ?(?:annee|harmos|h\b|secondaire|primaire)/;
/** So they are by who says where one is: « jsuis en 11e au cycle ». */
const IM_IN = /\b(?:je suis|jsuis|chuis|chui|chu) en $/;
const AT_SCHOOL = /^ ?(?:$|[.!,](?! (?:place|position))|et (?:toi|vous)\b|au (?:co|cycle|college|gymnase)\b)/;
/** « mein 10. sieg », "my 10th and final exam" */
const NTH_OF = /^\d{1,3}(?:st|nd|rd|th|\.)$/;
const THING =
  /^\.? (?:and (?:final|last)\b|(?:final|last) (?:exam|game|match)|sieg|platz|tor|spiel|mal|runde|versuch|folge|goal|win|game|match|exam|try|attempt|episode|round|victoire|essai|partido|gol|partita|overwinning|wedstrijd|jogo)\b/;
/** "at 9 i still have homework": an hour. */
const AT = /(?:^|[,.!] ?)at $/;
const BUSY = /^ (?:i|we) (?:still )?(?:have|got|gotta|need|must)\b/;
/** At so many years one may drive or vote: what is left until then is told. */
const OF_AGE =
  /\b(?:maggiorenn|volljahr|mayor de edad|maior de idade|meerderjarig|majeure?\b|patente|permis\b|fuhrerschein|carnet)/;
const MY = /\bmy $/;
const IN_SCHOOL = /^ ?in (?:a|the|the same|my) (?:[a-z]{3,8} )?(?:school|skl|college|high)\b/;
/** « vierde m'n 12e in de hal »: a birthday, and no place in a row. */
const MINE_OF_MANY = /\b(?:mijn|mn|m ?['’]? ?n) $/;
const BIRTHDAY =
  /^ ?(?:$|[,.!)]|(?:verjaardag|gevierd|vieren|in|bij|op|met|en|dit|vorige?|afgelopen|gister(?:en)?)\b)/;
/** "12th | in the queue": a place in a row; "in 8th" is a grade. */
const NTH = /^\d{1,3}(?:st|nd|rd|th)$/;
const IN_LINE =
  /^ ?(?:in (?:the(?! (?:fall|autumn|spring|summer|winter)(?: (?:sem\w*|term))?(?: ?(?:$|[,.!?])))|my|line|a)\b|on (?:the|my)\b|place\b|out of\b|overall\b|from (?:last|the)\b)/;
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
const HAS = /\b(?:tengo|tenho|faco|hago|llevo|c ?['’]? ?ho|ho|faccio|j ?['’]? ?ai|g|tnh) $/;
const THINGS_HELD =
  /^ (?!an[iy]?(?:t|nh)?os|anni|annetti|ans\b|piges|tacos|primaver|tienes|eres|vives|tens|moras|pues|mais\b|mas\b|cumplidos|feit[oa]s\b|meses|jsuis|vis\b|tes\b|ahi|depuis|alors|dans (?:\d|une? |deux|trois|quelques|peu)|sans (?:mentir|dec|rire|blague)|nous\b|vous\b|revolus\b|mois\b(?! (?:d ?['’]|de |qu|a ))|justos\b|toujours|tjrs|gars\b|nomas\b|years\b|abriles\b|clavados\b|menos\b|jfais\b|moins(?! \d)|plus\b(?! (?:\d|l[ea]s? ))|tous (?:mes|ceux|comme)|apres(?! l[ea]s?\b)|balais|hivers|printemps|pirulos|castanas|entonces|ademas|antes(?! del?\b)|despues(?! del?\b)|depois(?! d[aeo]\b)|apenas(?! [a-z]+s\b)|gracias|puis\b|jamais|suis\b|fais\b|dis\b|vas\b|chais\b|connais|habites|desormais|digamos|somos|sabes|cuant[oa]s|quieres|quer[ei]s|buscas|juegas|seras|estas\b|hablamos|vamos|voces|qui\b|poi|qua|meus\b|mes\b|mis\b)(?:[a-z]{3,}s\b|(?:compiti|monete|punti|esercizi|messaggi|amici|livelli|minuti|partite|carte|flessioni|pagine|giorni|ore)\b)/;
const FIGURES = /^\d+$/;
const AT_AGE = /\b(?:mit|ab|met|vanaf|com|con|a|at|with) (?:los |i )?$/;
const ONE_MAY =
  /^ ?(?:jahren?|jaar|anos|anni|ans|years)? ?,? ?(?:(?:darf|kann|muss) man|(?:mag|kan|moet) (?:je|dat|men)|mag dat|(?:n|nao) (?:se )?pode|no (?:se )?puedes?|non si (?:puo|fa)|on (?:peut|doit|a pas)|you can|j ?['’]? ?aurai|je pourrai|i ?['’]? ?(?:ll|will) |avro|potro|tendre|podre|terei|vou (?:ter|poder))/;
/** « demain, à 15 j'ai cours »: an hour. */
const AT_HOUR =
  /\b(?:demain|ce soir|aujourd ?['’]? ?hui|tomorrow|tonight|today|morgen|heute|manana|hoy|domani|oggi|amanha|hoje|vandaag) ?,? (?:a|at|um|om|alle|as|a las) $/;
/** The years since, or until then. */
const IN_YEARS =
  /\b(?:tra|fra|dans|daqui a|dentro de|il y a|ya|hace|over) (\d{1,2}) (?:anni|ans|anos|jaar)\b/;
/** « 2e geworden »: a place that one has come in at. */
const PLACED = /^\d{1,2}(?:e|de|ste|\.) ?(?:geworden|platz|plek|plaats)\b/;
/** The same in words, of the places behind the highest grades: « bin dreizehnter geworden ». */
const PLACED_IN_WORDS =
  /^(?:(?:elf|zwolf|[a-z]{3,5}zehn)te[rs]|(?:undic|dodic|tredic|quattordic|quindic|sedic)esim[oa]|(?:zevende|achtste|negende|tiende|elfde|twaalfde|[a-z]{3,6}tiende)(?= (?:bij|in de (?:race|wedstrijd)|van de|geworden|plek|plaats))|d(?:oceav|uodecim|ecimosegund)[oa])\b/;
/** What one will do when grown up: « à 18 ans je me casse », "mit 18 zieh ich aus". */
const GROWN_UP = /^(?:18|2[01])\b/;
/** No one is so old who is looked after here, and nobody says so but for fun. */
const TOO_OLD = /^(?:9\d|[1-9]\d\d)\b/;
/** « de 94 », after « t'es de quelle année »: when one was born. */
const YEAR_OF_BIRTH = /^9\d$/;
const BORN_IN = /\b(?:de|en|in|von|aus|del?|van|uit|class of|annee|jahrgang|year|ano|anno|jaar) $/;
const YEAR_ASKED =
  /\b(?:quelle annee|(?:what|which) year|welche[sm] jahr|jahrgang|(?:que|qual) ano|che anno|welk jaar|born|nee? (?:en|quand)|geboren|nacist\w*|nat[oa]|nasc\w+)\b/;
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
/** Nobody who was born then writes yet. */
const TOO_LATE = /^20(?:1[89]|2\d)$/;
/** When one will leave school. */
const CLASS_OF = /\b(?:class of|promo(?:tion)?(?: de)?) $/;
/** What the other side wants to know is counted, and no age. */
const COUNTER =
  /\b(?:scores?|lvl|levels?|niveau|niv|(?<!\bwelche )stufe(?! (?:bist|gehst))|nivel|livello|ranks?|rang|elo|prestige|chapters?|chapitre|episodes?|ep|seasons?|saison|page|percent|how many(?! (?:candles|years|yrs)\b)|how much|combien d(?:e (?!bougies)|['’] ?(?!ann|ans))[a-z]*|kills?|wins?|points?|pts|floor|etage)\b/;
/** A team is called by the age of those in it: « ich bin in u16 ». */
const TEAM = /^u ?-?1\d$/;
const IN_TEAM = /\b(?:in|en|nel|na|no) (?:the |der |de |la )?$/;
/** They have told a mark, and one says no more than that it is the same: « moi aussi ». */
const MARKS =
  /\b(?:en|in) (?:maths?|dictee|francais|anglais|histoire|svt|physique|chimie|english|science|history|french|mathe|deutsch|englisch|bio)\b/;
const SAME = /^(?:(?:moi|me|ich|yo|io|eu|ik) )?(?:aussi|too|auch|tambien|anche|tambem|ook|pareil|same)\W*$/;
/** Longest message that says a count and nothing else. */
const ONLY_COUNT = 24;
/** A number, with a word before it at most; a grade is said in others. */
const BARE = /^(?:[a-z ]{0,8} )?\d{1,3}$/;
const GRADE = /year|yr|grade|klasse|ano/;
const AGE_ASKED = /\b(?:old|age|ages|asl|ans|alt|anos|anni|jaar|oud)\b/;
const RANKED =
  /\b(?:prestige|level|lvl|niveau|niv|rang|rank|elo|hp|pv|stufe|livello|nivel|score|floor|etage) $/;
const FLOOR = /^\.? ?(?:vitesse|versnelling|stock|stockwerk|etage|floor|piano|piso|verdieping|andar)\b/;
/** A year in which something has happened. */
const YEAR = /^(?:19|20)\d\d$/;
const IN = /\b(?:en|in|em|nel|im jahr|annee) $/;
const BORN =
  /\b(?:n[eé]e?s?|born|b ?day|birth|naissance|geboren|jahrgang|nac[ií]|nacid[oa]|nat[oa]|nascid[oa]|nasci|class of|promo|i|im|ive|my|me|je|j|jsuis|chui|chuis|moi|ich|bin|yo|soy|io|sono|sou|ik|ben|madre|mamma|mere|maman|mutter|mama|mum|mom|moeder|mae)\b/;

/** « en 2012 j'ai eu mon premier chat » */
const HAPPENED =
  /^ ?,? ?(?:j ?['’]? ?ai (?:eu|commence|fait|recu|perdu|vu)|on a (?:eu|demenage)|i (?:got|had|started|moved|lost|saw)|ich hab\w* (?!geburtstag)|hab(?:e|en)? (?:ich|wir)|empece|tuve|ho (?:iniziato|avuto)|comecei|ganhei|ik (?:kreeg|begon))\b/;
/** Characters that are read on each side. */
const NEAR = 60;
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

/**
 * Whether what is said round an age makes it none.
 * @param heard what the other side has said, newest first
 * @param isFirst nothing was said before that it might answer
 */
export function isNoAge(
  form: string,
  from: number,
  to: number,
  heard: readonly string[],
  isFirst: boolean,
): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  const after = form.slice(to, to + NEAR);
  if (
    (SUPPOSED.test(before) &&
      !IS_LEFT.test(form.slice(Math.max(0, from - NEAR), to + NEAR)) &&
      !LEFT_BEFORE.test(before) &&
      !(IS_SOON.test(after) && !/\b(?:si|if|imagine) /.test(before))) ||
    AT_HOUR.test(before) ||
    WAS_IN.test(before)
  )
    return true;
  if (
    (COUNTED.test(after) &&
      !isOneOfThem(before, after) &&
      !PART_OF_YEAR.test(form.slice(from, to + LONGEST_PART))) ||
    FLOOR.test(after) ||
    RANKED.test(before)
  )
    return true;
  const age = form.slice(from, to).trim();
  const [question = ''] = heard;
  if ((TEAM.test(age) && IN_TEAM.test(before)) || (SAME.test(form) && MARKS.test(question))) return true;
  if (
    (IN_A_ROW.test(age) &&
      !(MINE_OF_MANY.test(before) && BIRTHDAY.test(after)) &&
      !OF_CLASSES.test(after) &&
      !(IM_IN.test(before) && AT_SCHOOL.test(after) && !OF_RACE.test(question)) &&
      !(AGE_ASKED.test(question) && !OF_RACE.test(question))) ||
    (TOO_OLD.test(age) &&
      !(YEAR_OF_BIRTH.test(age) && (BORN_IN.test(before) || YEAR_ASKED.test(heard.slice(0, 2).join(' '))))) ||
    isOfOtherThings(form.slice(from, to + NEAR), before)
  )
    return true;
  if (
    (HAS.test(before) && FIGURES.test(age) && THINGS_HELD.test(after)) ||
    (AT_AGE.test(before) && ONE_MAY.test(after))
  )
    return true;
  if (PLACED.test(form.slice(from, to + NEAR))) return true;
  const years = IN_YEARS.exec(form.slice(Math.max(0, from - 14), to + 6))?.[1];
  if (
    years !== undefined &&
    !OF_AGE.test(form) &&
    years === /\d{1,2}/.exec(age)?.[0] &&
    !asksIfSoOld(question)
  )
    return true;
  if (PLACED_IN_WORDS.test(form.slice(from, to + NEAR)) || (AT_AGE.test(before) && GROWN_UP.test(age)))
    return true;
  if (NTH.test(age) && IN_LINE.test(after) && !MY.test(before) && !IN_SCHOOL.test(after)) return true;
  if ((NTH_OF.test(age) || (FIGURES.test(age) && after.startsWith('. '))) && THING.test(after)) return true;
  if (AT.test(before) && FIGURES.test(age) && Number(age) <= 12 && BUSY.test(after)) return true;
  if (TOO_LATE.test(age) && !CLASS_OF.test(before)) return true;
  if (
    !AGE_ASKED.test(question) &&
    ((OF_THEM.test(before) && SPOKEN_OF.test(before)) ||
      ((OF_THEM.test(before) || AGAINST.test(before)) && THEY_COUNT.test(question)))
  )
    return true;
  if (
    (form.length <= ONLY_COUNT || from === 0) &&
    BARE.test(age) &&
    !GRADE.test(age) &&
    COUNTER.test(question) &&
    !AGE_ASKED.test(question)
  )
    return true;
  return isFirst && YEAR.test(age) && IN.test(before) && (!BORN.test(form) || HAPPENED.test(after));
}
