import { expect, test } from 'vitest';
import { provisionName } from '../../engine/program/provision-name.ts';

test('provisions are written as each language does', () => {
  expect(provisionName('point 5 part 2', 'kk')).toBe('5-тармақтың 2-бөлігі');
  expect(provisionName('point 5 part 2', 'ru')).toBe('часть 2 пункта 5');
  expect(provisionName('annex 1-1', 'kk')).toBe('1-1-қосымша');
  expect(provisionName('annex 3', 'en')).toBe('annex 3');
  expect(provisionName('other', 'ru')).toBe('other');
});
