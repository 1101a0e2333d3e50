/** Numbers and addresses that are for everybody, by what they are called themselves. */

/** Free of charge or short: helplines and services, in every country that is known. */
const FREE_OF_CHARGE =
  /^(?:080[08]\d{3,8}|00800\d{7,8}|1?8(?:00|88|77|66|55|44|33)\d{7}|11[68]\d{3}|[89]00\d{6})$/;
/** What robots and offices are called. */
const NOBODYS_MAIL =
  /^(?:(?:relay|smtp|imap|pop3?|mx|ns\d?|irc|ftp|ssh)\d*[.\u2022][a-z][^@]*$|(?:no-?reply|do-?not-?reply|git|support|help ?desk|webmaster|postmaster|abuse|newsletter|tips|press|presse|pro|kundenservice|jobs|bewerbung(?:en)?|inscriptions?|redacti(?:on|e)|redaktion|service-?client|aide|hilfe|ayuda|aiuto|ajuda|soporte|suporte|assistenza|safety|seguridad|sicurezza|seguranca|moderation|report|abuso|privacy|security|rathaus|mairie|secretariat|sekretariat|customer-?service)@)/;
/** One is warned of it. */
const FALSE_MAIL =
  /\b(?:(?<!\b(?:snap|insta|discord|wifi|teams|whatsapp|link|ding)(?: [a-z]+){0,2} )(?:non|nicht|niet|no|nao|dont|don ?['’]?t|never|ne) (?:apr|ouv|open|offn|abr|klick|klik|cliq|click)(?![a-z]* (?:mucho|casi|mai|molto|muito|veel|vaak|oft|devant|it (?:much|often|a lot|in (?:class|school|front))|(?:when|wenn|quand|wanneer|si|se|cuando) (?:i|ich|deine?|je|tu|ur|your|tes|mein|u|you)\b)\b)|(?:klickt?|klik|offnet?|antworte?t?|cliquez?|ouvrez?|clica) (?:bloss |bitte |maar |surtout )?(?:nicht|niet|pas|nao)\b(?! (?:devant|quand|wenn))|(?<!\b(?:no|non|nao|nicht|niet|pas|not)(?: es| e)? )(?:bidon|bogus|erfunden|inventad[oa]|inventat[oa]|verzonnen|virus)\b|(?<!\b(?:not|no|pas|kein|keine|non|nao|geen|niet|sin|ohne|zonder|senza|sem|ningun)(?: es| e)?(?: an?| une?| una?| een| um| uma| ningun[a]?)? )(?:phishing|scam(?!bi)|arnaqu|truff|betrug|viren|virusm|estafa)[a-z]*|(?:es|e|un|el|ojo) timo\b)/;
/** A teacher's, an office's or a friend's, by what stands before it: « la mail della prof è ». */
const OTHERS_MAIL =
  /\b(?:e-?mail|mail|correo|adresse?|indirizzo|gmail)(?: ?adresse?)? (?:of|from|de|du|da|do|del|della|dell ?['’]|von|vom|van|d ?['’]) ?(?:(?:the|la|le|l ?['’]|der|dem|meine[rm]|my|mon|ma|mi|mia|mio|minha|meu|mijn|de|het|il|o|a|unsere[rm]|our|notre|onze) ?)?(?:(?:herrn?|frau|mr|mrs|miss|ms|m|mme|sr|sra) [a-z]+|profe?s?|professor[ae]?s?|professeure?|teachers?|maestr[oa]|lehrer(?:in)?|klassenlehrer(?:in)?|juf|meester|mentor|leraar|lerares|coach|trainer(?:in)?|entrenador|allenatore|treinador|directeur|direttore|schulleitung|sekretariat|secretari[aeo]t?|segreteria|secretaria|dentist[ae]?|zahnarzt|amig[oa]|amic[oa]|freund(?:in)?|copine?|pote|vriend(?:in)?)(?: [a-z]+)? ?(?:is|c ?['’]? ?est|c|est|ist|es|e|:)? ?$|\b(?:(?:mr|mrs|miss|ms|sir) [a-z]+|(?:my|our|the) (?:teacher|coach|tutor|head ?teacher|friend|mate))(?: ?['’]? ?s)? (?:e-?mail|email address)(?: is| ?['’]?s)? ?$/;
/** The school's: one's own address there is « mi mail del cole ». */
const SCHOOLS_MAIL =
  /(?<!\b(?:my|mon|mi|meine?|mi[ao]|minha|meu|mijn|mn|m) )\b(?:e-?mail|mail|correo)(?: ?adresse?)? (?:of the|de l ?['’]|d[oae]|del(?:la)?|der|van|v) ?(?:school|schule|ecole|escuela|escola|scuola|cole(?:gio)?|insti(?:tuto)?) ?(?:is|c ?['’]? ?est|c|est|ist|es|e)? ?:? ?$/;
/** One is to write to it; what doesn't open is something else. */
const TO_WRITE_TO =
  /\b(?:mail (?:maar|me|it|to|mir)|schick\w*|stuur|manda\w*|send|envoi\w*|ecris|scrivi\w*|escrib\w*|escrev\w*) (?:[a-z]+ ){0,6}(?:a|to|an|naar|para|pra|pour)\b/;
const OWN =
  /\b(?:my|mon|ma|mein|meine|mi|mio|mia|meu|minha|mijn|our|notre|nos|unser|unsere|uns|nuestr[oa]|noss[oa]|ons|onze|dads?|mums?|moms?|papa|maman|me|moi|mir|mich)\b/;

/** In Peru and Chile mobiles begin as services do here. */
const MOBILE_ABROAD = /^9\d{8}$/;
/** It is one's own, or of one of the family, right before it. */
const OWN_NUMBER =
  /\b(?:mi|meu|minha|my) (?:num\w*|cel\w*|tel\w*|movil|fijo|fon\w*|wsp|whats\w*|chave)\b[^.!?\n]{0,16}$|\b(?:de|do|da|e) (?:mi|meu|minha) (?:ma(?:dre|ma|e)|pa(?:dre|pa|i)|herman[oa]|irma\w?)\b[^.!?\n]{0,12}$|\b(?:ll|j)amame\b|\b(?:yape\w*|plin)\b/;

/**
 * Whether a number is a service's by its figures.
 * @param before what stands before it, in normal form
 */
export const isFreeOfCharge = (digits: string, before: string): boolean =>
  FREE_OF_CHARGE.test(digits) && !(MOBILE_ABROAD.test(digits) && OWN_NUMBER.test(before));

/** Whether an address is nobody's: a robot's, an office's, or one that is warned of. */
export const isNobodysMail = (mail: string, rest: string): boolean =>
  (NOBODYS_MAIL.test(mail) || (FALSE_MAIL.test(rest) && !TO_WRITE_TO.test(rest))) && !OWN.test(rest);

/** Whether an address is said to be a teacher's, an office's or a friend's. */
export const isOthersMail = (form: string, from: number): boolean =>
  [OTHERS_MAIL, SCHOOLS_MAIL].some((way) => way.test(form.slice(Math.max(0, from - NEAR), from)));
/** Characters that are read before it. */
const NEAR = 80;
