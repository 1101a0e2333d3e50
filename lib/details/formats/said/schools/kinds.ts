/** A school by its name and its kind, where one says that one goes there: « vado al liceo volta », "zit op het cals college". */
import type { Message } from '../../../types.ts';
import { namedAs } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';

const WORD = "[a-z][a-z'’-]{1,20}";
const OF = "(?:(?:via|piazza|2,3|2 3|de|del|de la|da|do|van|la|il|el|le|het|t) |d['’] ?)?";
/** The kind, and then the name. */
const KIND_FIRST = new RegExp(
  String.raw`\b((?:(?:ies|ceip|eest|cetis|cbtis|conalep|cobach|cole|colegio|instituto|insti|escuela|secundaria|sec\.|preparatoria|esc(?:ola)?|eb|ebs|emef|etec|cefet|senai|agrupamento|istituto|ist|ic|scuola|media|itis|itc|alberghiero|liceo|scientifico|classico|linguistico|artistico|comprensivo|liceu|(?<=\b(?:au|du|le|mon|notre|\d[ae]|^) ?)(?:college|lycee|bahut|clg|cfa)|(?<=l ?['’] ?)ecole|basisschool|obs|cbs|rkbs|ikc|igs|kgs|oberschule|realschule|gesamtschule|grundschule|stadtteilschule|gemeinschaftsschule|sekundarschule|mittelschule|hauptschule|berufskolleg|scholengemeenschap|at?heneum)(?: (?:tecnic[oa]|scientifico|classico|linguistico|artistico|comprensivo|superiore|media|estadual|municipal|sec(?:undaria)?|basica))?) ${OF}(${WORD}(?: ${WORD}){0,2}))`,
  'g',
);
/** The name, and then the kind. */
const KIND_LAST = new RegExp(
  String.raw`(?<=^|[,.!?] ?|\b(?:at|to|(?:kicked|thrown|chucked) out of|expelled from|op|naar|van|am|aufs|aufm|der|die|das|zur|zum|het|t|is|ist|isn|heisst|heet|called) )((${WORD}(?: ${WORD}){0,2}) (?:gym|gymi|gymnasium|realschule|gesamtschule|grundschule|oberschule|mittelschule|stadtteilschule|gemeinschaftsschule|sekundarschule|berufskolleg|schule|college|lyceum|at?heneum|mavo|basisschool|academy|high|middle|elementary|prep|comp|grammar|primary|secondary))(?![a-z]| (?:street|school musical|five|score))`,
  'g',
);
/** A school that has a number for a name, as in Latin America. */
const NUMBERED =
  /\b((?:liceo|prepa(?:ratoria)?|secundaria(?: tecnica)?|(?:esc\.? )?sec\.|escuela(?: tecnica| secundaria)?|tecnica) (?:n[o°]? ?|numero )?\d{1,3})\b/g;
const WITH_KIND = [KIND_FIRST, KIND_LAST];
/** Where one learns one thing only, or a kind that is no name. */
const NO_NAME =
  /\b(?:fahr|tanz|musik|ski|surf|reit|schwimm|segel|hoch|haupt|real|gesamt|grund|ober|mittel|berufs|fach|vor|volks|sonder|forder|privat|abend|sport|ganztags|sprach|sommer|basis|middelbare|hoge|zwem|dans|rij|muziek|zeil|zomer|vak|natacion|musica|baile|danza|idiomas|ingles[ea]?|verano|conduc\w+|nuoto|calcio|canto|guida|estate|natacao|futebol|danca|natation|danse|musique|conduite|driving|swimming|dance|music|karate|ballet|summer|sunday|junior|senior|christian|catholic|girls|boys|culin|communaut|primaire|maternelle|superieure?|special|college|this|that|the|my|your|his|her)/;
