/** What has to be changed in an account that was told or cannot be found: “put a 7 after it”, « avec deux s à la fin ». */
import type { Message } from '../../../types.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, isMadeUp } from './accounts.ts';
import { TOKEN } from './answered.ts';
import { DOT, LINE } from './spoken.ts';

/** They looked for it. */
const NOT_FOUND =
  /\b(?:(?:cant|can ?['’] ?t|cannot|couldnt|couldn ?['’] ?t|didnt|dont) (?:even )?(?:find|see) (?:u|ya|you|it|ur|your|that|any)|(?:isnt|not|doesnt|wont|aint|isn ?['’] ?t|doesn ?['’] ?t) (?:com(?:e|ing)|show(?:ing)?|popp?(?:ing)?) up|(?:nothing|no ?(?:one|body)) (?:comes?|shows?|pops?) up|no (?:results?|user|such user)|doesnt exist|te trouve (?:pas|nulle part)|(?:le |la |l ?['’] ?)?trouve (?:pas|rien)|(?:ca|il|elle) (?:sort|marche|apparait|existe|trouve) (?:pas|rien)|t ?['’]? ?apparais pas|(?:find|finde|seh|sehe) (?:ich )?(?:dich|dein\w*|das|da) (?:da )?(?:nich?t?|nirgends)|find dich (?:nich?t?|net|nirgends)|(?:gibts|gibt es|kommt) (?:nich?t?|nix)|no te (?:encuentro|veo|sale|me sales)|no (?:me )?sal(?:e|es)|no aparec\w+|no existe|non ti (?:trovo|vedo)|non (?:esc[ei]|compar\w+|esiste|lo trovo)|kan (?:je|jou|m|hem) (?:nergens |niet )vinden|vind je niet|(?:bestaat|komt) niet|n(?:ao)? te ach(?:o|ei)|n(?:ao)? (?:aparec\w+|existe|acho|achei))\b/;

const NUMBER =
  '(?:\\d{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|un|deux|trois|quatre|cinq|sept|huit|neuf|ein(?:e|en)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|twee|drie|vijf|zes|zeven|acht|negen|dois|duas|quatro|sete|oito)';
/** One sign, or several of one kind. */
const SIGN = String.raw`(?:(?:(?:an?|another|an extra|my|your|the|une?|encore une?|mon|ne|nen|noch ne|noch ein(?:e|en)?|eine?n?|una?|otr[oa]|mi|el|il|lo|la|een|nog een|mijn|de|het|uma?|mais uma?|o|a|${NUMBER}) )?(?:(?:numbers?|chiffre|letters?|lettre|zahl|numero|cijfer|letra) )?(?:${NUMBER}|[a-z] ?['’]? ?s|[b-df-hj-np-z]|xx?x?|${LINE}s?|${DOT}s?|dots|points|dash(?:es)?|tiret|bindestrich|guion|trattino|streepje|traco))`;
const PUT =
  "(?:put|add|stick|whack|chuck|try|type|write|use|r?ajoute[rsz]?|met(?:s|tez|tre)?|tape[rz]?|ecris|(?:es|c|c ?['’]? ?est)|mach|setz|hang|schreib|tu|pack|pon(?:le|er)?|pone|anad(?:e|ele)|agrega(?:le)?|mete(?:le)?|escribe|metti(?:ci)?|aggiungi(?:ci)?|scrivi|zet|doe|plak|typ|tik|poe|bota|coloca|adiciona|escreve|with|avec|mit|con|met|com|plus|and|then|et|puis|und|dann|y|luego|e|poi|en|dan|depois|its|there ?['’]?s|hay|ya|y a|il y a|c ?['’]? ?e|tem|manca|falta|il manque|manque|fehlt|u forgot|missing)";
const WHERE =
  "(?:(?:at|on|to) the (?:end|start|beginning|front|back)|in the middle|in front|behind|before|after|in between|between|on it|a la fin|au (?:debut|milieu)|a la suite|derriere|devant|apres|avant|entre|(?:am|ans) (?:ende|anfang)|hinten(?: dran)?|dahinter|vorne(?: dran)?|davor|danach|dazwischen|hinterm?|nach|vor|al (?:final|principio)|detras|delante|despues|antes|en medio|entre medias|(?:alla|in|all ?['’]?) (?:fine|fondo|inizio)|dopo|davanti|prima|in mezzo|(?:er )?(?:achter|voor|tussen)(?:aan|op)?|op het eind(?:e)?|aan het (?:eind|begin)(?:e)?|no (?:final|fim|comeco|meio)|na frente|atras|depois|antes)";
const LITTLE =
  '(?: (?:the|it|that|my|your|name|le|la|les|l|de|du|mon|der|dem|den|das|el|il|lo|het|de|je|mijn|o|a|da|do|ca|pseudo|nom|nome|nombre|naam|user|last|first|one|letter|word|words|dot|underscore|point|lettre|enft|en fait|btw|lol|mdr|sorry|dsl|haha|xd|pls|stp|bitte|x|each|side|und|et|and|e|y|en|[b-df-hj-np-z])){0,5}';
const CHANGE = new RegExp(
  String.raw`^(?:(?:oh|ah|ok|yeah|yes|no|nah|nan|non|oui|ja|nee|nein|si|sim|ups|oops|mb|my bad|sorry|pardon|dsl|perdon|scusa|try|bah|ben|just|juste|you need to|u need to|u gotta|u have to|you have to|il faut|faut|tu dois|du musst|musst|tienes que|hay que|devi|je moet|tem que|noch|nog|auch|aussi|also|ah oui)[ ,!.]{1,2}){0,4}(?:${PUT} (?:er |da |noch |auch |juste |just )?)?${SIGN} ${WHERE}${LITTLE}[ .!]*$`,
);
/** The sign behind what has to be done with it. */
const CHANGE_AT = new RegExp(
  String.raw`^(?:[a-z]{1,5}[ ,]{1,2}){0,2}(?:at the end|a la fin|am ende|hinten|al final|alla fine|achteraan|no final)[ ,:]{1,2}${PUT} ${SIGN}[ .!]*$`,
);
/** One way of writing it, and the wrong one: « beanzz pas beanz ». */
const CORRECTED =
  /(?<![a-z0-9_.-])([a-z0-9_.-]{3,30}),? (?:and )?(?:not|pas|nich|nicht|non|no|niet|nao) ([a-z0-9_.-]{3,30})(?![a-z0-9_-])/g;

/** Messages of the child's own in which an account may have been told. */
const EARLIER = 3;
/** Longest answer, and longest message before it, in characters. */
const LONGEST = 80;

/** One has an account, or is to be looked for. */
const OWN_ACCOUNT = new RegExp(
  String.raw`\b(?:my|mon|mein|mi|mio|meu|mijn|mn|add|find|search|follow|ajoute|cherche|such\w{0,2}|find\w{0,2}|busca\w{0,3}|agrega\w{0,3}|cerca\w{0,3}|zoek|volg|procura|adiciona)\b[^.!?\n]{0,20}\b${APP}\b`,
);
const tellsAccount = (form: string): boolean =>
  form.length <= 2 * LONGEST &&
  (OWN_ACCOUNT.test(form) || [...form.matchAll(TOKEN)].some(([, name = '']) => isMadeUp(name)));

/** Where what was told stands as it should have been. */
function correctedIn(form: string, told: readonly string[]): Place[] {
  return matchesOf(form, CORRECTED)
    .filter(
      ([, right = '', wrong = '']) =>
        right !== wrong &&
        right.slice(0, 2) === wrong.slice(0, 2) &&
        told.some((one) => one.includes(wrong) && tellsAccount(one)),
    )
    .map(behind);
}

/** The whole message where it says what is different in an account, or the account as it should have been. */
export function handlesMendedIn(form: string, { heard, before }: Message): Place[] {
  if (form.length > LONGEST) return [];
  const told = before.slice(0, EARLIER).map((one) => one.form.text);
  const corrected = correctedIn(form, told);
  if (corrected.length > 0) return corrected;
  if (!(holds(form, CHANGE) || holds(form, CHANGE_AT))) return [];
  const [asked = ''] = heard.map((one) => one.form.text);
  const isOfAccount = (asked.length <= LONGEST && NOT_FOUND.test(asked)) || told.some(tellsAccount);
  return isOfAccount ? [{ from: 0, to: form.length }] : [];
}
