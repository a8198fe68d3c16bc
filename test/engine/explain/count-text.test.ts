import { expect, test } from 'vitest';
import { gradesText } from '../../../engine/index.ts';

test.each([
  [1, 'falls', '1 баға төмендейді', '1 оценка понижается', '1 grade falls'],
  [2, 'rises', '2 баға көтеріледі', '2 оценки повышаются', '2 grades rise'],
  [412, 'falls', '412 баға төмендейді', '412 оценок понижаются', '412 grades fall'],
  [1021, 'rises', '1\u00A0021 баға көтеріледі', '1\u00A0021 оценка повышается', '1,021 grades rise'],
] as const)('%i: %s', (count, direction, ...texts) => {
  expect((['kk', 'ru', 'en'] as const).map((language) => gradesText(count, direction, language))).toEqual(
    texts,
  );
});
