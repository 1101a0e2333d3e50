import type { Detector } from './types.ts';

export const town: Detector = () => [];
