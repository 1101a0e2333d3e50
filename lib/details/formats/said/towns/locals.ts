/**
 * What mostly locals say of a town: who else is from it, how long it takes from there, for how many years they have been there, with
 * which parent they are there every other week.
 */
import type { Place } from '../behind.ts';
import { PARENT } from './here.ts';
import { TOWN as NAME, townsToldIn } from './name.ts';

const TOWN = `${NAME}(?![a-z'’-])`;
const COUNT = '(?:\\d{1,2}|[a-z]{2,6})';

/** Who asks for others is one of them. */
const OTHERS = [
  `(?:any(?:one|body|1)? (?:else|other)|(?:any )?(?:other|more)) (?:people|ppl|players|kids|teens|girls|boys|lads)(?: (?:in|on)? ?here)? from`,
  `(?:(?:quelqu ?['’] ?un|qq ?u?n) d ?['’] ?autre|d ?['’] ?autres (?:gens|personnes|mecs|meufs|joueurs))(?: ici)? (?:qui sont )?d(?:e|['’])`,
  `(?:noch|sonst(?: noch)?) (?:jemand|wer|leute|welche)(?: hier| da)? aus`,
  `(?:(?:alguien|alguno) mas|mas gente) de`,
  `(?:qualcun ?['’]? ?altro|altra gente|altre persone) (?:qui )?d[ia]`,
  `(?:nog|ook) (?:iemand|mensen|meer mensen)(?: hier)? uit`,
  `mais (?:alguem|gente|pessoas) (?:aqui )?d[eoa]`,
];
const ASKS = `(?= ?(?:$|[?!]|(?:(?:in|on) )?here\\b|ici\\b|hier\\b|(?:por )?aqui\\b|qui\\b|por ca\\b|sur ce|on this|who\\b|die\\b|que\\b|q\\b|che\\b|a part moi|ausser mir))`;

/** So long from one's home. */
const TIME = `(?:(?:like|about|almost|presque|fast|circa|casi|quasi|bijna|uns?|unas?|mais de|mas de|over|plus de|mehr als) ){0,2}(?:\\d|(?:an|one|two|three|half an|une|deux|trois|eine?|zwei|drei|una|dos|tres|due|tre|mezz ?['’]? ?|twee|drie|duas|uma|halbe|media|half|meia) ?(?:h\\b|hours?|heures?|stunden?|horas?|or[ae]\\b|uur))`;
const TAKES = [
  `(?:it(?: ?['’]? ?ll)? takes? (?:me|us)|id need|i need)`,
  `(?:je mets|jmets|on met|j ?['’]? ?en ai pour|ca me prend)`,
  `(?:brauche?|fahre?|sitze?) (?:ich|wir)`,
  `(?:tard(?:o|amos)|me lleva|nos lleva)`,
  `(?:ci (?:metto|mettiamo)|mi ci vogliono)`,
  `(?:doe ik er|doen we er|ben ik)`,
  `(?:demor(?:o|amos)|levo|levamos)`,
];

/** Every other week. */
const BY_TURNS =
  '(?:every (?:other|second) week(?:end)?|une semaine sur (?:deux|2)|un week ?-?end sur (?:deux|2)|jede zweite woche|jedes zweite wochenende|alle (?:zwei|2) wochen|una settimana si,?(?: e)? una(?: settimana)? no|semana si,?(?: y)? semana no|om de week|(?:elk|om het) weekend|semana sim,?(?: e)? semana nao)';
const LIVES = '(?:lives?|habite|vit|wohnt|lebt|abita|sta|vive|woont|mora)';
const IN = '(?:in|ad?|en|em|sur)';
const EITHER_PARENT = `(?:${PARENT}|babbo)`;

/** The days of school, and the others. */
const ON_SCHOOL_DAYS =
  '(?:mon(?:day)? (?:to|till?|-) fri(?:day)?|(?:in|during|on) (?:the )?(?:week(?:days?)?|school (?:days|week)|term(?: ?time)?)|du lundi au vendredi|en semaine|la semaine|(?:montags?|mo) bis (?:freitags?|fr)|unter der woche|de lunes a viernes|entre semana|dal lunedi al venerdi|(?:durante|in) (?:la )?settimana|maandag tot (?:en met )?vrijdag|door de week|doordeweeks|de segunda a sexta|durante a semana)';
const ON_OTHERS =
  '(?:week ?-?ends?|(?:le|les|ce|au) we\\b|le reste du temps|sonst|fin(?:de|es? de semana)|wochenenden?|fine settimana|fim de semana|fins de semana|(?:und|and|et|y|e|en) (?:(?:am|le|les|el|nel|in het|no) )?samstag|ferien|holidays|vacances)';
/** With whom one is there, or where one sleeps. */
const WITH_KIN =
  "(?:(?:grand|gran|groot)?(?:parents|mere|pere|mum|ma|pa|mutter|vater|eltern|ouders)|nan|nana|granny|mamie|papi|oma|opa|tante|aunt|nonn[aoi]|zi[ao]|abuel[oa]s?|ti[ao]|avos?|mum|mom|dad|mama|papa|internat|boarding|brother|sister|frere|soeur|bruder|schwester|herman[oa]|sorella|fratello|broer|zus|irma?o?)(?: ?['’]?s)?";
