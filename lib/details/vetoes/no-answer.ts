/**
 * A yes, a "me too" or a "the same" holds nothing of its own: it tells what a rule makes of it and of what was said before.
 * The tagger takes some for an answer to whatever was spoken of.
 */
import { asksFor } from '../context/asked.ts';
import { handlesConfirmedIn } from '../formats/said/accounts/confirmed.ts';
import { LINE } from '../formats/said/accounts/spoken.ts';
import { ASIDE_BEFORE, ASIDE_BEHIND, ASIDE_END } from '../formats/said/asides.ts';
import { birthdaysSharedIn } from '../formats/said/birthdays/shared.ts';
import { saysRight } from '../formats/said/guessed.ts';
import type { DetailKind, Message } from '../types.ts';
import { hasDay } from './ages/no-birthday.ts';
import { KIN } from './ages/other-numbers.ts';

const ME_TOO =
  /^(?:(?:me|same|moi|ich|yo|eu|anch ?['’]? ?io|ik)(?: (?:too|2|aussi|auch|tambien|igual|tb|tbm|tambem|ook|here))?|same|pareil|too|aussi|auch|tambien|anche|ook|tambem)$/;
/** Asked how old one is, nobody says yes. */
const HOW_OLD =
  /\b(?:how old|quel age|wie alt|(?:cuantos|quantos) anos|quanti anni|hoe oud)\b(?!.*\d)|^(?!.*\d).*\b(?:edad|idade|eta|leeftijd)\b/;
/** What is asked of one: the tagger takes the “me” alone for an answer. */
const ADD_ME = /^(?:add|dm|ask|follow) (?:me|moi)\W*$/;
const LAUGH = /^(?:[hj][aeiou]){3,}[hj]?$/;
const SAME = /\b(?:same|meme age|gleich alt|misma edad|stessa eta|(?:zelfde|mesma) (?:leeftijd|idade))\b/;
/** It is denied, asked, or somebody else's. */
const NOT_SAME = new RegExp(
  String.raw`\b(?:not|n ?['’]?t|pas|nicht|nich|no|non|niet|nao)(?: (?:the|le|du|de|la|el|o|a|mal|really|exactly)){0,2} (?:same|meme|gleich|misma|stessa|zelfde|mesma)\b|^(?:is|are|r) (?:it|we|u|you|they)\b|\bsame(?: age)? (?:as|like) (?:my|the) (?:[a-z]{3,8} )?${KIN}\b`,
);
/** Who knows a place need not be there. */
const KNOWS =
  /^[^?]*\b(?:connais|know|heard of|kennst|conoces|conosci|ken(?: je| jij)|conhece[s]?)\b[^?]*\?*$/;
/** Neither a yes nor a detail, whatever was asked: a hum, a joke, a refusal, « pretty far ». */
const NOTHING = new RegExp(
  `^${ASIDE_BEFORE}(?:h+m+|euh+|bruh+|as if|how come|next|pass|chill|sike|jk|brb|gtg|xd+|no comment|(?:nice|good) try|none of (?:ur|your) business|creep|stalker|weirdo|(?:too |old )?(?:young|enough)|no(?:body|where)|some(?:one|where)|the usual|same as before|u first|guess|secret|a lot|loads|half|depends|dunno|idk|maybe|kinda|(?:not|pretty|quite)(?: that| too)? far|for real|stop(?: asking)?|(?:up |down |the )*(?:north|south)|the (?:big|small) one|(?:(?:in|an?|the|eine|big|small|grosse) ){0,3}(?:city|stadt)|(?:ciudad|citta|cidade) grande|(?:near|by) the (?:sea|beach)|oklm|nsm|azy|(?:a|je? ?m ?['’]? ?en )?balec|osef|flm|dcp|msk|cheh|mouais|bref|stv|bv|jms|sah|jrigole|la bas|ailleurs|louche|chelou|hassoul|starf|wtf|ratio|(?:no){2,}|(?:nee){2,}|(?:nein){2,}|(?:nao){2,})${ASIDE_BEHIND}${ASIDE_END}`,
);
/** A yes does not say what, or where. */
const ONLY_YES = new RegExp(`^${ASIDE_BEFORE}(?:ye+(?:a+h?|p|s)?|yh|yup)${ASIDE_BEHIND}${ASIDE_END}`);
const WHAT = /\b(?:wh?ats?|where(?:s|abouts)?|whens?|which|how old)\b[^,.!?]*[.!?]?$/;
/** They are asked for theirs: "do u go to park high?" */
const FOR_THEIRS =
  /^(?:(?:why|wait|lol|so|and|y),? )?(?:(?:do|did) (?:you|u|ya) (?:go|live|come)|(?:are|r) (?:you|u|ya) (?:from|at|in|near))\b[^,.!\n]*$/;
/** A thing is asked for, and no place: « quelle sorte de voiture ? » */
const OF_THING =
  /^(?!.*\?.*\?)(?!.*\b(?:where|ou|wo|donde|dove|waar|onde|live|from|habites?|wohnst|vives|abiti|woon\w*|moras?|school|ecole|schule|town|ville|city|area|place|near|stadt|kommst|ciudad|partes?|eres|cidade|citta|stad|coin|vis|chez|there|which one|go to|club|tierra|terra|zona|region|pueblo|college|uni|t ?['’]? ?es|name|nom|play(?:ing|s)? for|(?:u|you) (?:at|in|going?|goin)|(?:are|r) (?:u|you))\b).*\b(?:what|which|wat|quel(?:le)?s?|quale?|che|cual|que|welche[rsn]?|was fur(?: eine?n?)?|welke?|qual)(?: (?:kind|sort|type|make|brand|sorte|genre|marque|tipo|marca|art|marke|voor|soort|merk)){0,2}(?: (?:of|de|di|von|van))? ?(?:d ?['’] ?)?(?:cars?|voiture|bagnole|macchina|auto|coche|carro|motorbike|moto|phone|telephone|handy|telefon[eo]?|movil|games?|jeux?|gioco|juego|spiel|spel|jogo|food|plat|piatto|comida|comidas|gericht|music|musique|musik|musica|muziek|songs?|chanson|serie|series|films?|movies?|peliculas?|books?|livre|buch|libro|boek|livro|dogs?|chien|cane|hund|perro|hond|cachorro|breed|race|rasse|razza|raza|raca)\b[^?]{0,40}\?/;
/** To whom one has written is another, unless it is asked whether that is oneself. */
const WRITTEN_TO =
  /^(?!.*\b(?:your|urs?|ton|ta|toi|tien|deine?|deins|du das|tuyo|tuya|eres|tu[oa]|sei|jouw|jij|teu|es tu)\b(?! ecrit)).*(?:\b(?:did|have) (?:you|u) (?:write|written|e?mail(?:ed)?)\b|\bhast du\b.{0,60}\b(?:geschrieben|gemailt)\b|\b(?:tu as|t ?['’]? ?as|as ?-? ?tu) (?:deja )?ecrit\b|\b(?:has escrito|escribiste|hai scritto|escreveste|escreveu)\b|\bheb je\b.{0,60}\b(?:geschreven|gemaild)\b)/;
/** A yes does not say which of two it is; « ou quoi » only asks whether it is so. */
const EITHER =
  /\b(?:or|ou|oder|of|o) (?!(?:not?|what|pas|non|quoi|nicht|nein|was|niet|nee|wat|que|n|nao|sim|si|yes)\b)[a-z]/;
/** How a sign of an account is called. */
const SIGN = new RegExp(
  String.raw`^(?:(?:con|com|with|avec|mit|met|without|sin|sem|sans|ohne|zonder) )?(?:(?:an?|une?|una|uma|ein|een) )?${LINE}$`,
);
/** One is to wait. */
const A_SECOND =
  /^(?:(?:just |attends? |warte? |wacht )?(?:an?|une?|\d) )?(?:sec(?:onde?s?)?|sek(?:unden?)?|minut[eo]?s?|min)(?: \d)?$/;

const OF_PLACES: ReadonlySet<DetailKind> = new Set<DetailKind>(['town', 'school']);

/**
 * Whether words that were taken for a detail are an answer that tells none.
 * @param text a reading of the message in normal form, in which `detail` was found
 */
export function isNoAnswer(kind: DetailKind, text: string, detail: string, message: Message): boolean {
  const question = message.heard[0]?.form.text ?? '';
  if (
    NOTHING.test(text) ||
    (OF_PLACES.has(kind) &&
      text.trimStart().startsWith(detail) &&
      OF_THING.test(question) &&
      !asksFor(message.heard[0]?.written ?? '', kind)) ||
    (kind !== 'meeting' && ONLY_YES.test(text) && WHAT.test(question))
  )
    return true;
  switch (kind) {
    case 'age':
      return (
        ADD_ME.test(text) ||
        (saysRight(detail) && HOW_OLD.test(question)) ||
        (!/\d/.test(detail) && SAME.test(text) && NOT_SAME.test(text))
      );
    case 'birth-date':
      return (
        (ME_TOO.test(detail) && birthdaysSharedIn(text, message).length === 0) ||
        // « ton anniv c’est bientôt ? »
        (saysRight(detail) && !hasDay(detail) && !message.heard.some(({ form }) => hasDay(form.text)))
      );
    case 'handle':
      return (
        LAUGH.test(detail) ||
        SIGN.test(detail) ||
        (!detail.includes(' ') && saysRight(detail) && handlesConfirmedIn(text, message).length === 0)
      );
    case 'email':
      return saysRight(detail) && WRITTEN_TO.test(question);
    case 'town':
    case 'school':
      return FOR_THEIRS.test(text) || (saysRight(detail) && (KNOWS.test(question) || EITHER.test(question)));
    case 'live-location':
      return A_SECOND.test(text);
    default:
      return false;
  }
}
