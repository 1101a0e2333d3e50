/** Numbers that both sides speak of, and that are nobody's age here: marks, points, places, pages; how old somebody else is. */
import { beginsNumber } from '#lib/text/numbers.ts';

/** One asks, or has the other side guess. */
const ASKS =
  /\?|^(?:(?:et|and|und|y|e|en) )?(?:ta|ton|ur|your|deine?|tu|la tua|il tuo|jouw|je|sua|seu|tua|teu) [a-z ]{3,20}$|\b(?:what(?: ?['’]?s)?|which|how|guess|combien|quel(?:le)?s?|devine[rsz]?|wie|welche[rsn]?|was|rate|cuant[oa]s?|que|adivina|quant[oiae]s?|che|qual|indovina|adivinha|hoeveel|welke|wat|raad)\b/;
const COUNTED =
  /\b(?:how many|how much|combien d(?:e|['’]) ?(?!ann)|(?:eu|est|fait|reste) combien|combien (?:j|on|il|ca)\b|d[ue] combien|coute combien|nombre|anzahl|aantal|(?:as eu|heb je|hast du) (?:en|voor|in)\b|what time|quelle heure|a que hora|a che ora|hoe laat|que horas|wie ?viele?|cuant[oa]s (?!anos)|quant[ie] (?!anni)|quant[oa]s (?!anos)|hoeveel|cuanto (?:saque|sacaste)|quanto (?:hai|ho) preso|quanto (?:tirou|tirei)|(?:did (?:u|you)|i) (?:get|got) (?:on|in|for)|scores?|points?|pts|punkte|puntos|punti|punten|pontos|kills?|goals?|buts|tore|gole?s?|doelpunten|levels?|lvl|niveau|nivel|livello|rank(?:ing)?|rang|classement|place|platz|notes?|marks?|moyenne|noten?|notas?|vot[oi]|cijfers?|exam|tests?|quiz|controle|eval|devoir|interro|klausur|verifica|prova|toets|pages?|seite|pagina|bladzijde|exercis?e|exercice|question|aufgabe|ejercicio|esercizio|salle|room|etage|floor|numbers?|numeros?|[a-z]*nummer|shirt|queue|skins?|wins?|laps?|my time|prix|price|tickets?)\b/;
/** Whose age it is, where it is not one's own. */
export const SIBLING =
  '(?:brother|bro|sister|sis|cousine?|friend|mate|frere|reuf|soeur|pote|copine|copain|bruder|schwester|freund(?:in)?|herman[oa]|prim[oa]|amig[oa]|fratello|sorella|cugin[oa]|amic[oa]|broer(?:tje)?|zus(?:je)?|vriend(?:in)?|irmao?)';
export const KIN = `(?:${SIBLING}|bff|dog|cat|hamster|horse|chien|chienne|chat|cheval|hund|katze|perr[oa]|gat[oa]|cane|gatt[oa]|hond|kat|cachorr[oa]|teacher|coach|profe?|lehrer(?:in)?|professore(?:ssa)?|mum|mom|dad|mere|pere|mama|papa|madre|padre|mae|pai|moeder|vader|mamma)`;
const OF_SOMEBODY = new RegExp(
  String.raw`\b(?:my|ur|your|mon|ma|ton|ta|le|la|mein\w*|dein\w*|mi|tu|mi[ao]|tu[ao]|mijn|mn|je|jouw|meu|minha|seu|sua|teu|tua|the) (?:[a-z]{3,8} )?${KIN}\b|\bhow old (?:is|was) |\bquel age (?:il|elle|a)\b|\bwie alt ist |\bhoe oud is |\bquanti anni ha\b`,
);
const OF_AGES =
  /\b(?:how old|age|alt|alter|edad|anos|anni|ans|eta|oud|leeftijd|idade|birthday|bday|anniv[a-z]*|geburtstag|cumple[a-z]*|compleanno|verjaardag|niver|aniversario)\b/;
/** Who says so speaks of themselves. */
const OF_ONESELF =
  /\b(?:i|im|i ?['’]m|me|moi|j ?['’]? ?ai|jai|jsuis|ich|bin|yo|tengo|io|ho|ik|ben|eu|tenho|too|same|aussi|pareil|auch|tambien|igual|anche|uguale|ook|tambem|tbm?|mesma|misma)\b/;
const IN_YEARS = /\b(?:ans|piges|an[yi]?os|anni|jahre?|jaar|years?|yrs?|old)\b|\dy ?\/?o\b/;
const GUESSED =
  /\?|\b(?:guess|say|bet|dirais|parie|schatze?|echo|apuesto|secondo me|scommetto|gok|schat|aposto|acho)\b/;
/** It is this child whose age is guessed after all. */
const TO_ONE =
  /\b(?:you(?: ?['’]?re)?|u|ur|ya|toi|t ?['’]? ?(?:as|es)|tu|du|bist|tienes|eres|hai|sei|je|jij|bent|vc|voce|tens)\b/;
/** Longest message that a number is asked for in, or told. */
const LONGEST = 80;

const isOfCount = (said: string): boolean =>
  said.length <= LONGEST && ASKS.test(said) && COUNTED.test(said) && !OF_AGES.test(said);
const hasNumber = (said: string): boolean =>
  said.length <= LONGEST && (/\d/.test(said) || said.split(/[^a-z]+/).some(beginsNumber));

/** Whether a message has a number guessed or told that is no age of who writes it. */
export const asksOther = (said: string): boolean =>
  isOfCount(said) ||
  (said.length <= LONGEST && ASKS.test(said) && OF_AGES.test(said) && OF_SOMEBODY.test(said));

/**
 * Whether a short answer goes on about a number that the child has asked for, and that is nobody's age, or is another's.
 * @param heard what the other side has said, newest first
 * @param before what the child has said, newest first
 */
export function isOtherNumber(form: string, heard: readonly string[], before: readonly string[]): boolean {
  const [theirs = ''] = heard;
  const [own = ''] = before;
  if (theirs === '' || own === '' || form.length > LONGEST) return false;
  if (heard.slice(0, 2).some((one) => OF_AGES.test(one))) return false;
  if (!hasNumber(theirs)) return false;
  if (isOfCount(own)) return !IN_YEARS.test(form);
  return asksOther(own) && GUESSED.test(theirs) && !TO_ONE.test(theirs) && !OF_ONESELF.test(form);
}
