import type { Digits } from './digits.ts';

/** Whether a PIN is among those that a child tries first: one digit only, digits in a row, a year of birth. */
export function isGuessable(pin: Digits): boolean {
  const steps = new Set(pin.slice(1).map((digit, at) => digit - (pin[at] as number)));
  const [step = 0] = steps;
  const inRow = steps.size === 1 && Math.abs(step) <= 1;
  return inRow || (pin.length === 4 && /^(19|20)/.test(pin.join('')));
}
