import type { Detector } from './types.ts';

export const password: Detector = () => [];
