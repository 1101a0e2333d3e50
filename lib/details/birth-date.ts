import type { Detector } from './types.ts';

export const birthDate: Detector = () => [];
