/** The child's or family's own street with its number: whole, or completed by this message. */
import { completed } from './street-address/completed.ts';
import { stated } from './street-address/stated.ts';
import type { Detector, Found, Message } from './types.ts';

export const streetAddress: Detector = (message) => {
  // The town asks for the street of the same message again.
  if (message !== last) [last, lastFound] = [message, detect(message)];
  return lastFound;
};
let last: Message | undefined;
let lastFound: Found[] = [];

function detect(message: Message): Found[] {
  const found = stated(message);
  if (found.length > 0) return found.filter((one) => !saidBefore(message, one));
  return completed(message);
}

function saidBefore(message: Message, { from, to }: Found): boolean {
  const said = message.form.text.slice(from, to);
  return message.before.some(({ form }) => form.text.includes(said));
}
