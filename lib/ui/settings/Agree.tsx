import { useState } from 'preact/hooks';
import type { PinState } from '#lib/family/pin/keeper.ts';
import { Lamp } from '../lamp.tsx';
import { useVoice } from '../voice.ts';
import { Said } from './Said.tsx';
import { Unlock } from './Unlock.tsx';
import type { Outcome, PinActions } from './use-family.ts';

interface AgreeProps {
  pin: PinState;
  agree: PinActions['agree'];
  outcome: Outcome;
}

/** A young child would like to send something: the PIN lets that one message go, and opens nothing else. */
export function Agree({ pin, agree, outcome }: AgreeProps) {
  const { t } = useVoice();
  const [isAgreed, setAgreed] = useState(false);
  return (
    <main class="page settings">
      <header>
        <Lamp state="amber" size={72} face={false} />
        <h1>{t('parent.settings.agree.title')}</h1>
        <p class="lead" role="status">
          {t(isAgreed ? 'parent.settings.agree.done' : 'parent.settings.pin.for-child')}
        </p>
      </header>
      {!isAgreed && (
        <Unlock
          wait={pin.wait}
          unlock={async (typed) => {
            const tried = await agree(typed);
            setAgreed(tried === 'right');
            // The next message asks in a page that asks: this one, under its old address, would be brought up for it.
            if (tried === 'right') history.replaceState(null, '', 'options.html#agreed');
            return tried;
          }}
          // Another fragment alone would load nothing, and leave this page as it is.
          forgot={() => location.replace('options.html?forgot#pin')}
        />
      )}
      <Said outcome={outcome} />
    </main>
  );
}
