/** One line of `npm run -s details`, read and checked. */
import { z } from 'zod';
import type { Turn } from '#lib/details/types.ts';
import { turnsOf } from './turns.ts';

const ID = z.union([z.string(), z.number()]);
const LINE = z.object({
  id: ID,
  lang: z.string().nullish(),
  text: z.string(),
  before: z.array(z.union([z.string(), z.object({ other: z.string() })])).nullish(),
});

export interface Asked {
  id: string | number;
  lang: string | undefined;
  text: string;
  before: Turn[];
}

/** What a line asks, or why it can't be read; the reason names fields and never repeats a text. */
export function readLine(line: string): Asked | { id?: string | number; error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  const { success, data, error } = LINE.safeParse(json);
  if (success)
    return {
      id: data.id,
      lang: data.lang ?? undefined,
      text: data.text,
      before: turnsOf(data.before ?? []),
    };
  const id = ID.safeParse((json as { id?: unknown } | null)?.id);
  const fields = [...new Set(error.issues.map(({ path }) => path.join('.') || 'line'))];
  return { ...(id.success ? { id: id.data } : {}), error: `not readable: ${fields.join(', ')}` };
}
