import type { Digits } from './digits.ts';

/** Digits of the code that is printed when a PIN is set: 66 bits, more than anybody can try. */
export const RECOVERY_LENGTH = 20;
/** It is printed in groups of so many. */
const GROUP = 4;
/** The highest byte that leaves each digit as likely as any other. */
const FAIR = 250;

/** A new recovery code, by chance. `random` fills a list of bytes, as `crypto.getRandomValues` does. */
export function newRecoveryCode(random: (bytes: Uint8Array<ArrayBuffer>) => void): Digits {
  const digits: number[] = [];
  const byte = new Uint8Array(1);
  while (digits.length < RECOVERY_LENGTH) {
    random(byte);
    const value = byte[0] as number;
    if (value < FAIR) digits.push(value % 10);
  }
  return digits;
}

/** The code as it is printed: `1234 5678 …`. */
export function grouped(code: Digits): string {
  return code.join('').replace(new RegExp(`(\\d{${GROUP}})(?=\\d)`, 'g'), '$1 ');
}
