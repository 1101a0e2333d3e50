import type { Detector } from './types.ts';

export const liveLocation: Detector = () => [];
