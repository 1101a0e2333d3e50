import type { Detector } from './types.ts';

export const payment: Detector = () => [];
