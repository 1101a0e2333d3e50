import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '#lib/platform/database.ts';

afterEach(() => vi.unstubAllGlobals());

it('a browser that refuses storage outright makes the opening fail, and nothing throw', async () => {
  const open = () => {
    throw new DOMException('no storage here', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open });
  const opening = openDatabase();
  await expect(opening).rejects.toThrow('no storage here');
});
