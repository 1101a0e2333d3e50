import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { managedSchema } from '#lib/family/managed.ts';
import { builtExtension } from '#scripts/driver/launch.ts';

/** Chromium hands an extension only what its `managed_schema` knows. */
it('Chromium is told of the same managed settings as we read', () => {
  const folder = builtExtension('chromium');
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const shipped = JSON.parse(readFileSync(`${folder}/${manifest.storage.managed_schema}`, 'utf8'));
  const { type, properties } = z.toJSONSchema(managedSchema);
  const bare = Object.entries<Record<string, unknown>>(shipped.properties).map(
    ([field, { title: _title, description: _description, ...rest }]) => [field, rest],
  );
  expect({ type: shipped.type, properties: Object.fromEntries(bare) }).toEqual({ type, properties });
});
