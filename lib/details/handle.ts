import type { Detector } from './types.ts';

export const handle: Detector = () => [];
