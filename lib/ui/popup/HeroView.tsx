import { Lamp } from '../lamp.tsx';
import type { Hero } from './hero.ts';

/** Lamp, site, sentence, comfort. Read out anew when a page under judgement gets its level. */
export function HeroView({ hero, face }: { hero: Hero; face: boolean }) {
  return (
    <header class="hero" aria-live="polite">
      <Lamp state={hero.lamp} face={face} size={face ? 116 : 96} />
      {hero.site && <p class="site">{hero.site}</p>}
      <h1>{hero.sentence}</h1>
      <p class="lead">{hero.comfort}</p>
    </header>
  );
}
