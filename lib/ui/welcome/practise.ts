/** The card at a send, for real, in a page of ours: what finds details and what speaks are those of any chat. */
import type { AgeBand, Language } from '#lib/family/settings.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import { setTaker } from '#lib/scout/takers.ts';
import type { SendChoice } from '#lib/warning/send-view.ts';
import { createTranslator } from '../translate.ts';
import type { WelcomeTransport } from './transport.ts';

interface Practised {
  text: string;
  question: string;
  language: Language;
  ageBand: AgeBand;
  country: string;
  details: WelcomeTransport['details'];
}

export interface Shown {
  close(): void;
}

/** What a card must hear before anything else; in a page of the web the scout registers it. */
const HEARD = ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup', 'focusin'];

/**
 * Shows the card for a message of a place of strangers; null where nothing in it gives anything away.
 * What is needed for it is loaded with the first message.
 */
export async function practise(
  { text, question, language, ageBand, country, details }: Practised,
  onChoice: (choice: SendChoice) => void,
): Promise<Shown | null> {
  const [detect, { buildSendView }, { drawSendCard }, { showSendCard }] = await Promise.all([
    details(),
    import('#lib/warning/send-copy.ts'),
    import('#lib/warning/send-card.ts'),
    import('#lib/warning/send-card-show.ts'),
  ]);
  const found = detect(text, [{ from: 'other', text: question }]);
  const view = buildSendView({
    verdict: { level: 'danger', score: 1, reasons: [{ signal: 'random-partner', strength: 1, weight: 1 }] },
    answer: { kind: 'none', host: '', site: '' },
    ageBand,
    language,
    country,
    unasked: [],
    translate: createTranslator(language),
  });
  if (found.length === 0 || !view) return null;
  const shared = scoutShared();
  const hear = (event: Event): void => shared.capture?.(event);
  const close = (): void => {
    setTaker(shared, 'sending', null);
    for (const type of HEARD) window.removeEventListener(type, hear, true);
  };
  for (const type of HEARD) window.addEventListener(type, hear, true);
  const surface = drawSendCard(document, view, {
    text,
    found: found.map(({ kind, span }) => ({
      kind,
      span,
      askedAgo: kind === 'street-address' || kind === 'town' ? 1 : 0,
    })),
  });
  const card = showSendCard(surface, {
    document,
    window,
    shared,
    mayGo: async () => true,
    orphaned: () => false,
    onChoice: (choice) => {
      close();
      onChoice(choice);
    },
  });
  if (!card) {
    close();
    return null;
  }
  setTaker(shared, 'sending', card.take);
  return { close };
}
