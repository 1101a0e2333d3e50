import { useEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../voice.ts';
import { practise, type Shown } from './practise.ts';
import type { WelcomeTransport } from './transport.ts';

interface PracticeProps {
  country: string;
  details: WelcomeTransport['details'];
}

/** A small chat in which the child sees a warning before it matters. Nobody is at the other end, and nothing is kept. */
export function Practice({ country, details }: PracticeProps) {
  const { t, language, ageBand } = useVoice();
  const box = useRef<HTMLInputElement>(null);
  const shown = useRef<Shown | null>(null);
  /** What shows the card is being loaded: a second Enter would bring a second card. */
  const busy = useRef(false);
  const [sent, setSent] = useState<string[]>([]);
  const [isHeld, setHeld] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const question = t('welcome.practice.question');
  useEffect(() => () => shown.current?.close(), []);

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = box.current?.value.trim() ?? '';
    if (text === '' || shown.current || busy.current) return;
    const go = (): void => {
      setSent((before) => [...before, text]);
      if (box.current) box.current.value = '';
    };
    busy.current = true;
    try {
      shown.current = await practise({ text, question, language, ageBand, country, details }, (choice) => {
        shown.current = null;
        setHeld(true);
        if (choice === 'send') go();
        box.current?.focus();
      });
      setBroken(false);
      if (!shown.current) go();
    } catch {
      // What it takes could not be loaded: the message stays, and that is said.
      setBroken(true);
    } finally {
      busy.current = false;
    }
  };

  return (
    <section class="card practice" aria-label={t('welcome.practice.name')}>
      <ol class="said-there" aria-live="polite">
        <li data-who="other">
          <span class="who">{t('welcome.practice.other')}</span>
          <p>{question}</p>
        </li>
        {sent.map((text, at) => (
          // Messages are never taken back: a place is a name.
          <li key={`${at} ${text}`} data-who="me">
            <span class="who">{t('welcome.practice.me')}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <form class="write" onSubmit={(event) => void send(event)}>
        <input
          ref={box}
          type="text"
          autoComplete="off"
          aria-label={t('welcome.practice.box')}
          placeholder={t('welcome.practice.example')}
        />
        <button type="submit" class="button main">
          {t('welcome.practice.send')}
        </button>
      </form>
      <p class="hint" role="status">
        {isBroken ? t('welcome.practice.broken') : isHeld && t('welcome.practice.held')}
      </p>
    </section>
  );
}
