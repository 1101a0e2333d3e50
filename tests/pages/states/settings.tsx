/** The settings page on a mock transport: `?state=closed&language=en&band=under-11&child`. With `lost`, nobody answers where a PIN is asked. */
import '#lib/ui/styles/options.ts';
import { render } from 'preact';
import { mockSettings, SETTINGS_STATES, type SettingsState } from '#lib/messaging/mock-settings.ts';
import { App } from '#lib/ui/settings/App.tsx';
import { drawByAddress, readStateQuery } from './query.ts';

const lost = async () => {
  throw new Error('no background');
};

drawByAddress((asked, key) => {
  const { language, band, direction } = readStateQuery(asked);
  const query = new URLSearchParams(asked);
  const state = query.get('state') ?? 'first';
  document.documentElement.dir = direction;
  const root = document.querySelector('#app');
  const transport = mockSettings(
    (state in SETTINGS_STATES ? state : 'first') as SettingsState,
    language,
    band,
  );
  if (query.has('lost'))
    Object.assign(transport, { agree: lost, unlock: lost, setPin: lost, removePin: lost, recover: lost });
  if (root) render(<App key={key} transport={transport} forChild={query.has('child')} />, root);
});
