import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Digits } from '#lib/family/pin/digits.ts';
import type { AgeBand, Changes } from '#lib/family/settings.ts';
import { FailedPage } from '../failed-page.tsx';
import { Lamp } from '../lamp.tsx';
import { usePageTitle } from '../page-title.ts';
import { NewPin } from '../settings/NewPin.tsx';
import { PinDialog } from '../settings/PinDialog.tsx';
import { Places } from '../settings/Places.tsx';
import { AgeQuestion, PresetQuestion } from '../settings/Questions.tsx';
import { RecoveryCode } from '../settings/RecoveryCode.tsx';
import { Said } from '../settings/Said.tsx';
import { useFamily } from '../settings/use-family.ts';
import type { TextKey } from '../translate.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Checks } from './Checks.tsx';
import { Practice } from './Practice.tsx';
import type { WelcomeTransport } from './transport.ts';

/** The screens, in their order. What the parents choose first, then what is said to the child. */
const STEPS = ['hello', 'who', 'how', 'pin', 'windows', 'child'] as const;

const HELLO = [
  'parent.welcome.hello.1',
  'parent.welcome.hello.2',
  'parent.welcome.hello.3',
  'parent.welcome.hello.together',
] as const satisfies readonly TextKey[];

const LATER: TextKey = 'parent.welcome.skip';

const titleOf = (step: (typeof STEPS)[number] | undefined, ageBand: AgeBand): TextKey =>
  step === 'child' ? `welcome.child.title.${ageBand}` : `parent.welcome.${step ?? 'ready'}.title`;

/** The welcome: short screens that can be left and taken up again. Every choice holds as soon as it is made. */
export function App({ transport }: { transport: WelcomeTransport }) {
  const { view, outcome, pending, change, giveUp, pin } = useFamily(transport);
  const [at, setAt] = useState<number | null>(null);
  const [code, setCode] = useState<Digits | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const voice = useVoiceOf(view);
  const heading = voice && at !== null ? voice.t(titleOf(STEPS[at], voice.ageBand)) : null;
  usePageTitle(heading);
  useEffect(() => void transport.step().then(setAt, () => setAt(0)), [transport]);
  // A new screen is read from its beginning.
  useEffect(() => {
    top.current?.focus();
    scrollTo(0, 0);
  }, [at]);

  if (!view && outcome.what === 'unread') return <FailedPage text="parent.settings.unread" />;
  if (!view || !voice || at === null) return null;
  const { t, ageBand } = voice;
  const { settings, managed } = view;
  const step = STEPS[at];
  const set = (part: Changes): void => void change(part);
  const go = (next: number): void => {
    setAt(next);
    void transport.left(next);
  };
  const title = (
    <h1 ref={top} tabIndex={-1}>
      {heading}
    </h1>
  );

  const screens: Record<(typeof STEPS)[number], () => ComponentChildren> = {
    hello: () => (
      <>
        {title}
        {HELLO.map((key) => (
          <p key={key} class="lead">
            {t(key)}
          </p>
        ))}
      </>
    ),
    who: () => (
      <>
        {title}
        <AgeQuestion settings={settings} managed={managed} disabled={false} change={set} />
        <Places
          settings={settings}
          disabled={false}
          isManaged={(field) => managed.includes(field)}
          change={set}
        />
      </>
    ),
    how: () => (
      <>
        {title}
        <PresetQuestion settings={settings} managed={managed} disabled={false} change={set} />
      </>
    ),
    pin: () => (
      <>
        {title}
        {code ? (
          <RecoveryCode
            code={code}
            noted={() => {
              setCode(null);
              go(at + 1);
            }}
          />
        ) : view.pin.has ? (
          <p class="lead">{t('parent.welcome.pin.set')}</p>
        ) : (
          <>
            <p class="lead">{t('parent.settings.pin.intro.none')}</p>
            <NewPin
              asks="nothing"
              wait={0}
              save={async (next) => {
                const recovery = await pin.set(next, null);
                if (typeof recovery === 'string') return recovery;
                setCode(recovery);
                return 'done';
              }}
              cancel={() => go(at + 1)}
              cancelLabel={LATER}
            />
          </>
        )}
      </>
    ),
    windows: () => (
      <>
        {title}
        <p class="lead">{t('parent.welcome.windows.intro')}</p>
        <Checks transport={transport} />
      </>
    ),
    child: () => (
      <>
        {title}
        <p class="lead">{t(`welcome.child.sees.${ageBand}`)}</p>
        <p class="lead">{t(`welcome.child.never.${ageBand}`)}</p>
        <p class="lead">{t(`welcome.child.keeps.${ageBand}`)}</p>
        <p>{t(`welcome.child.try.${ageBand}`)}</p>
        <Practice country={view.country} details={transport.details} />
      </>
    ),
  };

  return (
    <VoiceContext.Provider value={voice}>
      <main class="page welcome" data-step={step ?? 'ready'}>
        <Lamp state={step ? 'dark' : 'amber'} size={88} face={ageBand === 'under-11'} />
        {step ? (
          <>
            {/* The first screen is the door. */}
            <p class="hint" role="status">
              {at > 0 && t('parent.welcome.progress', { step: at, steps: STEPS.length - 1 })}
            </p>
            <div class="screen">{screens[step]()}</div>
            <nav class="row steps-row">
              {at > 0 && (
                <button type="button" class="button" onClick={() => go(at - 1)}>
                  {t('parent.welcome.back')}
                </button>
              )}
              {(step !== 'pin' || (view.pin.has && !code)) && (
                <button type="button" class="button main" onClick={() => go(at + 1)}>
                  {t(at === STEPS.length - 1 ? 'parent.welcome.done' : 'parent.welcome.next')}
                </button>
              )}
            </nav>
          </>
        ) : (
          <>
            {title}
            <p class="lead">{t('parent.welcome.ready')}</p>
            <a class="button" href="options.html">
              {t('parent.welcome.ready.settings')}
            </a>
          </>
        )}
        <Said outcome={outcome} />
        {pending && <PinDialog pin={view.pin} unlock={pin.unlock} outcome={outcome} giveUp={giveUp} />}
      </main>
    </VoiceContext.Provider>
  );
}
