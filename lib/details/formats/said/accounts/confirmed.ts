/** A yes to who asks whether an account is one's own: « t'es pas zoe.psn92 ? » – « si si », "who's nono_lxq" – "me lol". */
import type { Message } from '../../../types.ts';
import { asksWho } from '../../../vetoes/whose/refused.ts';
import { isTheirName } from '../../../vetoes/whose/repeated.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { asksIfYou, LONGEST_GUESS, saysItsMe, saysMe, saysThatsMe } from '../guessed.ts';
import { APP, isMadeUp } from './accounts.ts';
import { TOKEN } from './answered.ts';

/** Your account, by its app. */
const YOURS = new RegExp(
  String.raw`\b(?:your|ur|ton|ta|dein|tu|tuo|teu|seu|je|jouw|jou) (?:${APP}|user(?:name)?|name|nick|pseudo|acc(?:ount)?|compte|konto|usuario|naam)(?: still| tjrs| toujours| noch| nog)?(?: ?['’] ?s| ?[:=]| (?:is|c|c ?['’]? ?est|est|ist|es|e|still|not|pas|nicht|niet|on|sur|auf|en|su|no|op|${APP})){0,4} @?$`,
);
/** Behind it; “moss_9, are you there” speaks to somebody, “i like moss_9, you?” asks back. */
const IS_YOU =
  /^(?! ?, ?(?:you|u|toi|du|tu|jij|vc|voce)\b) ?,? ?(?:(?:is|are|isnt|isn ?['’] ?t|thats|that ?['’] ?s|is that|is it|c|c ?['’]? ?est|cest|das|bist|eres|sei|ben|dat|das bist|e|es|pas|not|right) ?){0,3}(?:you|u|toi|du|tu|jij|vc|voce|yours|urs|le tien|deins)(?= ?(?:$|[?!.,]|(?:right|then|lol|haha|mdr|hein|ou|oder|no|he|toch|ne|btw)\b))/;
const AT_LAST =
  /\b(?:is (?:it|that|this) (?:you|u)|(?:thats|its|that ?['’] ?s) (?:you|u)(?: right)?|(?:c|c ?['’]? ?est|cest) toi|bist du(?: das)?|eres tu|sei tu|ben jij(?: dat)?|es tu|e (?:vc|tu|voce)|(?:is (?:it|that|this)|its|thats|c|c ?['’]? ?est|cest|ist das|das|es|e|is dat|dat is) (?:your|urs?|yours|ton|ta|le tien|dein(?:er|e|s)?|tuy[oa]|tu|(?:il |la )?tu[oa]|jouw|van jou|(?:o )?teu|(?:a )?tua)(?: (?:acc(?:ount)?|compte|konto|cuenta|profil[eo]?|conta|perfil|pseudo|user|one))?) ?(?:lol|haha|mdr|ou|right|no|oder|of|hein)?[ ?]*$/;
/** They know or have met it somewhere. */
const MET =
  /\b(?:add(?:ed)?|knows?|found|seen|saw|met|follow(?:s|ed|ing)?|request(?:ed)?|message from|searched|suis|suit|ajoute[rs]?|connais|trouve|vu|demande|kenn(?:e|st|t)|adde|geaddet|gefunden|gesehen|folg(?:e|st|t)|conoces|agregue|encontre|visto|vi|sigo|sigues|conosci|trovato|aggiunto|seguo|segui|ken|gevonden|gezien|toegevoegd|volg|conhece|achei|adicionei)\b[^.!?\n]{0,24}$/;
const MET_BEHIND =
  /^ (?:[a-z]{2,4} ){0,2}(?:sent me|(?:wants|tried) to add|veut m ?['’]? ?ajouter|quiere agregarme|vuole aggiungermi|will mich adden|wil me adden|quer me adicionar|followed|added|requested|(?:m ?['’]? ?)?a (?:ajoutee?|suivie?)|toegevoegd|gevonden|gezien|gefunden|geaddet|hinzugefugt|gesehen|agrego|siguio|adicionou|seguiu|aggiunto)\b/;
/** They say who writes. */
const INTRODUCES =
  /(?:^|[,.!] ?)(?:hi+|hey+|hello|yo|sup|salut|slt|cc|coucou|hola|ciao|hallo|hoi|oi|ola)[ ,!]{1,3}(?:its|it ?['’] ?s|this is|c|c ?['’]? ?est|hier(?: ist| is)?|soy|aqui|sono|qui|sou|aqui e) @?$/;
/** Documents and sites are named alike. */
const DOCUMENT =
  /^www\.|\.(?:pdf|docx?|pptx?|xlsx?|txt|png|jpe?g|gif|mp[34]|zip|exe|jar|html?|js|py|com|org|net)$/;
/** Characters beside it where nothing but the name is said. */
const FEW = 4;
const NEAR = 40;

/** The whole answer, where it says that the account the other side has named is one's own. */
export function handlesConfirmedIn(form: string, { heard, before }: Message): Place[] {
  const asked = heard[0]?.form.text ?? '';
  if (asked === '' || asked.length > LONGEST_GUESS || !(saysItsMe(form) || saysMe(form))) return [];
  const names = matchesOf(asked, TOKEN)
    .map(behind)
    .filter(({ from, to }) => {
      const name = asked.slice(from, to);
      return isMadeUp(name) && !DOCUMENT.test(name);
    });
  const isGuessed = names.some(({ from, to }) => {
    const name = asked.slice(from, to);
    const lead = asked.slice(Math.max(0, from - NEAR), from);
    if (INTRODUCES.test(lead) || before.some((one) => one.form.text.includes(name))) return false;
    return (
      (saysItsMe(form) &&
        (asksIfYou(lead) ||
          YOURS.test(lead) ||
          IS_YOU.test(asked.slice(to, to + NEAR)) ||
          AT_LAST.test(asked))) ||
      (saysMe(form) && asksWho(lead)) ||
      (saysThatsMe(form, name) &&
        names.length === 1 &&
        (MET.test(lead) ||
          asksWho(lead) ||
          asked.replace(name, '').length < FEW ||
          MET_BEHIND.test(asked.slice(to, to + NEAR))) &&
        !isTheirName(name, [asked]))
    );
  });
  return isGuessed ? [{ from: 0, to: form.length }] : [];
}
