import { expect, it } from 'vitest';
import { BUNDLED_LIST } from '#lib/risklist/bundled.ts';

it('calls a school platform by one name, which a sentence about one thing can begin with', () => {
  const schools = BUNDLED_LIST.protectedPlaces.filter(({ why }) => why === 'school');
  expect(schools.length).toBeGreaterThan(50);
  expect(schools.map(({ name }) => name).filter((name) => / (et|and) /.test(name))).toEqual([]);
});
