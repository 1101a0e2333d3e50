import type { Detector } from './types.ts';

export const email: Detector = () => [];
