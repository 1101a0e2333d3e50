import type { Detector } from './types.ts';

export const meeting: Detector = () => [];
