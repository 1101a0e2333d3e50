import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers } from '../harness.ts';
import { photoScript } from './bundle.ts';
import type { Compared } from './entry.ts';

let script = '';
beforeAll(async () => {
  script = await photoScript();
});

inBothBrowsers('a cleaned photo', {}, (session) => {
  it.each(['image/jpeg', 'image/png', 'image/webp'])('shows the same picture: %s', async (type) => {
    const tab = await session().open(session().sites.url('checkout'));
    await tab.page.evaluate(script);
    const compared = (await tab.page.evaluate(`comparePhoto('${type}')`)) as Compared | null;
    await tab.close();
    expect(compared).toMatchObject({
      format: type.slice('image/'.length),
      before: { location: true, owner: true },
      after: { location: false, owner: false, orientation: 6 },
      sameSize: true,
      samePixels: true,
    });
  });
});
