/** Own age: in years, by the year of birth, or by the school grade. */
import { agreedAges } from './age/agreed.ts';
import { birthYears } from './age/birth-year.ts';
import { hasCue } from './age/cues.ts';
import { exams, grades } from './age/grade.ts';
import { reckonedAges } from './age/reckoned.ts';
import { yearsOld } from './age/years-old.ts';
import type { Detector } from './types.ts';

const WAYS = [yearsOld, birthYears, grades, agreedAges, reckonedAges, exams];

export const age: Detector = (message) => {
  const cued = hasCue(message);
  for (const way of cued ? WAYS : message.heard.length > 0 ? ANSWERS : []) {
    const found = way(message);
    if (found.length > 0) return found;
  }
  return [];
};

/** What needs no number and no grade in the message itself. */
const ANSWERS = [agreedAges, reckonedAges];
