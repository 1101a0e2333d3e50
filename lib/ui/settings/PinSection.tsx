import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Digits } from '#lib/family/pin/digits.ts';
import type { PinState } from '#lib/family/pin/keeper.ts';
import { Picture } from '../picture.tsx';
import { useVoice } from '../voice.ts';
import { NewPin } from './NewPin.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { Unlock } from './Unlock.tsx';
import type { PinActions } from './use-family.ts';

interface PinSectionProps {
  pin: PinState;
  actions: PinActions;
}

const LIMITS = [
  { text: 'parent.settings.pin.limits.1', of: 'off' },
  { text: 'parent.settings.pin.limits.2', of: 'account' },
  { text: 'parent.settings.pin.limits.3', of: 'talk' },
] as const;

/** The parents' PIN: choosing, giving, changing, leaving it; and what it can't do. */
export function PinSection({ pin, actions }: PinSectionProps) {
  const { t } = useVoice();
  const [form, setForm] = useState<'none' | 'new' | 'recover' | 'remove'>('none');
  const [code, setCode] = useState<Digits | null>(null);
  const state = pin.has ? (pin.open > 0 ? 'open' : 'closed') : 'none';
  const section = useRef<HTMLElement>(null);
  const shown = `${state} ${form} ${code !== null}`;
  const before = useRef(shown);
  // Whoever was sent here stands before it: when the browser looked for the fragment, nothing was drawn yet.
  useLayoutEffect(() => {
    if (location.hash !== '#pin') return;
    section.current?.querySelector<HTMLElement>('input:enabled, button:enabled')?.focus();
    section.current?.scrollIntoView();
  }, []);
  // Where what had the focus gave way to something else, the focus goes on there.
  useLayoutEffect(() => {
    if (before.current !== shown && document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>('input, button')?.focus();
    before.current = shown;
  }, [shown]);

  const asks = form === 'recover' ? 'recovery' : pin.has ? 'present' : 'nothing';

  const save = async (next: Digits, asked: Digits): Promise<'done' | 'refused' | 'failed'> => {
    const renewed =
      asks === 'recovery'
        ? await actions.recover(asked, next)
        : await actions.set(next, asks === 'present' ? asked : null);
    if (typeof renewed === 'string') return renewed;
    setCode(renewed);
    setForm('none');
    return 'done';
  };

  return (
    <section class="part" id="pin" ref={section}>
      <h2>{t('parent.settings.pin')}</h2>
      <p class="hint">{t(`parent.settings.pin.intro.${state}`)}</p>
      {code && <RecoveryCode code={code} noted={() => setCode(null)} />}
      {!code && (form === 'new' || form === 'recover') && (
        <NewPin asks={asks} wait={pin.wait} save={save} cancel={() => setForm('none')} />
      )}
      {!code && form === 'remove' && (
        <>
          <p>{t('parent.settings.pin.once-more')}</p>
          <Unlock
            wait={pin.wait}
            label="parent.settings.pin.label.remove"
            unlock={async (present) => {
              const tried = await actions.remove(present);
              if (tried === 'right') setForm('none');
              return tried;
            }}
            forgot={() => setForm('recover')}
          />
          <button type="button" class="quiet" onClick={() => setForm('none')}>
            {t('parent.settings.pin.label.cancel')}
          </button>
        </>
      )}
      {!code && form === 'none' && state === 'closed' && (
        <Unlock wait={pin.wait} unlock={actions.unlock} forgot={() => setForm('recover')} />
      )}
      {!code && form === 'none' && state !== 'closed' && (
        <div class="row">
          <button type="button" class="button" onClick={() => setForm('new')}>
            {t(state === 'none' ? 'parent.settings.pin.label.set' : 'parent.settings.pin.label.change')}
          </button>
          {state === 'open' && (
            <>
              <button type="button" class="button" onClick={() => setForm('remove')}>
                {t('parent.settings.pin.label.remove')}
              </button>
              <button type="button" class="button main" onClick={() => void actions.lock()}>
                {t('parent.settings.pin.label.lock')}
              </button>
            </>
          )}
        </div>
      )}
      <details class="card limits">
        <summary>
          {t('parent.settings.pin.limits')}
          <span class="chevron" aria-hidden="true" />
        </summary>
        <ul class="plain">
          {LIMITS.map(({ text, of }) => (
            <li key={text}>
              <Picture text={text} of={of} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
