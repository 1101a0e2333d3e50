import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layPolicies, MARK } from '#scripts/driver/policies.ts';

const OURS = JSON.stringify({ address: `http://127.0.0.1:1/${MARK}test` });
const THEIRS = '{ "BrowserGuestModeEnabled": false }';

describe('policies that are laid for a while', () => {
  let etc: string;
  beforeEach(() => {
    etc = mkdtempSync(join(tmpdir(), 'veilleuse-etc-'));
  });
  afterEach(() => rmSync(etc, { recursive: true }));
  const path = () => join(etc, 'chromium/policies/managed/veilleuse.json');

  it('go with the folders that were made for them', () => {
    const restore = layPolicies({ [path()]: OURS });
    expect(readFileSync(path(), 'utf8')).toBe(OURS);
    restore();
    expect(existsSync(join(etc, 'chromium'))).toBe(false);
  });

  it('give way to what stood there before, byte by byte', () => {
    mkdirSync(join(etc, 'chromium/policies/managed'), { recursive: true });
    writeFileSync(path(), THEIRS);
    const restore = layPolicies({ [path()]: OURS });
    expect(readFileSync(path(), 'utf8')).toBe(OURS);
    restore();
    expect(readFileSync(path(), 'utf8')).toBe(THEIRS);
  });

  it('leave what somebody else put beside them meanwhile', () => {
    const restore = layPolicies({ [path()]: OURS });
    const other = join(etc, 'chromium/policies/other.json');
    writeFileSync(other, THEIRS);
    restore();
    expect(existsSync(path())).toBe(false);
    expect(readFileSync(other, 'utf8')).toBe(THEIRS);
  });

  it('of a run that was ended before it could clear up are not taken for the machine’s own', () => {
    mkdirSync(join(etc, 'chromium/policies/managed'), { recursive: true });
    writeFileSync(path(), OURS);
    layPolicies({ [path()]: OURS })();
    expect(existsSync(path())).toBe(false);
  });

  it('are taken away once, also when the process exits later', () => {
    const before = process.listenerCount('exit');
    const restore = layPolicies({ [path()]: OURS });
    expect(process.listenerCount('exit')).toBe(before + 1);
    restore();
    expect(process.listenerCount('exit')).toBe(before);
    mkdirSync(join(etc, 'chromium/policies/managed'), { recursive: true });
    writeFileSync(path(), THEIRS);
    restore();
    expect(readFileSync(path(), 'utf8')).toBe(THEIRS);
  });
});
