/** A yes to who asks whether an account is one's own: « t'es pas zoe.psn92 ? » – « si si », "who's nono_lxq" – "me lol". */
import type { Message } from '../../../types.ts';
import { isTheirName } from '../../../vetoes/repeated.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { asksIfYou, LONGEST_GUESS, saysItsMe, saysMe, saysThatsMe } from '../guessed.ts';
import { APP, isMadeUp } from './accounts.ts';
import { TOKEN } from './answered.ts';

/** Your account, by its app. */
const YOURS = new RegExp(
  String.raw`\b(?:your|ur|ton|ta|dein|tu|tuo|teu|seu|je|jouw|jou) (?:${APP}|user(?:name)?|name|nick|pseudo|acc(?:ount)?|compte|konto|usuario|naam)(?: still| tjrs| toujours| noch| nog)?(?: ?['’] ?s| ?[:=]| (?:is|c|c ?['’]? ?est|est|ist|es|e|still|not|pas|nicht|niet|on|sur|auf|en|su|no|op|${APP})){0,4} @?$`,
);
/** Behind it; “moss_9, are you there” speaks to somebody. */
const IS_YOU =
  /^ ?,? ?(?:(?:is|are|isnt|isn ?['’] ?t|thats|that ?['’] ?s|is that|is it|c|c ?['’]? ?est|cest|das|bist|eres|sei|ben|dat|das bist|e|es|pas|not|right) ?){0,3}(?:you|u|toi|du|tu|jij|vc|voce|yours|urs|le tien|deins)(?= ?(?:$|[?!.,]|(?:right|then|lol|haha|mdr|hein|ou|oder|no|he|toch|ne|btw)\b))/;
const AT_LAST =
  /\b(?:is (?:it|that|this) (?:you|u)|(?:thats|its|that ?['’] ?s) (?:you|u)(?: right)?|(?:c|c ?['’]? ?est|cest) toi|bist du(?: das)?|eres tu|sei tu|ben jij(?: dat)?|es tu|e (?:vc|tu|voce)|(?:is (?:it|that|this)|its|thats|c|c ?['’]? ?est|cest|ist das|das|es|e|is dat|dat is) (?:your|urs?|yours|ton|ta|le tien|dein(?:er|e|s)?|tuy[oa]|tu|(?:il |la )?tu[oa]|jouw|van jou|(?:o )?teu|(?:a )?tua)(?: (?:acc(?:ount)?|compte|konto|cuenta|profil[eo]?|conta|perfil|pseudo|user|one))?) ?(?:lol|haha|mdr|ou|right|no|oder|of|hein)?[ ?]*$/;
const WHO =
  /\b(?:who ?['’]? ?s|who is|whos|c ?['’]? ?est (?:qui|ki)|c (?:qui|ki)|wer is(?:t)?|quien es|chi e|quem e|wie is)(?: [a-z]{2,6}){0,2} @?$/;
const NEAR = 40;

/** The whole answer, where it says that the account the other side has named is one's own. */
export function handlesConfirmedIn(form: string, { heard, before }: Message): Place[] {
  const asked = heard[0]?.form.text ?? '';
  if (asked === '' || asked.length > LONGEST_GUESS || !(saysItsMe(form) || saysMe(form))) return [];
  const names = matchesOf(asked, TOKEN)
    .map(behind)
    .filter(({ from, to }) => isMadeUp(asked.slice(from, to)));
  const isGuessed = names.some(({ from, to }) => {
    const name = asked.slice(from, to);
    if (before.some((one) => one.form.text.includes(name))) return false;
    const lead = asked.slice(Math.max(0, from - NEAR), from);
    return (
      (saysItsMe(form) &&
        (asksIfYou(lead) ||
          YOURS.test(lead) ||
          IS_YOU.test(asked.slice(to, to + NEAR)) ||
          AT_LAST.test(asked))) ||
      (saysMe(form) && WHO.test(lead)) ||
      (saysThatsMe(form) && names.length === 1 && !isTheirName(name, [asked]))
    );
  });
  return isGuessed ? [{ from: 0, to: form.length }] : [];
}
