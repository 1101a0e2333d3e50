import { expect, it } from 'vitest';
import { monthOf } from '#lib/ui/month.ts';

it.each([
  ['2024-06', 'fr', 'juin 2024'],
  ['2024-06', 'en', 'June 2024'],
  ['2025-01', 'fr', 'janvier 2025'],
  ['2024', 'fr', '2024'],
] as const)('monthOf(%s, %s) = %s', (date, language, text) => expect(monthOf(date, language)).toBe(text));
