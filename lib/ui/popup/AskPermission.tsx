import { useState } from 'preact/hooks';
import { useVoice } from '../voice.ts';

/** Firefox may withhold the right to look at a site; only a press of a button may ask for it. */
export function AskPermission({ ask }: { ask(): Promise<boolean> }) {
  const { t } = useVoice();
  const [refused, setRefused] = useState(false);
  const onClick = (): void => {
    ask().then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  };
  return (
    <div class="ask">
      <button type="button" class="button main" onClick={onClick}>
        {t('popup.no-permission.ask')}
      </button>
      {refused && (
        <p class="hint" role="status">
          {t('popup.no-permission.refused')}
        </p>
      )}
    </div>
  );
}
