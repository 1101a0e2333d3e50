import type { Detector } from './types.ts';

export const fullName: Detector = () => [];
