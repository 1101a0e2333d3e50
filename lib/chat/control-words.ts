/** What is called so sends, or does something else: words of the seven languages, without accents, and of makers. */
import { beginningOf, identifierWords, normalForm } from '#lib/text/normal.ts';

/** Parts of names of classes and icons count too; « go » and « OK » only where no word follows. */
const SENDS =
  /\b(post(en|er)?|reply|(go|ok)(?! ?\w)|envoi|envoyer|publi(er|car)|pubblica|repondre|responder|rispondi|antworten|antwoord(en)?|valider|(ab|ver)?schicken|envi[ae]r?|invi[ao](re)?|inoltra|mandar?e?|ver(stuur|sturen|zend(en)?)|stuur|plaatsen)\b|send(?!ers?\b)|submit|paper[- ]?plane|[➤➡▶►✈→⏎↵↑⬆]/i;

/** Something else with a message, or something else that is sent; classes that only say how it looks are none of these. */
const ELSE =
  /\b(emoji|smile|sticker|gif\b|attach|joindre|piece|anhang|adjunt|allega|bijlage|paper ?clip|upload|(ph|f)oto|image|bild|[ck]amera|micro|voice|vocal|audio|record|italic|format|menu|close|fermer|schliess|cerrar|chiudi|fechar|sluit|cancel|annul|abbrech|settings|search|recherch|such|busca|cerca|zoek|report|signal|melde|denunci|segnala|bloqu|blocca|blokk|blockier|delete|supprimer|losch|elimin|verwijder|clear(?!fix)|effacer|next|suivant|nachst|weiter|siguiente|volgende|prossim|proxim|skip|passer|saltar?\b|stop|quit|leave|friend|ami\b|amis\b|(?<!font )bold|(?<!(inline|btn|d) )block)|[📎📷🎤🙂😀-😏]/iu;

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
  for (const called of [
    normalForm(read.join(' ')),
    made.map((name) => identifierWords(name, 400)).join(' '),
  ]) {
    if (ELSE.test(called)) return 'else';
    if (SENDS.test(called)) return 'sends';
  }
  return null;
}

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
  const root = control.getRootNode() as Partial<ShadowRoot>;
  return root.host && root.querySelectorAll?.('button,a,input,[role=button]').length === 1 ? root.host : null;
}
