import type { JSX } from 'preact';
import type { TextKey } from './translate.ts';
import { useVoice } from './voice.ts';

export type PictureOf = 'switch' | 'off' | 'toolbar' | 'account' | 'talk';

/** A sentence of what to look for or to think of, and a small drawing of it, which says nothing that the sentence doesn't. */
export function Picture({ text, of }: { text: TextKey; of: PictureOf }) {
  const { t } = useVoice();
  return (
    <div class="how">
      <svg viewBox="0 0 96 48" width="96" height="48" aria-hidden="true">
        <rect x="1" y="1" width="94" height="46" rx="10" class="frame" />
        {DRAWN[of]}
      </svg>
      <p class="hint">{t(text)}</p>
    </div>
  );
}

const WORDS = (
  <>
    <rect x="12" y="16" width="34" height="5" rx="2.5" class="words" />
    <rect x="12" y="27" width="24" height="5" rx="2.5" class="words" />
  </>
);

const DRAWN: Readonly<Record<PictureOf, JSX.Element>> = {
  switch: (
    <>
      {WORDS}
      <rect x="58" y="15" width="28" height="18" rx="9" class="on" />
      <circle cx="77" cy="24" r="6.5" class="knob" />
    </>
  ),
  off: (
    <>
      {WORDS}
      <rect x="58" y="15" width="28" height="18" rx="9" class="words" />
      <circle cx="67" cy="24" r="6.5" class="knob" />
    </>
  ),
  toolbar: (
    <>
      <rect x="10" y="16" width="38" height="16" rx="8" class="words" />
      <path
        class="on"
        d="M57 18h5a3.2 3.2 0 1 1 6 0h5v5a3.2 3.2 0 1 1 0 6v5H57z"
        transform="translate(-1 -2)"
      />
      <path class="on" d="M83 15h6v7l2 3v2h-4v7h-2v-7h-4v-2l2-3z" />
    </>
  ),
  account: (
    <>
      <circle cx="28" cy="17" r="6" class="on" />
      <path class="on" d="M16 37a12 11 0 0 1 24 0z" />
      <circle cx="49" cy="22" r="4.5" class="words" />
      <path class="words" d="M40 37a9 9 0 0 1 18 0z" />
      <rect x="67" y="22" width="18" height="14" rx="3" class="on" />
      <path class="line" d="M71 22v-3a5 5 0 0 1 10 0v3" />
    </>
  ),
  talk: (
    <>
      <path
        class="words"
        d="M14 10h34a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5H28l-8 6v-6h-6a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5z"
      />
      <path
        class="on"
        d="M60 17h22a5 5 0 0 1 5 5v9a5 5 0 0 1-5 5h-3v5l-7-5H60a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5z"
      />
    </>
  ),
};
