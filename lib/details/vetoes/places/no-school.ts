/** Words that name no school: what every school is called, without the name that is its own. */
import { isWord } from '../../words/lexicon.ts';

/** Characters beside it in which a word stands. */
const BESIDE = 20;
const COMMON =
  /^(?:l ?['’]?autre|autre|other|otr[oa]|altr[oa]|andere[nrs]?|outr[oa]|the|a|an|my|our|old|new|local|big|small|good|same|all|girls?|boys?|high|middle|primary|secondary|elementary|grammar|public|private|christian|catholic|community|junior|senior|nursing|culinary|medical|art|music|law|night|summer|boarding|college|school|university|uni|campus|fitness|academy|student|together|la|le|l|un|une|du|de|des|mon|ma|notre|ecole|lycee|fac|faculte|universite|communautaire|culinaire|prive|privee|publique|die|der|das|eine?|meine?|schule|aufs?|ins|zu[mr]|am|gym|gymi|gymnasium|vwo|havo|vmbo|mavo|realschule|gesamtschule|grundschule|hochschule|el|mi|una?|escuela|colegio|instituto|insti|universidad|facultad|publico|privado|il|lo|mia|scuola|liceo|istituto|facolta|universita|di|giurisprudenza|medicina|medie|elementari|superiori|artistico|classico|scientifico|linguistico|alberghiero|ginasio|academia|catequese|[eo]|minha|escola|liceu|faculdade|universidade|het|een|mijn|middelbare|basisschool|universiteit|hogeschool|lyceum|atheneum|publica|particular|privad[oa]|privata|pubblica|statale|estadual|municipal|estatal|concertad[oa]|staatlich|normale?|mesmo)$/;

/** Who is called so teaches there, or is its head: « c m. bertillon », “herr roth”. */
const ADDRESSED =
  /(?:^|[^a-z.])(?:m\.|mr|mme|mlle|mrs|herr|frau|senor|senora|sra?|signora?|sig|prof|dhr|mevr|mevrouw|meneer|juf) ?\.? ?$/;
/** A school is called after them. */
const OF_A_SCHOOL =
  /\b(?:escola|colegio|e\.?e|lycee|college|scuola|schule|school) (?:estadual |municipal )?[a-z.]{1,8} ?$/;
/** Whether somebody is spoken of by their last name. */
export const isSomebody = (form: string, from: number): boolean =>
  ADDRESSED.test(form.slice(Math.max(0, from - 10), from)) &&
  !OF_A_SCHOOL.test(form.slice(Math.max(0, from - 24), from));

/** Schools that are told apart by a number: « escuela 47 », « liceo 7 », « la 128 ». */
const NUMBERED =
  /^ ?(?:(?:la|el|a) )?(?:(?:escuela|liceo|colegio(?: publico)?|instituto|istituto|escola(?: classe)?|eb|liceu|scuola|ps|ecole|schule|ies) )?(?:n[o°º]?\.? ?)?\d{1,4}\b/;

/** Whether every word is one that any school is called, and none beside it is unknown, as a name is. */
export function isAnySchool(form: string, from: number, to: number): boolean {
  const words = form.slice(from, to).match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => COMMON.test(word))) return false;
  if (NUMBERED.test(form.slice(from, to + BESIDE))) return false;
  const before = /(\p{L}+) $/u.exec(form.slice(Math.max(0, from - BESIDE), from))?.[1];
  const behind = /^ (\p{L}+)/u.exec(form.slice(to, to + BESIDE))?.[1];
  return [before, behind].every((word) => word === undefined || COMMON.test(word) || isWord(word));
}

/** It is set against one's own, or open to everybody: « het calandlyceum heeft mooiere wc's dan wij », « open dag ». */
const NOT_OURS =
  /\b(?:(?:als (?:wir|bei uns)|dan (?:wij|(?:bij|die van) ons)|than (?:us|ours)|que nous)(?= ?(?:$|[,.!]))|tag der offenen tur|open dag)\b/;
const OURS =
  /\b(?:ich|wir|uns|wij|ons|we|us|nous|meine?r?|unsere?r?|ik|mijn|mn|onze|i|my|our|mon|ma|notre|je|mi|on)\b/;
/** Whether another school is spoken of. */
export const isNotOurs = (form: string): boolean =>
  NOT_OURS.test(form) && !OURS.test(form.replace(NOT_OURS, ''));

