import { it } from 'vitest';
import { type Converse, startConverse } from '#scripts/chat-servers/converse.ts';
import type { Session } from '../harness.ts';
import { holdsUntilDecided, type Person } from './conversation.ts';
import { withServer } from './software.ts';

const BOX = '.chat-textarea';

/** Somebody who is logged in and in the room, and went past what we say before it. */
async function enter(session: Session, converse: Converse, nick: string): Promise<Person> {
  const tab = await session.open(converse.urlOf(nick));
  const { page } = tab;
  await page.waitForSelector(BOX);
  const { kind } = await tab.untilWarning('a warning', (seen) => seen.kind !== 'none' && seen.visible);
  if (kind === 'cover') await tab.goInAnyway();
  else await tab.pressInWarning('close');
  await tab.untilWarning('its end', (seen) => seen.kind !== kind);
  return {
    tab,
    nick,
    box: BOX,
    button: '.send-button',
    seen: (from) =>
      page.$$eval(
        'converse-chat-message',
        (rows, name) =>
          rows
            .filter((row) => row.querySelector('.chat-msg__author')?.textContent?.trim() === name)
            .map((row) => row.querySelector('.chat-msg__text')?.textContent?.trim() ?? ''),
        from,
      ),
  };
}

withServer('Converse.js on an XMPP server', startConverse, (session, converse) => {
  it('sends what gives a number away only when the child decides', async () => {
    const other = await enter(session(), converse(), 'marin_d');
    const child = await enter(session(), converse(), 'noisette');
    await holdsUntilDecided(child, other);
  });
});
