import { it } from 'vitest';
import { type Lounge, startLounge } from '#scripts/chat-servers/lounge.ts';
import type { Session } from '../harness.ts';
import { holdsUntilDecided, type Person } from './conversation.ts';
import { withServer } from './software.ts';

/** A visitor who came in by the form, with a nickname and no account, and put the banner away. */
async function enter(session: Session, { url, channel }: Lounge, nick: string): Promise<Person> {
  const tab = await session.open(url);
  const { page } = tab;
  await page.waitForSelector('[id="connect:nick"]');
  await page.$eval(
    '[id="connect:nick"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    nick,
  );
  await page.$eval('#connect form', (form) => (form as HTMLFormElement).requestSubmit());
  await page.waitForSelector(`.channel-list-item.active[data-name="${channel}"]`);
  await page.waitForSelector('#input');
  await tab.until('a caution', ({ level }) => level === 'caution' || level === 'danger');
  await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
  await tab.pressInWarning('close');
  await tab.untilWarning('its end', ({ kind }) => kind === 'none');
  return {
    tab,
    nick,
    box: '#input',
    button: '#submit',
    seen: (from) =>
      page.$$eval(
        '.msg[data-type="message"]',
        (rows, name) =>
          rows
            .filter((row) => row.getAttribute('data-from') === name)
            .map((row) => row.querySelector('.content')?.textContent?.trim() ?? ''),
        from,
      ),
  };
}

withServer('The Lounge on an IRC server', startLounge, (session, lounge) => {
  it('sends what gives a number away only when the child decides', async () => {
    const other = await enter(session(), lounge(), 'marin_d');
    const child = await enter(session(), lounge(), 'noisette');
    await holdsUntilDecided(child, other);
  });
});