const BY_WEEKS =
  '(?:(?:one|every other|this) week|semaines? (?:im)?paires?|une semaine|eine woche|una semana|una settimana|(?:de )?ene week|een week|uma semana)';
const OTHER_WEEKS =
  "(?:(?:one|the other|next) week|(?:les )?(?:semaines? )?(?:im)?paires?|une semaine|l ?['’] ?autre|eine woche|die andere|una semana|la otra|una(?: settimana)?|l ?['’] ?altra|de andere|een week|a outra|uma semana)";
const WITH_WHOM = '(?:with|avec|mit|con|met|com)';

const PATTERNS = [
  `${ON_SCHOOL_DAYS},? (?:[a-z'’]{1,9} ){0,4}?(?:(?:in|at|a|en|em|ad) )?${TOWN}(?![a-z'’-])(?=[^.!?\\n]{1,24}\\b${ON_OTHERS})`,
  `${ON_SCHOOL_DAYS},? (?:[a-z'’]{1,9} ){1,4}?${WITH_KIN} ${IN} ${TOWN}`,
  `(?:stay|live|am|im|sleep) (?:with|at) (?:my )?${WITH_KIN}(?: (?:house|place))? in ${TOWN} ${ON_SCHOOL_DAYS}`,
  `${BY_WEEKS} (?:${IN} )?${TOWN}(?![a-z'’-]) ?[,/]? ?(?:(?:and|et|und|y|e|en) )?${OTHER_WEEKS} (?:${IN} )?[a-z'’-]{4,}`,
  `(?:en coloc(?:ation)?|flat ?shar(?:e|ing)|shar(?:e|ing) a flat|wg|piso compartido|comparto piso|divido (?:la )?casa|coinquilin[oa]|op kamers|deel een huis|divido (?:casa|apartamento)) ${WITH_WHOM} (?:[a-z'’]{2,9} ){1,3}?${IN} ${TOWN}`,
  `(?:${OTHERS.join('|')}) ?${TOWN}${ASKS}`,
  `(?:from|depuis|de|von|aus|desde|da|vanuit|van) ${TOWN},? (?:${TAKES.join('|')}) (?:[a-z]{2,4} )?${TIME}(?![^.!?\\n]* (?:to|nach|naar|till|jusqu ?['’]? ?a|hasta|ate|fino ad?) [a-z])`,
  `(?:i|we) ?(?:['’]? ?ve|have) been (?:living )?in ${TOWN} (?:for )?(?:(?:like|about|over|nearly|almost|just) )?${COUNT} (?:years|yrs|months)`,
  `[cs]a fait (?:deja |que )?${COUNT} (?:ans?|mois) qu(?:e|['’]) ?(?:j ?['’]? ?e?suis|je suis|chui|on est|j ?['’]? ?habite|on habite|je vis|on vit) (?:a|sur) ${TOWN}`,
  `llev(?:o|amos) (?:ya |solo |apenas )?${COUNT} (?:anos?|mes(?:es)?)(?: viviendo| aqui)? en (?!paro\\b)${TOWN}`,
  `(?:zit(?:ten)?|ben|zijn|woon|wonen)(?: (?:ik|we|wij))? (?:hier )?(?:al|pas|nu) ${COUNT} (?:jaar|maanden) in ${TOWN}`,
  `(?:ha|faz) ${COUNT} (?:anos?|meses) (?:que )?(?:moro|moramos|vivo|vivemos|estou|estamos) em ${TOWN}`,
  `${BY_TURNS}[^.!?\\n]{0,24}\\b${EITHER_PARENT},? (?:who|qui|der|die|che|que|q) ${LIVES} ${IN} ${TOWN}`,
  `${BY_TURNS}[^.!?\\n]{0,24}\\b${EITHER_PARENT},? (?:der|die) in ${TOWN} ${LIVES}`,
  `(?:my|mon|ma|meine?|mijn|mi|mio|mia|meu|minha) ${EITHER_PARENT} ${LIVES} ${IN} ${TOWN},?[^.!?\\n]{1,32} ${BY_TURNS}`,
  `(?:about me|bio|a propos(?: de moi)?|sur moi|uber mich|zu mir|sobre mi|sobre mim|su di me|over mij) ?[:-][^?\\n]{0,60}[ ,]${LIVES} ${IN} ${TOWN}`,
  `avant (?:on|j)[^.!?\\n]{3,24} (?:mais |et )?(?:maintenant|mtn|la) (?:on (?:est|habite|vit)|j ?['’]? ?e?suis|je suis|j ?['’]? ?habite|je vis) (?:a|sur) ${TOWN}`,
  `(?:vroeger|eerst)[^.!?\\n]{3,24} nu (?:zit(?:ten)?|woon|wonen|ben|zijn)(?: (?:ik|we|wij))?(?: [a-z]{2,6}){0,3} in ${TOWN}`,
  `retour (?:a la maison|chez moi),? (?:a|sur) ${TOWN}`,
  `de volta a casa,? em ${TOWN}`,
  `mor(?:o|amos) com (?:(?:as?|os?) )?(?:minhas?|meus?) [a-z]{2,8},? em ${TOWN}`,
];
const LOCALS = new RegExp(String.raw`\b(?:${PATTERNS.join('|')})`, 'g');

/** Where a form names a town as who lives there does. */
export const townsOfLocalsIn = (form: string): Place[] => townsToldIn(form, [LOCALS]);
