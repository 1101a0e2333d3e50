import type { HelpLink } from '#lib/risklist/helplines.ts';
import { HelpList } from '../help-list.tsx';
import { useVoice } from '../voice.ts';
import type { Audience } from '../words.ts';
import { SubView } from './SubView.tsx';

/** Whom to talk to. Opening a line is noted nowhere, and the page says so. */
export function HelpView({
  help,
  audience,
  back,
}: {
  help: readonly HelpLink[];
  audience: Audience;
  back(): void;
}) {
  const { t } = useVoice();
  return (
    <SubView title={t('popup.help.title')} back={back}>
      <p class="lead">{t(`popup.help.intro.${audience}`)}</p>
      <HelpList help={help} />
      <p class="hint">{t('popup.help.quiet')}</p>
    </SubView>
  );
}
