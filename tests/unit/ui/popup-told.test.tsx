import { expect, it, vi } from 'vitest';
import { mockTransport } from '#lib/messaging/mock.ts';
import { App } from '#lib/ui/popup/App.tsx';
import { stage } from './stage.ts';

const lost = () => Promise.reject(new Error('no background'));
const LEAVE = '.foot .main';

async function opened() {
  const page = stage('popup.html');
  const transport = mockTransport('danger', 'en', '11-14');
  let changed = (): void => {};
  transport.onChange = (callback) => {
    changed = callback;
    return () => {};
  };
  page.draw(<App transport={transport} close={() => {}} />);
  await vi.waitFor(() => expect(page.find(LEAVE)).not.toBeNull());
  return { page, transport, change: () => changed() };
}

it('a choice that fails takes nothing away from the child: it is said, and the way out stays', async () => {
  const { page, transport } = await opened();
  const { watch } = transport;
  transport.watch = lost;
  transport.leave = lost;
  await page.happen('click', '.watch .quiet');
  const first = page.find('[role=alert]');
  expect(page.said('[role=alert]')).toContain('I could not do that');
  expect(page.find(LEAVE)).not.toBeNull();
  expect(page.find('[data-opens=help]')).not.toBeNull();
  expect(page.find('[data-level=danger]')).not.toBeNull();
  await page.happen('click', LEAVE);
  expect(page.said('[role=alert]')).toContain('I could not do that');
  expect(page.find('[role=alert]')).not.toBe(first);
  transport.watch = watch;
  await page.happen('click', '.watch .quiet');
  expect(page.said('[role=alert]')).toBe('');
});

it('what could not be read again is told as that, beside what was read before', async () => {
  const { page, transport, change } = await opened();
  const { view } = transport;
  transport.view = lost;
  change();
  await vi.waitFor(() => expect(page.said('[role=alert]')).toContain('I could not read my notes'));
  expect(page.find(LEAVE)).not.toBeNull();
  transport.view = view;
  change();
  await vi.waitFor(() => expect(page.said('[role=alert]')).toBe(''));
});

it('where nothing was read yet, that is all there is to say', async () => {
  const page = stage('popup.html');
  page.draw(<App transport={mockTransport('failed', 'en', '11-14')} close={() => {}} />);
  await vi.waitFor(() => expect(page.said('h1')).not.toBe(''));
  expect(page.find('.foot')).toBeNull();
});
