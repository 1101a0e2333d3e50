const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Letters that no page can foresee. */
export function randomLetters(length: number): string {
  const numbers = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(numbers, (number) => LETTERS.charAt(number % LETTERS.length)).join('');
}

/** A positive whole number that no page can foresee. */
export function randomKey(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
