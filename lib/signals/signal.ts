import type { SignalId } from './ids.ts';
import type { Scene } from './scene/scene.ts';

/** One thing that a page can show about itself. */
export interface Signal {
  id: SignalId;
  /** How clearly the page shows it, 0…1; pure, and cheap once the scene is known. */
  look(scene: Scene): number;
}
