/** Answers to a question about somebody else: « il a quel âge ton frère ? » – « 15 ans », “who's your new teacher?” – “ms hale”. */
import { asksFor } from '../../context/asked.ts';
import { asksIfSoOld } from '../../formats/said/ages/years-left.ts';
import { CHAINS } from '../../formats/said/places/shops.ts';
import { asksWhichTown } from '../../formats/said/towns/chosen.ts';
import { isAssent } from '../../settled/assent.ts';
import { speaksOfMeeting } from '../../settled/planned.ts';
import type { DetailKind } from '../../types.ts';
import { PUBLIC } from '../places/no-town.ts';
import { asksOnly, isAskedElsewhere } from './asked-elsewhere.ts';
import { AND_YOU, FAMILY, FRIENDS, HAD_BY_ALL } from './others.ts';

const YOUR =
  '(?:your|ur|ton|ta|tes|votre|dein|deine[rmn]?|tu|tus|tuo|tua|tuoi|je|jouw|o teu|a tua|teu|seu|sua)(?: (?:little|big|best|new|older|younger|twin|petite?|grande?|meilleure?|nouvelle|kleine[rn]?|grosse[rn]?|beste[rn]?|neue[rn]?|mejor|nuev[oa]|miglior[e]?|nuov[oa]|beste|nieuwe|melhor|nov[oa]))?';
const asksOf = (who: string) => new RegExp(String.raw`\b${YOUR} (?:${who})\b`);
const OF_FRIENDS = asksOf(FRIENDS);
const OF_ANYBODY = asksOf(`${FRIENDS}|${FAMILY}`);
/** Whose day is asked for by a name: "when's jakes birthday", « l'anniv de Lou ». */
const OF_NAMED =
  /\b(?!(?:ur|your|you|his|its|guys|when|what|whats|todays?|how)\b|whens?\b)[a-z]{2,14} ?['’]?s (?:birthday|bday)\b|\b(?<!\b(?:ton|ur|dein|tu|tuo|teu|seu|je|jouw) )(?:anniv(?:ersaire)?|cumple(?:anos)?|geburtstag|compleanno|niver|aniversario|verjaardag) (?:a|de|d ?['’]|von|vom|di|da|do|del|della|van) ?(?!(?:toi|jou|je|ti|dir|te|voce|vc|ailleurs|lieu|qu\w+|que|che|welch\w+|mois)\b)[a-z]{2,}/;
/** What is said of oneself, whoever was asked about. */
const ONESELF =
  /\b(?:i|im|ive|my|me|us|we|our|ich|bin|mein(?:er)?|mir|wir|uns|yo|soy|tengo|vivo|io|sono|ho|abito|ik|ben|mijn?|wij?|ons|eu|sou|tenho|moro|moi|je|j|jsuis|jai|mon|ma)\b/;
/** « Je crois »: one does not speak of oneself then. */
const SUPPOSES =
  /\b(?:i (?:think|guess|believe|bet)|je (?:crois|pense)|j ?crois|(?:glaub|denk)e? ich|ich (?:glaub|denk)e?|ik (?:denk|geloof)|(?:denk|dacht|geloof) ik|yo creo|creo yo|io credo|eu acho)\b/g;
/** Who sings, plays, teaches or has a team is somebody else. */
const KNOWN =
  /\b(?:crush|celeb[a-z]*|idol[a-z]?|fav(?:ou?rite)?|favorit[aoe]?|preferid[oa]|preferee?|preferit[oa]|lieblings ?[a-z]+|lievelings ?[a-z]+|singer|sings?|rapper|actor|actress|chanteu(?:r|se)|chante|acteur|actrice|sanger(?:in)?|singt|schauspieler(?:in)?|cantante|canta|attore|attrice|cantora?|ator|atriz|zanger(?:es)?|zingt|streamer|youtuber|player|joueur|spieler|jugador|giocatore|jogador|speler|author|character|movie|film|serie|teacher|lehrer(?:in)?|prof(?:e|essora?|essoressa)?|maestr[oa]|leraar|lerares|juf|docente|coach|president|team (?:von|of|van|de|di))\b/;
