/** Characters that are read before and behind. */
const BEFORE = 60;
const BEHIND = 40;
const THINGS =
  '(?:number|num|numero|nummer|phone|tel|mobile|cell|address|adresse|direccion|indirizzo|e-?mail|mail|card|carte|cb|karte|iban|pass(?:word)?|mdp|pw|code|school|college|lycee|schule|house|street|rue|strasse|birthday|bday|anniv(?:ersaire)?|name|nom|tik ?tok|insta|snap|discord)';
/** One is to be reached, lives there, is called so, or agrees in the end. */
const OWN = new RegExp(
  String.raw`\b(?:(?:call|text|write|msg|message|ring|dm|add) (?:to )?(?:me|us)|(?:appelle|ecris|envoie|contacte|ajoute)s? ?-? ?moi|(?:schreib|ruf) mir|(?:my|mon|ma|mein|meine|mi|mio|mia|meu|minha|mijn|our|notre) (?:own )?${THINGS}|(?:i|we) live(?! (?:in|on) (?:the )?(?:bloxburg|brookhaven|adopt me))|j ?['’]? ?habite(?! (?:plus|pas)\b)|on habite(?! (?:plus|pas)\b)|(?:ich )?wohne(?! (?:nicht|nich|nimmer)\b)|je m ?['’]? ?appelle|chez (?:moi|nous)|never left|(?:but|mais|pero|aber|ma|mas|maar) (?:ok|okay|oui|yes|ja|si|sim))\b`,
);

/** Whether one says beside a detail that it is one's own: what else stands there takes nothing of it back. */
export const isSaidOfOneself = (form: string, from: number, to: number): boolean =>
  OWN.test(form.slice(Math.max(0, from - BEFORE), from)) || OWN.test(form.slice(to, to + BEHIND));
