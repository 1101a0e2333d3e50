/** Words between which a blank is missing, as those who text in a hurry write: nobody is called so. */
import { isWord } from '../../lexicon.ts';

/** Letters, a sign that ends a sentence or a part of one, and letters: names on other apps have none of these signs. */
const JOINED = /^[a-z.!?,;…]*[a-z](?:[!?;,…]|--)[a-z]+[.,!?]*$/;
/** A sentence begins behind the stop, with a word that hardly a name ends with. */
const BEGINS_ANEW =
  /^[^\s@_\d]*[a-z]{3,}[.,](?:pls|plz|u|ur|i|im|its|it|and|but|so|how|wat|waz|what|when|did|do|dont|can|will|thats|ill|ive|am|are|hav|have|we|he|she|they|my|the|et|mais|je|tu|und|ich|aber|pero|maar)$/;
/** Where names on other apps are spoken of, one may stand with no blank behind it: “on insta noa.v,add me”. */
const OF_APPS =
  /insta|snap|tik ?tok|twitch|disc|psn|xbox|steam|roblox|msn|skype|pseudo|user|handle|account|compte|konto|cuenta|conta\b/;

/**
 * Whether what stands round a finding without a blank is two words of a sentence, or more.
 * @param around in small letters
 * @param form the message that it stands in, in normal form
 */
export const isRunOn = (around: string, form: string): boolean =>
  BEGINS_ANEW.test(around) || (JOINED.test(around) && !OF_APPS.test(form));

/** Whether a name is two known words with a stop between them: "im done.bye". */
export const isTwoSentences = (name: string): boolean => {
  const words = name.split('.');
  return words.length === 2 && words.every(isWord);
};
