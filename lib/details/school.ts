import type { Detector } from './types.ts';

export const school: Detector = () => [];
