/** What pays, and is put up for everybody: a charity's account, a game's card, the one that a program is tried with. */

const SHOWN =
  /\b(?:charit[a-z]+|donat[a-z]+|dons?(?! ?['’]? ?t\b)|asso|association|spenden?[a-z]*|verein|beneficen[a-z]+|donaciones|donazioni|doacoes|goed doel|poster|affiche|plakat|cartel|cartaz|monopoly|luhn|(?:une?|la|a) (?:fausse|fake) c\w+|(?:qq ?une?|quelqu ?['’]?un|someone|somebody|jemand|alguien|qualcuno|alguem|iemand) (?:a |hat |ha |heeft )?(?:poste|posted|gepostet|publicado|postato|postou|gepost|mis|put))\b/;

/** It is the family's all the same. */
const OWN =
  /\b(?:my|our|mon|ma|mes|notre|meine?|unser[a-z]{0,2}|mi|mis|mia|mio|mijn|minha|meu) (?:[a-z]{2,8} ?['’]?s? )?(?:account|card|carte|compte|iban|rib|konto|karte|cuenta|tarjeta|conto|carta|rekening|kaart|conta|cartao)\b/;

/** Whether the sentence, in normal form, says so. */
export const isShown = (form: string): boolean => SHOWN.test(form) && !OWN.test(form);