const ASKS_NAME = `ton (?:vrai )?(?:nom|prenom)|dein (?:voller |richtiger )?name|tu nombre|il tuo nome|portes le nom|heisst du|heet je(?! (?:${FRIENDS}|${FAMILY})\\b)|te llamas?|ti chiam[ai]|te chamas?|(?:calls?|nennt|noemt|noemen) (?:u|you|dich|je|jou)`;
const YOUR_NAME = new RegExp(
  String.raw`\b(?:${ASKS_NAME}|(?:your|ur) (?:full |real |actual |last |whole )?name|(?:o teu|seu) nome|(?:je|jouw) (?:echte )?naam|(?:what|who) (?:are|r) (?:you|u)|t ?['’]?es qui|first (?:name )?(?:and|n) last|full name(?! (?:of|de|du|von|van|di|del))|nom et prenom|prenom et nom|vor- ?und nachname|nombre y apellidos?|nome e cognome|voor- ?en achternaam|nome completo|whole name|t ?['’]? ?appelles?(?: toi)?|nome (?:inteiro|todo)|tu es qui|qui es ?-? ?tu|wer bist du|quien eres|chi sei|quem es|(?<!\b(?:met|van|op|bij) )wie ben je|who am i talking to|introduce (?:ur|your) ?self|emergency info|tes infos|achternaam kies|teu nome e|nome\? idade|(?:names?|nom|naam|nome|nombre)[ ,/:+&]{1,3}(?:(?:and|et|und|y|e|en|n) )?(?:(?:ur|your|ton|dein|tu|tuo|teu|je) )?(?:prenom|age|years?|yr|birth\w*|class|klasse?|school|skl|ville|town|city|edad|eta|idade|scuola|escuela|escola|leeftijd|alter|surname|last name|nachname|cognome|apellidos?|achternaam)|fill in|names? real|signing in)\b`,
);

