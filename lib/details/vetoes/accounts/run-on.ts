/** Words between which a blank is missing, as those who text in a hurry write: nobody is called so. */
import { isWord } from '../../words/lexicon.ts';

/** Letters, a sign that ends a sentence or a part of one, and letters: names on other apps have none of these signs. */
const JOINED = /^[a-z.!?,;…]*[a-z](?:[!?;,…]|--)[a-z]+[.,!?]*$/;
/** Where names on other apps are spoken of, one may stand with no blank behind it: “on insta noa.v,add me”. */
const OF_APPS =
  /insta|snap|tik ?tok|twitch|disc|psn|xbox|steam|roblox|msn|skype|pseudo|user|handle|account|compte|konto|cuenta|conta\b/;

/**
 * Whether what stands round a finding without a blank is two words of a sentence, or more.
 * @param around in small letters
 * @param form the message that it stands in, in normal form
 */
export const isRunOn = (around: string, form: string): boolean => JOINED.test(around) && !OF_APPS.test(form);

/** Whether a name is two known words with a stop between them: "im done.bye". */
export const isTwoSentences = (name: string): boolean => {
  const words = name.split('.');
  return words.length === 2 && words.every(isWord);
};
