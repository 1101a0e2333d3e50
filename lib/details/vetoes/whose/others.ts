/** Whom one may ask about beside the child, and what of them. */
import type { DetailKind } from '../../types.ts';

/** Whoever is the child's, beside what each of them has of their own. */
export const FRIENDS =
  'friends?|mates?|bff?s?|bestie|bf|gf|boyfriend|girlfriend|gran(?:ny|dad|dma|dparents)?|grandma|nana?|grandad|aunt(?:ie|y)?|uncle|cousins?|dog|cat|ami[es]?|pote|copain|copine|mec|meuf|mamie|papi|papy|tata|tonton|oncle|tante|cousine|chien|chat|freund(?:in)?|oma|opa|grosseltern|onkel|hund|katze|amig[oa]|novi[oa]|abuel[oa]|ti[oa]|prim(?:it)?[oa]|perr(?:it)?[oa]|gat(?:it|inh)?[oa]|amic[oa]|nonn[oa]|zi[oa]|cugin[oa]|cane|vriend(?:in)?|oom|neef(?:je)?|nicht(?:je)?|hond|kat|namorad[oa]|av[oó]|vo|cachorr(?:inh)?[oa]|cao|teacher|lehrer(?:in)?|prof(?:e|essora?)?|maestr[oa]|leraar|lerares|juf|meester|mentora?|tutora?|streamer|youtuber|coach|trainer|crush|ex';
/** With these one lives: where they do is no secret of theirs alone. */
export const FAMILY =
  'brothers?|bros?|sisters?|sis|(?:m[auo]m|dad)s?|parents|freres?|soeurs?|reuf|reus|mere|pere|daronne?|bruder|schwester|geschwister|mama|mutter|papa|vater|eltern|herman(?:it)?[oa]s?|madre|padre|padres|fratell(?:in)?[oi]|sorell(?:in)?[ae]|genitori|mamma|broer(?:tje)?|broertje|broers|zus(?:je|sen)?|moeder|vader|(?<=\\bje )[mp]a|ouders|irma(?:o?zinh[oa])?o?s?|mae|pai';
/** They are asked about themselves as well. */
export const AND_YOU = new RegExp(
  String.raw`\b(?:(?:are|r|do|did|were|can) (?:you|u)|(?:you|u) (?:live|go|are|r|got|have)|(?:and|n) (?:you|u|yours?)|et (?:toi|t)|toi et|t ?['’]?(?:as|es)|tu (?:as|es|habites?|vas|vis|fais)|bist du|hast du|wohnst|gehst|und (?:du|dir)|tienes|eres|vives|vas|y tu|hai|sei|abiti|vivi|vai|e (?:tu|vc|voce)|(?:ben|heb|woon|zit) (?:jij|je(?! (?:${FRIENDS}|${FAMILY}|ma|pa)\b))|en jij|tens|es(?! (?:tu|el|la)\b)|moras|andas|(?:vc|voce) (?:tem|e|mora|estuda|faz|anda)|fai|(?:your|ur|ton|ta|dein|deine|tu|tuo|tua|je|jouw|teu|seu) (?:name|insta[a-z]*|ig|snap[a-z]*|tik ?tok|disc[a-z]*|user[a-z]*|pseudo|num[a-z]*|tel|phone|e?-?mail|adresse?|address|mdp|pass[a-z]*|pw|age|b ?-?day|birthday|anniv\w*|geburtstag|cumple\w*|compleanno|niver|verjaardag|school|skl|prenom|nom|college|lycee|ecole|bahut|alter|schule|nombre|edad|insti|cole|nome|eta|scuola|naam|leeftijd|idade|escola))\b|\b(?:urs|yours)\b|\bur ?\?|\bet le tien\b`,
);
/** What everybody has, a character too: it has no key, and no number that rings. */
export const HAD_BY_ALL: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'age',
  'birth-date',
  'full-name',
  'school',
  'town',
  'handle',
]);