/** The same, where it is said whose: what somebody calls the child, and no full name of a brother. */
const NAME_OF_YOU = new RegExp(
  String.raw`\b(?:${ASKS_NAME}|(?:your|ur) (?:full |real |last |whole )?name|(?:teu|seu) nome|(?:je|jouw) naam|t ?['’]? ?appelles?|chama-se como)\b`,
);
/** Somebody or something third is so old, or is to be: "how old is he", « il faut avoir quel âge ». */
const OF_A_THIRD =
  /\bhow old (?:were (?:you|u) when\b.*|(?:is|was|r|are|were) (?!(?:you|u|ya|ye|y ?['’]? ?all|we|every(?:one|body)|all of (?:you|u)|ppl|people here|yous)\b)|for\b|(?:do|does|must) (?:you|u|one|i|we) (?:have|need))|\b(?:ils?|elles?) (?:a|ont|avai(?:t|ent)|etait|fait|est) (?:a )?(?:quel age|combien|cb)|\bquel age (?:ils?|elles?|a ?-? ?t ?-? ?(?:il|elle)|ont|pour|avait|faut|a (?:ton|ta|le|la|sa|son|l))\b|\ba partir de quel age|\bwie alt (?:ist|war|sind|waren|wird|muss|werden) (?!du\b|wir\b)|\bab (?:wie ?viel|welchem alter)|\b(?:cuantos anos|que edad) (?:tiene|tenia|tienen|hay|cumple)\b(?! usted)|\bquanti anni (?:ha|aveva|hanno|compie|servono)\b|\bhoe oud (?:(?:is|was|zijn|wordt) (?!j(?:e|ij|ullie)\b|w(?:e|ij)\b)|moet)|\bquantos anos (?:tem |faz )?(?:el[ea]s?|teu|seu|[oa])\b/;
/** For how long, which is no age. */
const HOW_LONG =
  /\b(?:depuis (?:quand|combien|cb)|how long|since when|how many years(?! old)|seit wann|wie lange?|desde cuando|hace cuanto|cuanto (?:tiempo )?(?:llevas|hace)|da quanto|da quando|hoe ?lang|sinds wanneer|desde quando|(?:ha|faz) quanto tempo)\b/;

/** The years that are left until one is so old are told as an age. */
const UNTIL = /\b(?:till?|until|before|avant|jusqu|bis|hasta|fino|tot|ate)\b/;

/** « Waar zit de bios? » */
const WHERE_PUBLIC = new RegExp(
  String.raw`\b(?:wo (?:is|ist|war|liegt)|waar (?:is|zit|ligt|was)|where(?: ?['’]?s| is| was)|ou est|(?:est|trouve) ou|(?:donde|calle) (?:esta|queda)|(?:dov|via) ?['’]? ?e|(?:dove|via) (?:sta|si trova)|(?:onde|rua) (?:fica|e))(?: (?:nochmal|denn|der|die|das|de|het|the|le|la|el|il|lo|o|a)){0,3} (?:${PUBLIC}|${CHAINS})\b[^,?]{0,12}\??$`,
);

/** A question about a game: where one is there, what opens a chest, what a villain is called. */
const OF_GAME =
  /\b(?:in ?-?game|(?:in|inside) (?:the|this|ur|your) game|(?:ds|dans|sur) (?:le|ton|ce) jeu|im spiel|en el juego|nel gioco|no jogo|in het spel|(?:on|in|of) the (?:crate|chest|vault|safe room)|(?:du|sur le|ds le|dans le) coffre|(?:del?|do|en el|no) (?:cofre|bau|forziere)|villain|where (?:do |did )?(?:we|you|u) drop|ou (?:tu|on) drop|waar drop(?:pen)? (?:jij|we)|wo droppen wir)\b|\b(?:where|ou|wo|donde|dove|onde|waar|meet)\b[^?,.!]{0,20} (?:on|in|dans|ds|sur|en|im|auf|op|nel|su|no|na) (?:minecraft|mc|roblox|fortnite|brookhaven|bloxburg|gta)\b[^a-z]*$/;
const IN_GAMES: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'town',
  'live-location',
  'password',
  'full-name',
  'meeting',
]);
/** It is asked for what is so outside of it, or for the child's own account. */
const IN_EARNEST =
  /\b(?:irl|real|really|en vrai|vrai|in echt|echte?r?|wirklich|de verdad|davvero|de verdade|(?:not|pas|nicht|niet|no|non|nao) (?:in|im|dans|ds|en|nel|no)|(?:ur|your|de ton|ton|ta|deine?[nrm]?|tu|tuo|tua|teu|seu|sua|je|jouw) (?:pass\w*|pw|mdp|compte|account|konto|contra\w*|clave|senha|wachtwoord|ww|kennwort))\b/;
/** The town that one likes best. */
const OF_FAVOURITES =
  /\b(?:(?:fav\w*|lieblings|lievelings) ?-?(?:town|city|stadt|stad)|(?:ville|ciudad|citta|cidade) (?:prefer\w*|favorit\w*)|(?:best|nicest|prettiest|plus belle|mejor|schonste|mooiste|piu bella|melhor) (?:town|city|ville|ciudad|stadt|stad|citta|cidade)|(?:ciudad|citta|cidade) (?:[a-z]{2,4} ){0,2}(?:gustaria|piacerebbe|vorresti|gosta[rv]i?as?|visit\w+)|dove siete [as]\w+|donde (?:fu[ei]\w+|vais (?:de|en|a))|onde (?:fo|va)[a-z]+)\b/;
/** One of two that were named, be they clubs or towns. */
const ORDINAL =
  /^ ?(?:(?:the|le|la|der|die|das|el|il|o|a|de|het) )?(?:1st|2nd|first|second|former|latter|deuxieme|premier|premiere|erste|zweite|primero?|segund[oa]|primo|secondo|eerste|tweede|primeir[oa])(?: one)? ?[.!]?$/;
/** One is asked where one lives, or which of two towns it is. */
const LIVES =
  /\b(?:where|live (?:in|at|near)|vis (?:a|en|dans)|habites?|ou (?:tu|t)|(?:tu|t) ou|wo (?:wohn|leb)\w*|wohnst|woon|vives|vivi|abiti|moras?|from|viens|aus)\b/;

/** Who is praised first is not asked about: "your brother seems nice. age?" */
const PRAISED =
  /\b(?:nice|cute|cool|funny|mignonn?e?|sympa|suss|nett|lind[oa]|fof[oa]|carin[oa]|leuk|lief)\b[^.,!?]{0,12}[.,!] ?[^.,!?]{2,20}\??$/;

/** A thing is to come back, and when is no plan to meet: « quand tu peux tu me rends mon livre » – « demain 14h ». */
const GIVEN_BACK =
  /\b(?:(?:rends|ramene|rapporte) ?-? ?moi|me (?:rends|rendras|rendre|ramenes|rapportes)) (?:le|la|les|l ?['’]|mon|ma|mes|ce|cette|ca)\b|\bgive (?:me )?(?:it|my [a-z]{2,14}|me) back\b|\b(?:gibst|bringst) du .{0,16}zuruck\b|\b(?:devuelves|ridai|restituisci|devolves) |\bgeef je .{0,16}terug\b/;
const ONLY_TIME =
  /^(?:[a-z]{3,9} )?(?:(?:vers|a|at|um|om|alle|a las|as) )?\d{1,2} ?(?:h|:|uhr|uur|am|pm)? ?\d{0,2}$/;
/** Lessons and matches that one has, whoever else is there. */
const OF_LESSONS =
  /\b(?:vous avez|t ?['’]? ?as|tu as|(?:do|have) (?:you|u) (?:have|got)|hast du|habt ihr|tienes|hai|heb je|tens|vc tem) (?:(?:du|le|la|no|een) )?(?:sport|cours|eps|piscine|pe|p ?e|maths?|training|entrainement|foot(?:ball)?|match|practice|exam|schule|deporte|ginnastica|gym|treino|aula|les)\b/;

/** Where somebody of the family is from; then a club that one is for. */
const FROM_WHERE_THEY =
  /\bonde (?:[oa] )?[st](?:eu|ua) (?!famil)[a-z]+ (?:mora|vive)|\b(?:de (?:donde|que ciudad) (?:es|son|era|eran)|di (?:dove?|che citta) ?['’]? ?(?:e|era|sono|erano)|de (?:onde|que cidade) (?:e|era|sao|vem)|d(?:a|i) dove (?:viene|vengono|e|sono)|(?:en que ciudad|donde|dove|onde) (?:vive|viven|abita|mora)|d ?['’]? ?ou (?:vient|viennent)|where(?: is| ?['’]?s| are)|woher (?:kommt|kommen)|waar kom(?:t|en)) (?:(?:el|la|il|lo|i|a|o|os|as) )?(?:(?:tus?|tu[ao]|tuoi|tue|seus?|suas?|teus?|tuas?|ton|ta|tes|your|ur|deine?|je|jouw) )?(?:madre|padre|abuel\w+|novi[oa]|equipo|ragazz[oa]|nonn\w+|genitori|mae|pai|avos?|namorad[oa]|mere|pere|parents|m[uo]m|dad|mutter|vater|oma|opa|eltern|moeder|vader|ouders|famil\w+|el|ella|lui|lei|(?:[ei]l|gli|l?[ao]s?|es+[aeo]s?|aquel\w*|que[il]\w*) (?!senhor|menin)[a-z]{3,})\b/;
const WHICH_CLUB =
  /\b(?:que equipo|de que clube|q(?:ue|ual) time|che squadra|per chi tifi|quelle equipe|what team|welche mannschaft|welke club)\b/;

/** Asked back: « t'es de lille toi ? », « et toi, lille ? » */
const ASKED_BACK =
  /^(?:et )?(?:toi|tu? ?['’]? ?(?:es|as|viens|vis|habites))\b(?!.*\b(?:aussi|et toi)\b)[^.!?]*\?+$/;
/** Longest answer that may say nothing of oneself; who says more of somebody else says so. */
const LONGEST = 80;

const isOfFavourite = (question: string): boolean =>
  asksOnly(OF_FAVOURITES, 'town', question) && !AND_YOU.test(question);

/** Clubs are chosen between as towns are. */
const isOfOneOfTwo = (form: string, question: string): boolean =>
  ORDINAL.test(form) && !LIVES.test(question) && !asksWhichTown(question);

/**
 * Whether a detail answers a question about somebody else.
 * @param question what the other side has said last, in normal form
 */
export function isAskedOfOthers(kind: DetailKind, form: string, question = ''): boolean {
  if (question === '' || form.length > LONGEST || ONESELF.test(form.replace(SUPPOSES, ' '))) return false;
  if (kind === 'age' && OF_A_THIRD.test(question) && !AND_YOU.test(question.replace(OF_A_THIRD, '')))
    return true;
  if (HAD_BY_ALL.has(kind) && ASKED_BACK.test(form)) return true;
  if (isAskedElsewhere(kind, question)) return true;
  if (IN_GAMES.has(kind) && !IN_EARNEST.test(question) && asksOnly(OF_GAME, kind, question)) return true;
  if (kind === 'town' && (isOfFavourite(question) || isOfOneOfTwo(form, question))) return true;
  if (kind === 'town' && WHICH_CLUB.test(question)) return true;
  if (kind === 'town' && FROM_WHERE_THEY.test(question) && !AND_YOU.test(question)) return true;
  if (kind === 'age' && HOW_LONG.test(question))
    return !asksIfSoOld(question) && !UNTIL.test(question) && !asksFor(question, 'age');
  if (kind === 'meeting' && OF_LESSONS.test(question) && !speaksOfMeeting(question) && isAssent(form))
    return true;
  if (kind === 'meeting') return GIVEN_BACK.test(question) && ONLY_TIME.test(form);
  if (kind === 'street-address' && WHERE_PUBLIC.test(question) && !AND_YOU.test(question)) return true;
  if (kind === 'town' || kind === 'street-address')
    return (
      (OF_FRIENDS.test(question) || (kind === 'town' && asksOnly(KNOWN, kind, question))) &&
      !AND_YOU.test(question)
    );
  if (kind === 'full-name' && KNOWN.test(question) && !YOUR_NAME.test(question)) return true;
  if (kind === 'birth-date' && OF_NAMED.test(question) && !/\bmines?\b/.test(form) && !AND_YOU.test(question))
    return true;
  const isOfPerson =
    kind === 'age' || kind === 'birth-date' || kind === 'school' || kind === 'full-name' || kind === 'handle';
  return (
    isOfPerson &&
    OF_ANYBODY.test(question) &&
    !PRAISED.test(question) &&
    !AND_YOU.test(question) &&
    !(kind === 'full-name' && NAME_OF_YOU.test(question))
  );
}
