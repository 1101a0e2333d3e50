/**
 * Mail addresses of people who are not of the family: “his email was”, « la prof a donné », of those to whom one reports, and what
 * addresses look like.
 */

/** Whose address counts as the child's own, wherever they are named. */
export const FAMILY =
  /\b(?:m[uo]m(?:my)?|mother|dad(?:dy)?|father|parents?|bro(?:ther)?|sis(?:ter)?|nan|gran(?:ny|dad|dma|dpa)?|aunt(?:ie)?|uncle|family|mama|mam(?:an|ma)|papa?|mere|pere|daronn?e?|soeur|frere|reuf|mamie|papi|tata|tonton|tante|famille|mutter|vater|eltern|schwester|bruder|oma|opa|onkel|familie|madre|padres?|herman[oa]|abuel[oa]|ti[oa]|familia|sorella|fratello|genitori|nonn[oa]|zi[oa]|famiglia|moeder|vader|ouders|zus|broer(?:tje)?|mae|pai|pais|irma|irmao|avo|vo)(?: ?['’]? ?s)?\b/;
const MAIL = '(?:e-?mails?|mails?|correo|adresse?|address|indirizzo|gmail|hotmail|outlook|icloud)';
/** What follows up to the address, in which the writer is not spoken of. */
const ON = String.raw`(?:(?!\b(?:me|mine|moi|m|mir|mich|mi|mio|mij|mim|i|im|ive|je|j|jai|ich|io|yo|ik|eu|us|nous|uns|ons|nos|to|fur|your|ton|mien|meins|mijne|(?:my|mon|ma|mein\w*|mijn|mia|meu|minha) (?!class|year|form|school|team|club|classe|klasse|clase|klas|turma))\b)[^.!?;\n]){0,32}$`;
/** Hardly more than that they have one, or have given it: « la prof a donné », "in my class has". */
const HAS = String.raw`(?: ?['’]? ?s)?(?: (?:in|of|at|from|de|d|du|del|della|der|von|van|da|do) ?['’]? ?(?:(?:my|our|ma|mon|notre|the|la|le|l|mein\w*|mijn|mi|mia|minha) ?['’]? ?)?[a-z]{3,10})?(?: ?[:=(]| ?['’]| (?:is|has|have|uses|got|gave|gives|said|says|put|posted|left|shared|c|c ?['’]? ?est|est|ist|es|e|hat|nutzt|heeft|gebruikt|tiene|ha|tem|a|usa|utilise|donnee?|mis|laisse|messo|dato|dado|gegeben|m|me|mi|mir|mij|us|nous|uns|ons|nos|the|an?|la|le|l|une?|o|il|el|die|de|to|son|his|her|seine?|ihre?|su|suo|sua|zijn|haar|ancora|come|still|noch|nog|${MAIL})(?![a-z])){0,6} ?[,:(]? ?$`;
/** Somebody who is spoken of. */
const THEIRS = new RegExp(
  String.raw`\b(?:(?:his|her|their|son|leur|seine?|ihre?|su|suo|sua|zijn|haar|hun) (?:[a-z]{3,8} )?${MAIL}|${MAIL} (?:d(?:i|e|el|a)? ?['’]? ?)?(?:ella|lei|lui|elle|dele|dela|eux)|${MAIL} (?:von (?:ihm|ihr)|van (?:hem|haar))|(?:e-?mail|mail|write(?: to)?) (?:him|her|them|hem|haar)|ecris ?-? ?(?:lui|leur)|schreib (?:ihm|ihr)|escribe ?le|scrivi(?:gli|le)|escreve pr?a el[ea])\b${ON}`,
);
/** Who has an address without being of the family. */
const ROLE =
  '(?:compagn[oa]|teachers?|tutor|coach|trainer(?:in)?|profe?s?|professeure?|professora?|professoressa|maestr[oa]|(?:klassen)?lehrer(?:in)?|juf|meester|mentora?|leraar|lerares|docente|entrenadora?|allenat(?:ore|rice)|treinador|direct(?:eur|rice)|dirlo|principal|cpe|direttore|vet|dentist|doctor|club|friend|mate|neighbou?r|land(?:lord|lady)|caretaker|lady|proprio|gardien|dame|hausmeister|casero|conserje|bidell[oa]|sindico|concierge|girl|boy|guy|dude|kid|pote|copine?|copain|voisine?|meuf|mec|gars|freund(?:in)?|kumpel|madchen|junge|typ|amig[oa]|chic[oa]|amic[oa]|ragazz[oa]|vriend(?:in)?|jongen|meisje|menin[oa]|garot[oa])';
const OF_ROLE = new RegExp(
  String.raw`\b(?:${ROLE}|(?:she|he|they|elle|il|er|sie|ella|lei|lui|zij|ze|hij|ela|ele) (?:has|have|uses?|got|put|a|utilise|hat|nutzt|tiene|usa|ha|heeft|gebruikt|tem))(?![a-z])${HAS}`,
);
/** The writer has told it to them. */
const TOLD_THEM =
  /\b(?:i|jl?(?:ai)?|je|ich|ho|he|ik|eu)\b ?['’]?[a-z '’]{0,12}\b(?:gave|give|told|sent|donnee?|envoye|gegeben|geschickt|dato|dado|dei|gegeven)\b/;
/** Where one puts one's name down for something. */
const OFFICE =
  /\b(?:sign ?-?ups?|entries|inscriptions?|anmeldung(?:en)?|bewerbung(?:en)?|inscripcion(?:es)?|iscrizion[ei]|inscric(?:ao|oes)|aanmelden)(?: (?:is|are|at|via|to|go|goes|through|c|c ?['’]? ?est|par|a|sur|ist|gehen|bei|uber|an|es|en|e|su|op|no|na|kan|mit)){1,3} ?$/;
const IS_MINE =
  /^[ ,?!.]{0,3}(?:(?:c|c ?['’]? ?est|its|it ?['’] ?s|thats|that ?['’] ?s|is|das ist|ist|es|e|dat is) ){0,2}(?:le mien|moi|mine|me|m(?:y|on|eine?|i|ia|eu|ijn) (?:[a-z]{2,9} ){0,2}(?:e-?mail|mail|gmail|adresse?|address|correo|indirizzo)|meine|el mio|il mio|la mia|de mijne|o meu|eingerichtet|erstellt|angelegt|aangemaakt)\b/;
/** Where one reports somebody; « meld dich bei » is how the writer is reached. */
const REPORT =
  /\b(?:(?<!\b(?:the|a|my|your|ur|our|his|her|this|that|it|book|lab|school) )report(?:ed)?|signal(?:e|ez|er|es|ale|alo)?(?! (?:(?:le|la|les) )?-?moi\b)|segnal[aio][a-z]{0,4}|denunci[aeo][a-z]{0,4}|reporta[a-z]{0,4}|rapporteer|meld(?:et|en|e)?(?! (?:dich|euch|mich|je|jou|me|u)\b))\b[^.!?;\n]{0,40}\b(?:to|at|a|an|bei|bij|pra|para|op|via|sur) $/;
/** Who has written, or is not known. */
const STRANGERS =
  /\b(?:(?:e-?mails?|mails?|message|correo|spam|nachricht|bericht)s? (?:from|de|d ?['’]|du|von|vom|van|da) ?|(?:who is|whos|who ?['’] ?s|c ?['’]? ?est (?:qui|ki)|c (?:qui|ki)|wer ist|quien es|chi e|quem e|wie is|(?:idk|dunno|dont know|no idea) who) |\b(?:got|get|received|recu|bekommen|gekriegt|recibi|recibido|ricevuto|gekregen|kreeg|recebi|arrivat[oa]|llego) [a-z ]{0,20}\b(?:from|de|von|van|da) ?)$/;
/** What comes to them is the writer's: “you should get an email from”. */
const WILL_GET =
  /\b(?:(?:you|u) (?:should|will|shld|gonna|might)|youll|you ?['’] ?ll|tu (?:vas|devrais)|du (?:wirst|solltest|kriegst|bekommst)|te (?:va a|llegara)|vas a|ti arrivera|(?:vai|vas) receber|je krijgt)\b[^.!?\n]{0,40}$/;
/** Any will do: « mets un truc genre ». */
const ANY =
  /\b(?:put|type|mets|tape|metti|scrivi|gib|vul|typ|pon|bota) (?:sth|(?:some|any)thing|qualcosa|(?:irgend|et)was|iets|algo|(?:any|an?|une?|una|eine?|een|uma?) [a-z-]{3,8}) (?:like|genre|comme|style|tipo|com[eo]|wie|als) $/;
/** They are asked whether it is theirs, as it was. */
const STILL =
  /\b(?:still|sempre|ancora|toujours|tjrs|encore|noch|nog|todavia|ainda|sigues)\b(?: (?:use|usando|usi|e))? ?$/;
const IS_MY = /\b(?:my|mine|our|i|mon|ma|notre|mein\w*|ich|mi[ao]?|ho|mijn|mn|ik|meu|minha)\b/;
const FIRST = '(?:first|prenom|vorname|nombre|nome|voornaam)(?:name)?';
const LAST = '(?:last(?:name)?|surname|nom|nachname|apellidos?|cognome|achternaam|sobrenome)';
const BLANKS = new RegExp(
  String.raw`^(?:${FIRST}[._-]?${LAST}|${LAST}[._-]?${FIRST}|(?:your|user)[._-]?name)@`,
);

/** Characters that are read on each side. */
const NEAR = 80;

/** What one has written to them: what one changes one's own into is no such. */
const SENT =
  /(?<!\b(?:chang\w{1,3}|switch\w{0,3}|set|forward|send|update\w?|move\w?|aender\w?|stell|cambi\w{1,3}) )\b(?:my|mon|meine?|mi|mia|mio|meu|mijn|mn) (?:[a-z]{4,8} )?(?:e-?mail|mail|message|nachricht|correo|bericht) (?:to|a|au|an|alla?|aan|naar|para|pra|pro) (?:[a-z'’]{1,10} ){0,4}(?<!\b(?:is|its|c|c ?['’]? ?est|est|cest|ist|es|e) )$/;

/** Whether one writes to an address, or gets something from it, whosever it is, or it only shows what they look like. */
export function isCorresponded(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  return (
    ((ANY.test(before) || (STILL.test(before) && /^["'»]? ?\?/.test(form.slice(to)))) &&
      !IS_MY.test(before)) ||
    ((REPORT.test(before) || SENT.test(before) || (STRANGERS.test(before) && !WILL_GET.test(before))) &&
      !IS_MINE.test(form.slice(to, to + NEAR))) ||
    BLANKS.test(form.slice(from, to).trim())
  );
}

/**
 * Whether an address is said to be that of somebody else.
 * @param said what was said last, in which the family may have been named
 */
export function isOfAnother(form: string, from: number, to: number, said: readonly string[]): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  if ([form, ...said].some((one) => FAMILY.test(one)) || TOLD_THEM.test(before)) return false;
  return (
    [THEIRS, OF_ROLE, OFFICE].some((one) => one.test(before)) && !IS_MINE.test(form.slice(to, to + NEAR))
  );
}
