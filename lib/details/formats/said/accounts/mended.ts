/** What has to be changed in an account that was told or cannot be found: “put a 7 after it”, « avec deux s à la fin ». */
import type { Message } from '../../../types.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, isMadeUp } from './accounts.ts';
import { TOKEN } from './answered.ts';
import { DOT, LINE } from './spoken.ts';

/** They looked for one. */
const NOT_FOUND =
  /\b(?:(?:cant|can ?['’] ?t|cannot|couldnt|couldn ?['’] ?t|didnt|dont) (?:even )?(?:find|see) (?:u|ya|you)|no (?:user|such user)|te trouve (?:pas|nulle part)|t ?['’]? ?apparais pas|(?:find|finde|seh|sehe) (?:ich )?(?:dich) (?:da )?(?:nich?t?|net|nirgends)|no te (?:encuentro|veo)|non ti (?:trovo|vedo)|kan (?:je|jou) (?:nergens |niet )vinden|vind je niet|n(?:ao)? te ach(?:o|ei))\b/;
/** They looked for something, which may be an account. */
const NOTHING_FOUND =
  /\b(?:(?:cant|can ?['’] ?t|cannot|couldnt|couldn ?['’] ?t|didnt|dont) (?:even )?(?:find|see) (?:it|ur|your|that|any)|(?:isnt|not|doesnt|wont|aint|isn ?['’] ?t|doesn ?['’] ?t) (?:com(?:e|ing)|show(?:ing)?|popp?(?:ing)?) up|(?:nothing|no ?(?:one|body)) (?:comes?|shows?|pops?) up|no results?|doesnt exist|(?:le |la |l ?['’] ?)?trouve (?:pas|rien)|(?:ca|il|elle) (?:sort|marche|apparait|existe|trouve) (?:pas|rien)|(?:find|finde|seh|sehe) (?:ich )?(?:dein\w*|das|da) (?:da )?(?:nich?t?|nirgends)|(?:gibts|gibt es|kommt) (?:nich?t?|nix)|no (?:me )?sal(?:e|es)|no te sale|no me sales|no aparec\w+|no existe|non (?:esc[ei]|compar\w+|esiste|lo trovo)|kan (?:m|hem) (?:nergens |niet )vinden|(?:bestaat|komt) niet|n(?:ao)? (?:aparec\w+|existe|acho|achei))\b/;
/** Nothing is said of what it was. */
const UNNAMED =
  /^(?: ?(?:lol|haha|mdr|bro|bruh|frr?|mate|sorry|dsl|btw|tho|there|anywhere|nobody|nessuno|nadie|niemand|ninguem|personne|la|da|xd|x))?[ ?!.:()'’]*$/;
const AN_ACCOUNT = new RegExp(
  String.raw`\b(?:${APP}|user(?:name)?|acc(?:ount)?|compte|konto|cuenta|conta|profil[eo]?|perfil|pseudo|nick|tag|handle)\b`,
);
/** Whether they looked for an account. */
function isNotFound(asked: string): boolean {
  if (asked.length > LONGEST) return false;
  if (NOT_FOUND.test(asked)) return true;
  const nothing = OF_TASK.test(asked) ? null : NOTHING_FOUND.exec(asked);
  return (
    nothing !== null &&
    (AN_ACCOUNT.test(asked) || UNNAMED.test(asked.slice(nothing.index + nothing[0].length)))
  );
}

const NUMBER_WORD =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|un|deux|trois|quatre|cinq|sept|huit|neuf|ein(?:e|en)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|twee|drie|vijf|zes|zeven|negen|dois|duas|quatro|sete|oito)';
const NUMBER = String.raw`(?:\d{1,4}|${NUMBER_WORD})`;
/** One sign, or several of one kind. */
const SIGN = String.raw`(?:(?:(?:an?|another|an extra|my|your|the|une?|encore une?|mon|ne|nen|noch ne|noch ein(?:e|en)?|eine?n?|una?|otr[oa]|mi|el|il|lo|la|een|nog een|mijn|de|het|uma?|mais uma?|o|a|${NUMBER}) )?(?:(?:numbers?|chiffre|letters?|lettre|zahl|numero|cijfer|letra) )?(?:${NUMBER}|[a-z] ?['’]? ?s|[b-df-hj-np-z]|xx?x?|${LINE}s?|${DOT}s?|dots|points|dash(?:es)?|tiret|bindestrich|guion|trattino|streepje|traco))`;
const WHERE =
  "(?:(?:at|on|to) the (?:end|start|beginning|front|back)|in the middle|in front|behind|before|after|in between|between|on it|a la fin|au (?:debut|milieu)|a la suite|derriere|devant|apres|avant|entre|(?:am|ans) (?:ende|anfang)|hinten(?: dran)?|dahinter|vorne(?: dran)?|davor|danach|dazwischen|hinterm?|nach|vor|al (?:final|principio)|detras|delante|despues|antes|en medio|entre medias|(?:alla|in|all ?['’]?) (?:fine|fondo|inizio)|dopo|davanti|prima|in mezzo|(?:er )?(?:achter|voor|tussen)(?:aan|op)?|op het eind(?:e)?|aan het (?:eind|begin)(?:e)?|no (?:final|fim|comeco|meio)|na frente|atras|depois)";
/** The same without a number in words, which may count whatever stands there. */
const SIGN_ONLY = `(?!${NUMBER_WORD} ${WHERE})${SIGN}`;
const PUT =
  '(?:put|add|stick|whack|chuck|try|type|write|use|r?ajoute[rsz]?|met(?:s|tez|tre)?|tape[rz]?|ecris|mach|setz|hang|schreib|pack|pon(?:le|er)?|pone|anad(?:e|ele)|agrega(?:le)?|mete(?:le)?|escribe|metti(?:ci)?|aggiungi(?:ci)?|scrivi|zet|doe|plak|typ|tik|poe|bota|coloca|adiciona|escreve)';
const HAS =
  "(?:(?:es|c|c ?['’]? ?est)|tu|with|avec|mit|con|met|com|plus|and|then|et|puis|und|dann|y|luego|e|poi|en|dan|depois|its(?: got)?|it ?['’] ?s(?: got)?|(?:it )?has|there ?['’]?s|hay|ya|y a|il y a|c ?['’]? ?e|tem|manca|falta|il manque|manque|fehlt|u forgot|missing)";
const LITTLE =
  '(?: (?:the|it|that|my|your|name|le|la|les|l|de|du|mon|der|dem|den|das|el|il|lo|het|je|mijn|o|a|da|do|ca|pseudo|nom|nome|nombre|naam|user|last|first|one|letter|word|words|dot|underscore|point|lettre|enft|en fait|btw|lol|mdr|sorry|dsl|haha|xd|pls|stp|bitte|x|each|side|und|et|and|e|y|en|[b-df-hj-np-z])){0,5}';
const CHANGE = new RegExp(
  String.raw`^(?:(?:oh|ah|ok|yeah|yes|no|nah|nan|non|oui|ja|nee|nein|si|sim|ups|oops|mb|my bad|sorry|pardon|dsl|perdon|scusa|try|bah|ben|just|juste|c(?= avec)|its(?= with)|es(?= con)|is(?= met)|you need to|u need to|u gotta|u have to|you have to|il faut|faut|tu dois|du musst|musst|tienes que|hay que|devi|je moet|tem que|noch|nog|auch|aussi|also|ah oui)[ ,!.]{1,2}){0,4}(?:${PUT} (?:er |da |noch |auch |juste |just )?${SIGN}|(?:${HAS} (?:er |da |noch |auch |juste |just )?)?${SIGN_ONLY}) ${WHERE}${LITTLE}[ .!]*$`,
);
/** One way of writing it, and the wrong one: « beanzz pas beanz ». */
const CORRECTED =
  /(?<![a-z0-9_.-])([a-z0-9_.-]{3,30}),? (?:and )?(?:not|pas|nich|nicht|non|no|niet|nao) ([a-z0-9_.-]{3,30})(?![a-z0-9_-])/g;
/** They speak of something else meanwhile: spelling, sums and code. */
const OF_TASK =
  /\b(?:spell|sums?|maths?|answer|code|homework|equation|ecri[ts]|devoirs?|exo|reponse|calcul|hausaufgabe|losung|schreibt man|se escribe|deberes|si scrive|compiti|huiswerk|se escreve|how many|combien|wie viele|cuant[oa]s|quant[ei])\b|\d ?[x+*:÷-] ?\d/;

/** Messages of the child's own in which an account may have been told. */
const EARLIER = 3;
/** Longest answer, in characters; a message before it may be twice as long. */
const LONGEST = 80;

/** Accounts that stand in a message, by how they are written. */
const madeUpIn = (form: string): string[] =>
  matchesOf(form, TOKEN)
    .map(([, name = '']) => name)
    .filter(isMadeUp);

/** One has an account, or is to be looked for by a name. */
const OWN_ACCOUNT = new RegExp(
  String.raw`\b(?:my|mon|mein|mi|mio|meu|mijn|mn|add|find|search|follow|ajoute|cherche|such\w{0,2}|find\w{0,2}|busca\w{0,3}|agrega\w{0,3}|cerca\w{0,3}|zoek|volg|procura|adiciona)(?: ?-? ?(?:me|moi|mich|mi|mij))?(?: (?:on|sur|auf|en|su|op|no))? ${APP}(?: ?['’]?s| ?[:=,]| (?:is|its|c|c ?['’]? ?est|est|ist|es|e|as|sous|als|como|come|called)){0,2} ?@?([a-z0-9_.-]{3,30}) ?[.!]*$`,
);
/** Accounts that a message tells, one's own also where it is any word. */
function accountsOf(form: string): string[] {
  const [, own] = OWN_ACCOUNT.exec(form) ?? [];
  return own ? [...madeUpIn(form), own] : madeUpIn(form);
}

/** What one has said before that may tell an account. */
const earlierIn = ({ before }: Message): string[] =>
  before
    .slice(0, EARLIER)
    .map((one) => one.form.text)
    .filter(({ length }) => length <= 2 * LONGEST);

/** Where what was told stands as it should have been. */
function correctedIn(form: string, message: Message): Place[] {
  const ways = matchesOf(form, CORRECTED).filter(
    ([, right = '', wrong = '']) => right !== wrong && right.slice(0, 2) === wrong.slice(0, 2),
  );
  if (ways.length === 0) return [];
  const told = earlierIn(message).flatMap(accountsOf);
  const asked = message.heard[0]?.form.text ?? '';
  const isSought = AN_ACCOUNT.test(asked) || isNotFound(asked);
  return ways
    .filter(([, , wrong = '']) =>
      told.some((one) => one === wrong || (isSought && one.split(/[._-]/).includes(wrong))),
    )
    .map(behind);
}

/** The whole message where it says what is different in an account, or the account as it should have been. */
export function handlesMendedIn(form: string, message: Message): Place[] {
  const { heard, before } = message;
  if (form.length > LONGEST || (heard.length === 0 && before.length === 0)) return [];
  const corrected = correctedIn(form, message);
  if (corrected.length > 0 || !holds(form, CHANGE)) return corrected;
  const asked = heard[0]?.form.text ?? '';
  const isTold = earlierIn(message).some((one) => madeUpIn(one).length > 0);
  const isOfAccount = isNotFound(asked) || (isTold && !OF_TASK.test(asked));
  return isOfAccount ? [{ from: 0, to: form.length }] : [];
}
