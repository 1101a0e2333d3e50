import { type HelpLine, HelpList } from '../help-list.tsx';
import { useVoice } from '../voice.ts';
import { SubView } from './SubView.tsx';

/** Whom to talk to. Opening a line is noted nowhere, and the page says so. */
export function HelpView({ help, back }: { help: readonly HelpLine[]; back(): void }) {
  const { t, ageBand } = useVoice();
  return (
    <SubView title={t('popup.help.title')} back={back}>
      <p class="lead">{t(`popup.help.intro.${ageBand}`)}</p>
      <HelpList help={help} />
      <p class="hint">{t('popup.help.quiet')}</p>
    </SubView>
  );
}
