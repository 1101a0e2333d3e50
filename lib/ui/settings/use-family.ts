import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Digits } from '#lib/family/pin/digits.ts';
import type { Tried } from '#lib/family/pin/keeper.ts';
import type { Changes } from '#lib/family/settings.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';
import type { SettingsTransport } from './transport.ts';

/** How often the page asks how it stands, while a PIN is open or one has to wait: that time only counts while it asks. */
const ASK_EVERY_MS = 2000;

/**
 * What became of the last change: nothing yet, saved, not saved, it takes the PIN first, or a policy is against it; `unread`:
 * how everything stands could not be read. An object of its own each time: what was chosen and does not hold is drawn over,
 * also where the same happened before.
 */
export interface Outcome {
  readonly what: 'none' | 'saved' | 'failed' | 'unread' | 'closed' | 'managed';
  /** Counts them, so that the same is said again. */
  readonly nth: number;
}

const next =
  (what: Outcome['what']) =>
  (before: Outcome): Outcome => ({ what, nth: before.nth + 1 });

/** Something to be done in the background, which may take the PIN first. */
type Work = () => Promise<{ changed: 'done' | 'closed' | 'managed'; view: FamilyView }>;

/** `failed`: the background did not answer; nothing is known of the PIN then. */
export interface PinActions {
  /** Agrees to one message of a young child, and opens nothing. */
  agree(pin: Digits): Promise<Tried | 'failed'>;
  unlock(pin: Digits): Promise<Tried | 'failed'>;
  lock(): Promise<void>;
  /** @param present the PIN in force; null where there is none */
  set(pin: Digits, present: Digits | null): Promise<Digits | 'refused' | 'failed'>;
  /** `wrong` also where the present PIN has to wait. */
  remove(present: Digits): Promise<'right' | 'wrong' | 'failed'>;
  recover(code: Digits, pin: Digits): Promise<Digits | 'refused' | 'failed'>;
}

/** What the background holds, and how to change it. */
export function useFamily(transport: SettingsTransport) {
  const [view, setView] = useState<FamilyView | null>(null);
  const [outcome, setOutcome] = useState<Outcome>({ what: 'none', nth: 0 });
  /** What waits for the PIN. */
  const [pending, setPending] = useState<{ work: Work } | null>(null);

  const read = useCallback(
    () =>
      transport.view().then(
        (now) => {
          setView(now);
          setOutcome((before) => (before.what === 'unread' ? next('none')(before) : before));
        },
        // Said once, however often it is tried.
        () => setOutcome((before) => (before.what === 'unread' ? before : next('unread')(before))),
      ),
    [transport],
  );
  useEffect(() => {
    void read();
    // Another window may have changed something meanwhile.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);

  const asks = view?.pin.has === true && (view.pin.open > 0 || view.pin.wait > 0);
  useEffect(() => {
    if (!asks) return;
    const timer = setInterval(() => void read(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [asks, read]);

  const attempt = async (work: Work): Promise<void> => {
    try {
      const { changed, view: now } = await work();
      setView(now);
      setPending(changed === 'closed' ? { work } : null);
      setOutcome(next(changed === 'done' ? 'saved' : changed));
    } catch {
      setOutcome(next('failed'));
    }
  };
  const change = (changes: Changes): Promise<void> => attempt(() => transport.change(changes));
  const takeBack = (at: number): Promise<void> => attempt(() => transport.takeBack(at));

  /** Does something with the PIN and takes over the view that follows. */
  const withPin = async <T extends { view: FamilyView }, R>(
    work: Promise<T>,
    result: (answer: T) => R,
  ): Promise<R | 'failed'> => {
    try {
      const answer = await work;
      setView(answer.view);
      setOutcome(next('none'));
      return result(answer);
    } catch {
      setOutcome(next('failed'));
      return 'failed';
    }
  };

  const trying = (work: Promise<{ tried: Tried; view: FamilyView }>) => withPin(work, ({ tried }) => tried);
  const renewing = (work: Promise<{ code: Digits | null; view: FamilyView }>) =>
    withPin(work, ({ code }) => code ?? 'refused');

  const pin: PinActions = {
    async unlock(typed) {
      const tried = await trying(transport.unlock(typed));
      if (tried === 'right' && pending) await attempt(pending.work);
      return tried;
    },
    agree: (typed) => trying(transport.agree(typed)),
    lock: () => transport.lock().then(setView, () => setOutcome(next('failed'))),
    set: (chosen, present) => renewing(transport.setPin(chosen, present)),
    remove: (present) =>
      withPin(transport.removePin(present), ({ removed }) => (removed ? 'right' : 'wrong')),
    recover: (code, chosen) => renewing(transport.recover(code, chosen)),
  };
  const giveUp = (): void => {
    setPending(null);
    setOutcome(next('none'));
  };
  return { view, outcome, pending, change, takeBack, giveUp, pin };
}