/** Those who go there: “bei denen vom lessing”, « los del cervantes », “kids from”, but not « somos los del cervantes ». */
const THOSE =
  /(?<!\b(?:so(?:mos|y|no|u)|siamo|bin|sind|ben|zijn|wi[rj]|ein(?:e|er)?|een|un[oa]?|suis) (?:d[ei] |v[ao]n )?)\b(?:(?:die|denen) (?:vo[nm]|a[nm])(?: der)?|(?:kids|boys|girls) from|ragazzi del|(?:die|hun) (?:van|op)(?: de| het| ['’]?t)?|l[oa]s del?|quell[ie] del(?:la)?|[oa]s d[oa]|(?:ceux|les gens) d[eu]) ?$/;
/** They are those who write: « nos conoce a las del », « ganamos, los de », « quelli del galvani, la nostra », “one of the girls from”. */
const BY_US = /\b(?:we are|one of|nos|[a-z]+(?:mos|iamo)|siete|nostra)\b/;
/** One was there once, was not taken, would hate to go there, or might or would have to go: « antes iba al », « si me cambian al ». */
const NOT_NOW =
  /\b(?:(?:might|(?<![mt] )(?:want(?:s|ed)?(?: me)?|used) to|hoping to|rather)(?: (?:go|get in) ?to)?|antes (?:estaba en|iba a)l?|expuls[a-z]+ d[eo]l?|era d[oa]|didn ?['’]? ?t get in ?to|pas (?:ete )?prise? a|no me cogieron en(?: el)?|non (?:mi hanno pres[oa]|sono entrat[oa]) al|nao entrei n[oa]|aangenomen op|open da[gy] (?:at|van)|(?:hate to|never) go to|(?:iria|andrei(?: mai)?) al|konnte? aufs|(?:rather|plutot|pref[a-z]+) [^,.!?]{3,30} (?:than|que|che) [a-z]+ (?:to|al?|au|pr[oa])|si me cambian al?|als (?:je|ze) (?:op|naar)|ancien[a-z]* [a-z]+ c ?['’]? ?e(?:tai|s)t|(?:failli|voulu) aller au?)(?: los)? ?$/;
/** One does not want to go there, or somebody works there. */
const NOT_THERE =
  /\b(?:(?:wil|wilde|will|mochte|war)(?: (?:ik|ich))? (?:niet|nicht|nie|nooit) (?:naar|op|aufs?|auf d\w+|am)|(?:(?<!\b(?:meine?|unsere?|mijn|mn|onze) )(?:lehrer(?:in)?|leraar|lerares)|arbeitet|werkt|works|cleans|teaches|enseigne|travaille|trabaja|lavora|insegna|trabalha|es? prof[a-z]*) (?:am|an|op|at|au|a|en|al|no|na))(?: (?:het|de|der|dem|the|la|le|el))? ?$/;
/** Whether a school is said to be that of others, or one's own no more. */
export function isOthersSchool(form: string, from: number): boolean {
  const before = form.slice(Math.max(0, from - 60), from);
  return (THOSE.test(before) && !BY_US.test(form)) || NOT_NOW.test(before) || NOT_THERE.test(before);
}

/** Somebody's school was spoken of before. */
const THEY_GO =
  /\b(?:my|mon|ma|meine?|mi|mia|mio|meu|minha|mijn|mn) (?:mate|friend|bestie|bff|cousine?|copine|copain|pote|freund(?:in)?|amig[oa]|amic[oa]|vriend(?:in)?|brother|sister|frere|soeur|bruder|schwester|herman[oa]|fratello|sorella|broer|zus|irmao?|prim[oa]) (?:goes|is|va|est|geht|ist|gaat|zit|vai|estuda|esta)\b[a-z ]{0,16}\b(?:school|ecole|college|lycee|schule|escuela|cole|scuola|escola)\b/;
const YES = /^(?:yes|yep|yeah|yh|oui|ouais|ja|jep|jup|si|sim|exact\w*)[ !.]*$/;
/** Whoever is written to is asked for their own. */
const YOU = /\b(?:u|you|tu|t|toi|du|dir|jij|je|vc|voce|eres|vas|vais|hai|vai)\b/;

/**
 * Whether a yes to a school that was guessed is said of somebody whom the writer has just spoken of.
 * @param before what the writer has said last
 * @param guess what the other side has said last
 */
export const isTheirSchool = (form: string, before = '', guess = ''): boolean =>
  YES.test(form) && THEY_GO.test(before) && !YOU.test(guess);
