/** A meeting that is proposed in seven languages, and what settles it. */
import { finds } from '../finds.ts';

const PROPOSED = {
  de: 'treffen wir uns morgen um 5 im park?',
  en: 'meet me tomorrow at 5 at the park?',
  es: 'nos vemos mañana a las 5 en el parque?',
  fr: 'on se voit demain à 15h au parc ?',
  it: 'ci vediamo domani alle 5 al parco?',
  nl: 'zien we elkaar morgen om 5 uur in het park?',
  pt: 'vamos nos ver amanhã às 5 no parque?',
};
export type Language = keyof typeof PROPOSED;

/** What an answer to it settles, in its own words. */
export const settles = (text: string, language: Language): string[] =>
  finds('meeting', text, [{ other: PROPOSED[language] }]);
