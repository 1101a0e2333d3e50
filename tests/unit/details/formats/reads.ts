import type { Place } from '#lib/details/formats/said/behind.ts';
import { messageOf } from '#lib/details/message.ts';
import type { Message, Turn } from '#lib/details/types.ts';

/** What a way of saying finds in a text, in normal form. */
export const reads =
  (find: (form: string, message: Message) => Place[]) =>
  (text: string, turns: readonly Turn[] = []): string[] => {
    const message = messageOf(text, turns);
    return find(message.form.text, message).map(({ from, to }) => message.form.text.slice(from, to));
  };
