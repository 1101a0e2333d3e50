import type { Detector } from './types.ts';

export const streetAddress: Detector = () => [];