/** One is there for one's lessons, comes there, or speaks of those who teach one. */
const OWN =
  /(?:\b(?:ich|wir|bin|geh|gehe|sind|komm|komme|wechsel|wechsle|yo|voy|vamos|estudio|estoy|soy|curso|entro|me cambian?|me cambio|me han (?:expulsado|echado)|fui|fange?|io|vado|andiamo|faccio|frequento|studio|sto|mi trasferisco|iscritt[oa]|ik|overgestapt|vou|estudo|ando|tou|estou|sou|mudei|je suis|jsuis|jsui|chuis|chui|on est|je vais|jvais|on va|je sors|jsors|jrentre|je rentre|(?<!pas )(?:prise?|acceptee?)|i|im|we|were|i['’]m)|(?:^|[,.!?] ?)(?:zit|ga|doe|kom|begin|eu|to|got (?:kicked|thrown|chucked) out|sn|sono|hate going)|\b(?:meine?|unsere?|mis?|la mia|i miei|mijn|mn|onze|minhas?|meus?|my|our|ma|mes|nos|mon) (?:schule|school|cole|insti|escuela|scuola|escola|ecole|college|lycee|klasse|lehrer(?:in)?|profs?|profes?|clase|classe|mentor|meester|juf|klas|turma|stora|setora|professora?|teachers?|tutor|form tutor|class))(?: (?!(?:hasse?|odio|haat|hate(?! going to)|gegen|contra|contro|tegen|against|contre|not|nie|nicht|no|non|niet|nao|pas|never|my|mein|meine|mi|mia|mijn|minha|mon|ma)\b)[a-z\d'’.]{1,11}){0,6} $/;
/** One has a lesson or a test there. */
const LESSON =
  /\b(?:hab|habe|haben|muss|schreib|schreibe|tengo|tenemos|ho|abbiamo|tenho|temos|heb|hebben|hb|j ?['’]? ?ai|on a|got|have|had|get)\b(?: [a-z\d'’.]{1,11}){0,4} (?:mathe|deutsch|englisch|bio|chemie|physik|unterricht|klausur|arbeit|test|sport|schule|nachsitzen|proben?|ag|mates|clases?|examen|exame|gimnasia|verifica|interrogazione|compito|lezione|lezioni|assemblea|teste|prova|aulas?|les|toets|proefwerk|gym|wiskunde|cours|controle|colle|perm|ds|lessons?|detention|exams?|rehearsal|match)(?: [a-z\d'’.]{1,9}){0,2} (?:am|an der|aufm|auf der|en el|en la|al|alla|all|no|na|op het|op de|op t|op|au|a|at)(?: l ?['’])? $/;
/** Characters before it in which one says so. */
const NEAR = 60;
/** Which one, or where: the other side wants to know, or is asked back. */
const ASKED =
  /\b(?:which|what|where|welche[rsnm]?|wo|was|cual|que|donde|q|quale|che|dove|welke|wat|waar|qual|em que|onde|quel(?:le)?|ou|school|schule|gym|cole|insti(?:tuto)?|scuola|istituto|escola|college|lycee|bahut)\b/;
const ASKS_BACK = /^,? ?(?:und du|y tu|e tu|e (?:voce|vc)|en jij|et toi|wbu|hbu|and (?:you|u)|u\b|you\b)/;
/** What may stand before it in an answer. */
const LEAD =
  /^(?:(?:[a-z\d.]{1,5}|auf|aufs|aufm|al|alla|allo|nel|en|op|het|de|no|na|au|at|the)[ ,]{1,2}){0,3}(?:(?:l|all|dell) ?['’] ?)?$/;
const BACK = /^ ?(?:$|[,.!?)]|(?:und|y|e|en|et|and) )/;

/** Words of which one is of no language, or a given name before another. */
const isName = (words: string): boolean => {
  const [first = '', ...more] = words.split(' ');
  return [first, ...more].some((one) => one.length > 3 && !isWord(one)) || isGiven(first, more[0]);
};
const isGiven = (first: string, second?: string) =>
  second !== undefined && !isWord(second) && namedAs(first).includes('given-name');

/** Where a form names a school, by its kind, to which its writer goes. */
export function schoolsAttendedIn(form: string, { heard: [last] }: Message): Place[] {
  const named = allMatchesOf(form, WITH_KIND).filter(
    ([, , name = '']) => isName(name) && !NO_NAME.test(name),
  );
  const found = [...named, ...matchesOf(form, NUMBERED)].map(({ index, 1: school = '' }) => ({
    from: index,
    to: index + school.length,
  }));
  if (found.length === 0) return found;
  const isAsked = ASKED.test(last?.form.text ?? '');
  return found.filter(({ from, to }) => {
    const lead = form.slice(Math.max(0, from - NEAR), from);
    if (OWN.test(lead) || LESSON.test(lead)) return true;
    const after = form.slice(to);
    return (isAsked || ASKS_BACK.test(after)) && LEAD.test(lead) && BACK.test(after);
  });
}
