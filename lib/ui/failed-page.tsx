import { browserLanguage } from './browser-language.ts';
import { Lamp } from './lamp.tsx';
import { createTranslator, type TextKey } from './translate.ts';

/** A page of ours whose background did not answer: it says so, in the browser's language, as it knows no other. */
export function FailedPage({ text }: { text: TextKey }) {
  const language = browserLanguage();
  return (
    <main class="page" lang={language}>
      <header>
        <Lamp state="unsure" size={72} face={false} />
        <h1>Veilleuse</h1>
        <p class="lead" role="alert">
          {createTranslator(language)(text)}
        </p>
      </header>
    </main>
  );
}
