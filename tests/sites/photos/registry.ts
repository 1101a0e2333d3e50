import type { Site } from '#tests/sites/types.ts';

/** A room of strangers that takes pictures in every way in which pages take them; its server keeps what arrives. */
export const PHOTO_SITES: readonly Site[] = [
  {
    name: 'photos',
    folder: 'photos',
    host: 'salon-des-photos.localhost',
    title: 'Le Salon du port, avec des photos',
    lang: 'fr',
    expected: 'caution',
    why: 'An open room, as risky as any, in which pictures are chosen, dropped and pasted.',
    steps: [{ name: 'room', path: '/', expected: 'caution', actions: [], ready: '#fil' }],
  },
];
