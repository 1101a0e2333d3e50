import type { Detector } from './types.ts';

export const age: Detector = () => [];
