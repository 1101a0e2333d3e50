import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PinState } from '#lib/family/pin/keeper.ts';
import { useVoice } from '../voice.ts';
import { Said } from './Said.tsx';
import { Unlock } from './Unlock.tsx';
import type { Outcome, PinActions } from './use-family.ts';

interface PinDialogProps {
  pin: PinState;
  unlock: PinActions['unlock'];
  outcome: Outcome;
  /** Leaves it as it is; the choice that asked for the PIN is forgotten. */
  giveUp(): void;
}

/** Comes up where a choice lowers protection and the PIN was not given yet. */
export function PinDialog({ pin, unlock, outcome, giveUp }: PinDialogProps) {
  const { t } = useVoice();
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  // Before anybody can type: what is typed until a dialog is open goes to whatever had the focus before.
  useLayoutEffect(() => {
    const shown = dialog.current;
    before.current = document.activeElement;
    shown?.showModal();
    return () => {
      // As long as it stands nothing else takes the focus; closed, it would tell so later, as if it had been given up.
      shown?.remove();
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class="card pin-dialog" aria-labelledby="pin-needed" onClose={giveUp}>
      <p id="pin-needed">{t('parent.settings.pin.needed')}</p>
      <Unlock
        wait={pin.wait}
        unlock={unlock}
        forgot={() => {
          before.current = null;
          giveUp();
          // The welcome has no part of that name: the settings have.
          if (document.getElementById('pin')) location.hash = 'pin';
          else location.assign('options.html#pin');
        }}
      />
      <button type="button" class="quiet" onClick={giveUp}>
        {t('parent.settings.pin.label.cancel')}
      </button>
      {/* What the page says under a dialog is not heard. */}
      <Said outcome={outcome} />
    </dialog>
  );
}
