import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness.ts';
import { everythingStored } from './own-side.ts';
import { card, noCard, openBox, pressOnCard, sendAnyway, untilCard, untilSaid } from './send-eyes.ts';

const TYPED = 'wuzzleflim 06 39 98 47 21 krabotzik';

/** Pieces of a text as they would look written plainly, in hexadecimal, as codes, in base64 or in an address. */
function piecesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const plain = Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
  const base64 = [0, 1, 2].flatMap((skip) => {
    const whole = bytes.subarray(skip).toString('base64').replace(/=+$/, '');
    return Array.from({ length: Math.floor(whole.length / 4) - 1 }, (_, at) =>
      whole.slice(4 * at, 4 * at + 8),
    );
  });
  const encoded = plain.flatMap((piece) => [
    Buffer.from(piece).toString('hex'),
    [...Buffer.from(piece)].join(','),
    encodeURIComponent(piece),
  ]);
  return [
    ...plain.filter((piece) => piece.trim().length === 4),
    ...base64,
    ...encoded.filter((piece) => piece.trim().length > 3),
  ];
}

inBothBrowsers('what a child types', {}, (session) => {
  it('is in no message between our scripts and in nothing that is stored', async () => {
    const { page: own } = session().control;
    // Messages of page scripts reach every page of ours: this one writes them down.
    await own.evaluate(() => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      runtime.onMessage.addListener((message) => {
        heard.push(JSON.stringify(message));
      });
    });
    const tab = await openBox(session(), 'area');
    await tab.page.click('#message');
    await tab.page.keyboard.type(TYPED);
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual(['06 39 98 47 21']);
    await pressOnCard(tab, 'change');
    await noCard(tab);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.press('Enter');
    await sendAnyway(tab);
    await untilCard(tab, 'the word to press again', (seen) => seen?.kind === 'note');
    await tab.page.keyboard.press('Enter');
    await untilSaid(session(), 'area', [TYPED]);

    const heard = (await own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).join('\n');
    expect(heard).toContain('guard:speaking');
    const stored = JSON.stringify(await everythingStored(own));
    const everything = `${heard}\n${stored}`.toLowerCase();
    expect(piecesOf(TYPED).filter((piece) => everything.includes(piece.toLowerCase()))).toEqual([]);
    expect(piecesOf(TYPED).some((piece) => `x${Buffer.from(TYPED).toString('base64')}`.includes(piece))).toBe(
      true,
    );
    await tab.close();
  });
});
