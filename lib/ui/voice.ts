/** Who a page of ours speaks to, and in which language: handed to every part through Preact's context. */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { AgeBand, Language } from '#lib/family/settings.ts';
import { createTranslator, type Translator } from './translate.ts';

export interface Voice {
  t: Translator;
  language: Language;
  ageBand: AgeBand;
}

export function createVoice(language: Language, ageBand: AgeBand): Voice {
  return { t: createTranslator(language), language, ageBand };
}

export const VoiceContext = createContext<Voice | null>(null);

/** The voice of the page around; throws where a part is drawn outside of one. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('no VoiceContext around this part');
  return voice;
}

/** The voice for a view, null until there is one; the page itself says which language it speaks. */
export function useVoiceOf(view: Pick<Voice, 'language' | 'ageBand'> | null): Voice | null {
  const language = view?.language ?? null;
  const ageBand = view?.ageBand ?? null;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return useMemo(() => (language && ageBand ? createVoice(language, ageBand) : null), [language, ageBand]);
}
