/** What is called so sends, or does something else: words of the seven languages, without accents, and of makers. */

import { beginningOf, identifierWords, normalForm } from '#lib/text/normal.ts';
import { hostOf } from './tree.ts';

/** « go » and « OK » only where no word follows. */
const READ_SENDS =
  /\b(post(en|er)?|reply|(go|ok)(?! ?\w)|envoi|envoyer|publi(er|car)|pubblica|repondre|responder|rispondi|antworten|antwoord(en)?|valider|(ab|ver)?schicken|envi[ae]r?|invi[ao](re)?|inoltra|mandar?e?|ver(stuur|sturen|zend(en)?)|stuur|plaatsen)\b|(?<!\b(un|tau|pas|(an|ab)we))send(?!ers?\b)|submit(?!ted)|[➔-➾▶►✈→⏎↵↑⬆⮕]/i;
/** Parts of names of classes, ids and icons; who has posted, and the kit that a chat is made of, are called so too. */
const MADE_SENDS =
  /send(?!ers?\b|bird)|submit(?!ted)|paper[- ]?plane|\b(envoi|envoyer|envoie|enviar|invia|senden|verstuur)\b|\b(btn|button) post\b|\b(post|reply) ?(message|msg|btn|button|icon|comment)\b|^(post|reply)$/im;

/** Something else with a message, or something else that is sent; classes that only say how it looks are none of these. */
const ELSE =
  /\b(emoji|smile|sticker|gif\b|attach|joindre|piece|anhang|adjunt|allega|bijlage|paper ?clip|upload|(ph|f)oto|image|bild|[ck]amera|micro|voice|vocal|audio|record|italic|format|menu|close|fermer|schliess|cerrar|chiudi|fechar|sluit|cancel|annul|abbrech|settings|search|recherch|such|busca|cerca|zoek|report|signal|melde|denunci|segnala|bloqu|blocca|blokk|blockier|delete|supprimer|losch|elimin|verwijder|(?<!button )clear(?!fix)|effacer|next|suivant|nachst|weiter|siguiente|volgende|prossim|proxim|skip|passer|saltar?\b|stop|quit|leave(?! (an? |your )?(message|comment|reply|note))|friend request|demande d.?ami|ajouter.{0,12}\bami|freundschaft|amistad|amicizia|amizade|vriend(schap|en?verzoek)|(?<!font )bold|block(?! ([hwpm]|[mp][xytblr]|flex|text|rounded|send)\b)(?<!(inline|btn|d|chat) ?block))|[📎📷🎤🙂😀-😏]/iu;

/** Something else that is sent, as a person reads it. */
const SENDS_ELSE =
  /\bsend (a |an |some )?(gift|tip|money|coins?|present)|\b(envoyer|offrir) (un |des )?(cadeau|piece|argent)|\b(geschenk|geld|cadeau) (senden|schicken|sturen)|\b(enviar|mandar|inviare?|invia) (un |uma? )?(regal|present|dinero|dinheiro|soldi)/i;

/** What a control does by what it is called: to a person first, by its maker where that says nothing. */
export function doesBy(control: Element): 'sends' | 'else' | null {
  const named = [control, actsFor(control)];
  const icon = control.querySelector('svg,i,img,span[class]');
  const given = (elements: (Element | null)[], names: string[]) =>
    elements.flatMap((element) => names.map((name) => element?.getAttribute(name) ?? ''));
  const read = [
    ...named.map((one) => beginningOf(one?.textContent ?? '', 40)),
    ...given(named, ['aria-label', 'title', 'value', 'alt']),
    ...given([icon], ['aria-label', 'alt']),
  ];
  const made = [
    ...given(named, ['id', 'name', 'class', 'data-testid', 'data-icon']),
    ...given([icon], ['class', 'data-icon', 'data-testid']),
    ...given([control.querySelector('use')], ['href']),
  ];
  for (const [called, sends] of [
    [normalForm(read.join(' ')), READ_SENDS],
    [made.map((name) => identifierWords(name, 400)).join('\n'), MADE_SENDS],
  ] as const) {
    if (ELSE.test(called) || (sends === READ_SENDS && SENDS_ELSE.test(called))) return 'else';
    if (sends.test(called)) return 'sends';
  }
  return null;
}

const CONTROLS = 'button,a,input,[role=button]';

/** Whether a person reads no word on it. */
export const isUnnamed = (control: Element): boolean =>
  [control, actsFor(control)].every(
    (one) =>
      !/[a-z\u00c0-\u024f]{2}/i.test(one?.textContent ?? '') &&
      !one?.hasAttribute('aria-label') &&
      !one?.hasAttribute('title'),
  );

/** The custom element that is drawn as this one control: what it is called stands there. */
function actsFor(control: Element): Element | null {
  const host = hostOf(control);
  return host && (control.getRootNode() as ShadowRoot).querySelectorAll(CONTROLS).length === 1 ? host : null;
}
