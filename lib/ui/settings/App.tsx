import type { ManagedField } from '#lib/family/managed.ts';
import type { Changes } from '#lib/family/settings.ts';
import { FailedPage } from '../failed-page.tsx';
import { Lamp } from '../lamp.tsx';
import { usePageTitle } from '../page-title.ts';
import { useVoiceOf, VoiceContext } from '../voice.ts';
import { Agree } from './Agree.tsx';
import { FilePart } from './FilePart.tsx';
import { Journal } from './Journal.tsx';
import { Licences } from './Licences.tsx';
import { Marks } from './Marks.tsx';
import { PinDialog } from './PinDialog.tsx';
import { PinSection } from './PinSection.tsx';
import { Places } from './Places.tsx';
import { AgeQuestion, PresetQuestion } from './Questions.tsx';
import { Said } from './Said.tsx';
import type { SettingsTransport } from './transport.ts';
import { useFamily } from './use-family.ts';

interface AppProps {
  transport: SettingsTransport;
  /** A young child would like to send something, and is at the other window. */
  forChild: boolean;
}

/** The settings page: every choice holds as soon as it is made. */
export function App({ transport, forChild }: AppProps) {
  const { view, outcome, pending, change, takeBack, giveUp, pin } = useFamily(transport);
  const voice = useVoiceOf(view);
  usePageTitle(voice?.t(forChild ? 'parent.settings.agree.title' : 'parent.settings.title') ?? null);
  if (!view && outcome.what === 'unread') return <FailedPage text="parent.settings.unread" />;
  if (!view || !voice) return null;
  const { settings, trouble, managed, readOnly } = view;
  const { t } = voice;
  const set = (part: Changes): void => void change(part);
  if (forChild)
    return (
      <VoiceContext.Provider value={voice}>
        <Agree pin={view.pin} agree={pin.agree} outcome={outcome} />
      </VoiceContext.Provider>
    );
  const isManaged = (field: ManagedField): boolean => managed.includes(field);
  return (
    <VoiceContext.Provider value={voice}>
      <main class="page settings">
        <header>
          <Lamp state="dark" size={72} face={false} />
          <h1>{t('parent.settings.title')}</h1>
          <p class="lead">{t('parent.settings.intro')}</p>
        </header>
        {readOnly && <p class="card said">{t('parent.settings.private')}</p>}
        {trouble && <p class="card said">{t(`parent.settings.trouble.${trouble}`)}</p>}
        <AgeQuestion settings={settings} managed={managed} disabled={readOnly} change={set} />
        <PresetQuestion settings={settings} managed={managed} disabled={readOnly} change={set} />
        <Places settings={settings} disabled={readOnly} isManaged={isManaged} change={set} />
        <Marks marks={view.marks} disabled={readOnly} takeBack={(at) => void takeBack(at)} />
        <Journal settings={settings} disabled={readOnly} older={transport.older} change={set} />
        {!readOnly && <PinSection pin={view.pin} actions={pin} />}
        <FilePart
          settings={settings}
          managed={managed}
          disabled={readOnly}
          older={transport.older}
          change={change}
        />
        <Licences />
        <Said outcome={outcome} />
        {pending && <PinDialog pin={view.pin} unlock={pin.unlock} outcome={outcome} giveUp={giveUp} />}
      </main>
    </VoiceContext.Provider>
  );
}
