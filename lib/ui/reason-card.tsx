import { useVoice } from './voice.ts';
import { type Audience, wordsFor } from './words.ts';

/** What a card's dot says besides its words: what protects, what asks for care, what says leave, what is only noted. */
export type Tone = 'moss' | 'glow' | 'ember' | 'plain';

interface ReasonCardProps {
  /** A signal id or a reason code of the list. */
  id: string;
  audience: Audience;
  tone: Tone;
  /** One more line for parents, e.g. how plainly the sign was seen. */
  detail?: string | null;
}

/** One reason: its title, and behind a tap what it means and what one can do. Nothing for an id without texts. */
export function ReasonCard({ id, audience, tone, detail }: ReasonCardProps) {
  const { t } = useVoice();
  const words = wordsFor(t, id, audience);
  if (!words) return null;
  return (
    <li>
      <details class="card reason" name="reasons" data-tone={tone} data-reason={id}>
        <summary>
          <span class="dot" aria-hidden="true" />
          <span class="reason-title">{words.title}</span>
          <span class="chevron" aria-hidden="true" />
        </summary>
        <div class="reason-body">
          <h3>{t('popup.reason.means')}</h3>
          <p>{words.explain}</p>
          {detail && <p class="detail">{detail}</p>}
          <h3>{t(audience === 'parent' ? 'parent.reason.todo' : 'popup.reason.todo')}</h3>
          <p>{words.todo}</p>
        </div>
      </details>
    </li>
  );
}
