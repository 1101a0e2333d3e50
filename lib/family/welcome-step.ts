import { z } from 'zod/mini';
import type { Database } from '#lib/platform/database.ts';

/** Where the family left the welcome, from 0. It came up once by itself; from then on the family opens it. */
const stepSchema = z.strictObject({ step: z.int().check(z.gte(0), z.lte(20)) });
export type WelcomeStep = z.infer<typeof stepSchema>;

/** Null where it has not come up yet, or where that can't be told. */
export async function readStep(database: Promise<Database>): Promise<number | null> {
  const stored: unknown = await database
    .then((open) => open.get('settings', 'welcome'))
    .catch(() => undefined);
  const parsed = stepSchema.safeParse(stored);
  return parsed.success ? parsed.data.step : null;
}

export async function writeStep(database: Promise<Database>, step: number): Promise<void> {
  await (await database).put('settings', stepSchema.parse({ step }), 'welcome');
}
