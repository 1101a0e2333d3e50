/** What pays, and is put up for everybody: a charity's account, a game's card, the one that a program is tried with. */

/** Money is given to them. */
const CHARITY =
  /\b(?:charit[a-z]+|donat[a-z]+|dons(?! ?['’]? ?t\b)|(?:un|le|faire|fai[st]|faites(?: un)?) ?don\b(?! ?['’]? ?t\b)|asso|association|spenden?[a-z]*|verein|beneficen[a-z]+|donaciones|donazioni|doacoes|goed doel|(?:on|sur|auf|im|en|sul|no|op) (?:the |their |its |l ?['’] ?|une |le |dem |einem |el |un |il |o |um |de |het )?(?:poster|affiche|plakat|cartel|cartaz|manifesto))\b/;
/** The family's goes to them, or theirs goes through the family. */
const OF_FAMILY =
  /\b(?:my|our|mon|ma|mes|notre|nos|meine?[nmr]?|unser\w*|eigenen?|mi|mis|mia|mio|nostr[oa]|nuestr[oa]|minha|meu|noss[oa]|mijn|mn|ons|onze|her|his) (?:[a-z]{2,10} ?['’]?s? ){0,2}(?:account|acc|cards?|debit|carte|cb|compte|iban|rib|konto|karte|cuenta|tarjeta|conto|carta|conta|cartao|rekening|kaart)\b|\b(?:mine|ours|mu[mt]s?|moms?|dads?|mama|papa|tonton|tata|oma|opa|grandma|mes parents|meine eigenen|(?:donat\w*|spende|fais|faites|envoi\w*|schick\w*|send) (?:it |was |some )?(?:to me|a moi|moi|mir|me)(?! (?:(?:a|une?|ein) )?(?:screenshot|capture|photo|pic|msg|bescheid))|m[yn] stream|mon stream)\b/;
const SHOWN =
  /\b(?:monopoly ?-? ?(?:cards?|money|bank|kart[a-z]{1,3}|geld)|(?:cards?|cartes?|karten?|tarjetas?|carta|kaart|cartao|argent|billets?) (?:[a-z]{1,4} ){0,2}(?:d[eu] |d ?['’] ?)?monopoly|luhn|stripe(?: ?['’]?s)? (?:tests?|docs?|examples?|sandbox|demo)|(?:from|in|aus|dans) (?:the |den |la )?(?:stripe docs?|docs? (?:of|de|von) stripe)|test ?-?(?:cards?|kart[a-z]{1,3}|kaart|number(?! (?:one|two|three|\d\b)))|(?:carte|cb|numero|tarjeta|carta|cartao) (?:de |di |d ?['’] ?)(?:tests?|essai|prueba|prova|teste)|(?<!\b(?:not|pas|isn ?['’]?t) )(?:une?|la|a) (?:fausse|fake) c\w+|(?:qq ?une?|quelqu ?['’]?un|someone|somebody|jemand|alguien|qualcuno|alguem|iemand) (?:a |hat |ha |heeft )?(?:poste|posted|gepostet|publicado|postato|postou|gepost|mis|put))\b/;

/** It is the family's all the same. */
const OWN =
  /\b(?:my|our|mon|ma|mes|notre|meine?|unser[a-z]{0,2}|mi|mis|mia|mio|mijn|minha|meu) (?:[a-z]{2,8} ?['’]?s? )?(?:account|card|carte|compte|iban|rib|konto|karte|cuenta|tarjeta|conto|carta|rekening|kaart|conta|cartao)\b/;

/** Whether the sentence, in normal form, says so. */
export const isShown = (form: string): boolean =>
  (SHOWN.test(form) && !OWN.test(form)) || (CHARITY.test(form) && !OF_FAMILY.test(form));
