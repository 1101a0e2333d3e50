/** Numbers and addresses that are for everybody, by what they are called themselves. */

/** Free of charge or short: helplines and services, in every country that is known. */
const FREE_OF_CHARGE =
  /^(?:080[08]\d{3,8}|00800\d{7,8}|1?8(?:00|88|77|66|55|44|33)\d{7}|11[68]\d{3}|[89]00\d{6})$/;
/** What robots and offices are called. */
const NOBODYS_MAIL =
  /^(?:no-?reply|do-?not-?reply|git|support|help ?desk|webmaster|postmaster|abuse|newsletter|tips|press|presse|pro|rathaus|mairie|secretariat|sekretariat|customer-?service)@/;
/** One is warned of it. */
const FALSE_MAIL =
  /\b(?:(?:non|nicht|no|dont|don ?['’]?t|never|ne) (?:apr|ouv|open|offn|abr|klick|cliq|click)|phishing|scam|arnaque|virus|timo|truffa|betrug)/;
const OWN =
  /\b(?:my|mon|ma|mein|meine|mi|mio|mia|meu|minha|mijn|our|notre|nos|unser|unsere|uns|nuestr[oa]|noss[oa]|ons|onze|dads?|mums?|moms?|papa|maman|me|moi|mir|mich)\b/;

/** Whether a number is a service's by its figures. */
export const isFreeOfCharge = (digits: string): boolean => FREE_OF_CHARGE.test(digits);

/** Whether an address is nobody's: a robot's, an office's, or one that is warned of. */
export const isNobodysMail = (mail: string, rest: string): boolean =>
  (NOBODYS_MAIL.test(mail) || FALSE_MAIL.test(rest)) && !OWN.test(rest);
