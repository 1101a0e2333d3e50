/** Ages that are one's own only in thought, in time to come or no longer: “when i turn 16”, « quand j'avais 8 ans », "back in year 4". */
import type { Around } from './around.ts';

/** Figures before which an age is one only in thought, or will be, or what others take one for. */
const SUPPOSED =
  /(?:\b(?:(?:when|til+|until|once|imagine|pretend|(?<!\bi )thinks?|thought|till|by the time) (?:i ?['’]? ?a?m|i ?['’]? ?ll be|ill be|i will be|i turn|i was|i were)|(?:since|like|if) i (?:was|were))(?: in(?: y(?:ea)?r| grade)?| almost| only)?|\b(?:quand|lorsque|si|des que|depuis que|jusqu ?['’]? ?a ce que|le jour ou|attends que|avant que|comme si|(?:croi(?:t|ent)|pensent?) que) (?:j ?['’]? ?)?(?:ai|aurai|avais|aurais|aie|jaurai|javais|jaurais|jai)|\b(?:wenn|als|bis|ob) (?:ich|du)(?: mal)?|\b(?:cuando|si) (?:tenga|tenia|tuviera)|\b(?:da quando|desde que|seit|sinds) (?:ho|avevo|tengo|tenia|tenho|tinha|ich|ik)|\b(?:le jour de|avant|depuis|jusqu ?['’]? ?a) mes|\b(?:quando|se) (?:avro|avevo|avessi|tiver|tinha|tivesse|fizer)|\b(?:als|of|toen|wanneer) (?:ik|j(?:e|ij))(?: ooit)?) $/;
/** How long it is until then, or since: who is to be 16 "so in two months" is 15. */
const HOW_MANY =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|un[ea]?|deux|trois|quatre|cinq|dix|quelques|ein(?:e[mnr]?)?|zwei|drei|vier|funf|sechs|zehn|dos|tres|cuatro|cinco|diez|due|tre|quattro|cinque|dieci|een|twee|drie|vijf|tien|uma?|dois|duas|quatro|dez|couple of|paar|few)';
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
/** Where it may be so, "if", nothing is near. */
const IF = /\b(?:si|if|imagine) /;

/** Whether an age is supposed or was, and how long it is until then is not said, by which it would tell what one is now. */
export const isSupposed = ({ before, after, said }: Around): boolean =>
  WAS_IN.test(before) ||
  (SUPPOSED.test(before) &&
    !IS_LEFT.test(before + said) &&
    !LEFT_BEFORE.test(before) &&
    !(IS_SOON.test(after) && !IF.test(before)));
