import type { Detector } from './types.ts';

export const phone: Detector = () => [];
