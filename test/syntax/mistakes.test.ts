import { expect, test } from 'vitest';
import { parseAct } from '../../dsl/syntax/index.ts';
import { findings, inPoint, itemsOf } from './findings.ts';

test('a mistake in a line is reported once, at its place, and the other lines stay', () => {
  const text = inPoint(
    'факт a: бүтін 0..',
    'факт b бүтін 0..',
    'факт c: бүтін 0..',
    'талап d: (a + ) > 1',
    'талап e: a > 1 b',
    'оқиға f "Оқиға"',
  );
  expect(findings(text)).toEqual([
    '5:10 unexpected-token «бүтін» Expected “:”, found “бүтін”.',
    '7:17 unexpected-token «)» Expected an expression, found “)”.',
    '8:18 unexpected-token «b» Expected the end of the line, found “b”.',
  ]);
  expect(itemsOf(parseAct(text, 'a').value)).toEqual(['fact a', 'fact c', 'event f']);
});

test('messages name what was expected in the words of the file, in the language of the reader', () => {
  const text = inPoint('мерзім due: start + 5 күні');
  expect(findings(text, 'kk')).toEqual([
    '4:25 unexpected-token «күні» Күтілгені: «жұмыс күні», «күнтізбелік күн», «ай» немесе «жыл», ал жазылғаны: «күні».',
  ]);
  expect(findings(text, 'ru')).toEqual([
    '4:25 unexpected-token «күні» Ожидается «жұмыс күні», «күнтізбелік күн», «ай» или «жыл», а стоит «күні».',
  ]);
});

test('the lines below a broken line are still read', () => {
  const text = inPoint('факт list тізім', '  first: бүтін', '  second бүтін', 'факт next: бүтін');
  expect(findings(text)).toEqual([
    '4:13 unexpected-token «тізім» Expected “:”, found “тізім”.',
    '6:12 unexpected-token «бүтін» Expected “:”, found “бүтін”.',
  ]);
  expect(itemsOf(parseAct(text, 'a').value)).toEqual(['fact next']);
});

test('a keyword of another surface is named with the right word', () => {
  expect(findings(inPoint('шкала s', '  a', 'requirement r: 1 > 0', 'срок d: x + 5 жұмыс күні'))).toEqual([
    '6:3 keyword-of-other-surface «requirement» “requirement” is a keyword of another language (en); here it is “талап”.',
    '7:3 keyword-of-other-surface «срок» “срок” is a keyword of another language (ru); here it is “мерзім”.',
  ]);
  expect(findings(inPoint('талап r: a > 0 and b > 0'))).toEqual([
    '4:18 keyword-of-other-surface «and» “and” is a keyword of another language (en); here it is “және”.',
  ]);
  expect(findings('language en\nact a\nқолданысқа енеді: 2020-01-01\n')).toEqual([
    '3:1 keyword-of-other-surface «қолданысқа енеді» “қолданысқа енеді” is a keyword of another language (kk); here it is “enters into force”.',
  ]);
});

test('a statement that does not exist brings the closest one', () => {
  expect(findings(inPoint('шешм x', 'абракадабра y', 'құзыреттер кестес c: g'))).toEqual([
    '4:3 unknown-statement «шешм» No statement here begins with “шешм”. Did you mean “шешім”?',
    '5:3 unknown-statement «абракадабра» No statement here begins with “абракадабра”.',
    '6:3 unknown-statement «құзыреттер» No statement here begins with “құзыреттер”. Did you mean “құзыреттер кестесі”?',
  ]);
});

test('a statement in the wrong block says what belongs there', () => {
  expect(findings(inPoint('салдар g', '  талап r: 1 > 0', '  негіз болады: bonus'))).toEqual([
    '5:5 misplaced-statement «талап» “талап” may not stand here. Expected: “негіз болады” or “әсер етпейді”.',
  ]);
  expect(findings('тіл kk\nакт a\n  тармақ 1\n')).toEqual([
    '3:3 misplaced-statement «тармақ» “тармақ” may not stand here. Expected: a line about the act.',
  ]);
});

test('a keyword where a name belongs asks for backticks', () => {
  expect(
    findings(inPoint('факт күн: бүтін', 'факт list: тізім', '  сан: бүтін', 'факт `күн`: бүтін')),
  ).toEqual([
    '4:8 keyword-as-name «күн» “күн” is a keyword; as a name it is written `күн`.',
    '6:5 keyword-as-name «сан» “сан” is a keyword; as a name it is written `сан`.',
  ]);
});

test('missing and surplus blocks', () => {
  expect(findings(inPoint('шкала s', 'шешім d', 'тармақша 1', 'оқиға e', '    оқиға f'))).toEqual([
    '4:3 missing-block «шкала» Indented lines are expected below “шкала”.',
    '5:3 missing-block «шешім» Indented lines are expected below “шешім”.',
    '8:7 unexpected-indentation «оқиға» Nothing may stand below the line above; this line is indented too far.',
  ]);
  expect(itemsOf(parseAct(inPoint('оқиға e', '    оқиға f', 'оқиға g'), 'a').value)).toEqual([
    'event e',
    'event f',
    'event g',
  ]);
});

test('what is said twice', () => {
  const text = inPoint(
    'факт f: бүтін "А" kk "Б"',
    '  кім: hr',
    '  кім: head',
    'шешім d',
    '  = 1',
    '  егер 1 > 0 => 2',
  );
  expect(findings(text)).toEqual([
    '4:21 duplicate-label «kk» The label in this language (kk) is already there.',
    '6:5 duplicate-line «кім» The line “кім” is already there.',
    '9:5 second-body «егер» “d” already has a body.',
  ]);
});

test('indentation that fits nothing, and tabs', () => {
  expect(findings('тіл kk\nакт a\nтармақ 1\n    оқиға e\n  оқиға f\n')).toEqual([
    '5:3 inconsistent-indentation «оқиға» The indentation of this line matches no line above it.',
  ]);
  const tabs = 'тіл kk\nакт a\nтармақ 1\n\tоқиға e\n\tшкала s\n\t\ta\n';
  expect(findings(tabs)).toEqual([
    '4:1 tab-indentation «\t» Indentation is made of spaces; a tab counts as two.',
  ]);
  expect(itemsOf(parseAct(tabs, 'a').value)).toEqual(['event e', 'scale s']);
});

test('the language line and the act', () => {
  expect(findings('акт a\n')).toEqual([
    '1:1 missing-language «акт» The first line must declare the language: “тіл kk”, “язык ru” or “language en”.',
  ]);
  expect(findings('тіл ru\nакт a\n')).toEqual([
    '1:5 language-mismatch «ru» “тіл” belongs with “kk”, not “ru”.',
  ]);
  expect(findings('язык ru\nпункт 1\n')).toEqual([
    '2:1 missing-act «пункт» The act is missing: a line “акт NAME” is expected.',
  ]);
  expect(findings('тіл kk\n\n')).toEqual([
    '3:1 missing-act «» The act is missing: a line “акт NAME” is expected.',
  ]);
  expect(findings('')).toEqual(['1:1 empty-file «» The file is empty.']);
  expect(findings('\uFEFF\r\n  \r\n')).toEqual(['1:1 empty-file «» The file is empty.']);
});

test('strings, names and brackets that do not end', () => {
  const text = inPoint(
    'оқиға e "Оқиға',
    'оқиға `f "Оқиға"',
    'талап r: (1 > 0',
    'оқиға g "a\\nb"',
    'оқиға `a b`',
    'оқиға h',
  );
  expect(findings(text)).toEqual([
    '4:11 unterminated-string «"Оқиға» The closing quotation mark is missing on this line.',
    '5:9 malformed-name «`f "Оқиға"» A name consists of letters, digits, “_” and inner hyphens, and begins with a letter or “_”: “f "Оқиға"”.',
    '6:12 unclosed-bracket «(» The bracket “(” is not closed.',
    '7:13 unknown-escape «\\n» Only \\" and \\\\ are known after a backslash, not “\\n”.',
    '8:9 malformed-name «`a b`» A name consists of letters, digits, “_” and inner hyphens, and begins with a letter or “_”: “a b”.',
  ]);
  expect(itemsOf(parseAct(text, 'a').value).at(-1)).toBe('event h');
});

test('characters that may not stand in a text', () => {
  expect(findings(inPoint('| а\0б', 'оқиға e "\uD800"', 'оқиға f\u00A0"а"', 'оқиға \0g'))).toEqual([
    '4:6 forbidden-character «\0» The character U+0000 may not stand in a text.',
    '5:12 forbidden-character «\uD800» The character U+D800 may not stand in a text.',
    '6:10 unexpected-token «\u00A0» Expected the end of the line, found “U+00A0”.',
    '7:9 forbidden-character «\0» The character U+0000 may not stand in a text.',
  ]);
});

test('offsets refer to the text as it is, with BOM and CRLF', () => {
  const text = '\uFEFFтіл kk\r\n\r\nакт a\r\nтармақ 1\r\n  оқиға e f\r\n';
  const [finding] = parseAct(text, 'a').diagnostics;
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe('f');
  expect(findings(text)).toEqual(['5:11 unexpected-token «f» Expected the end of the line, found “f”.']);
});

test('a name that mixes scripts is told once, as a warning', () => {
  const text = inPoint('факт kpі: бүтін', 'талап r: kpі > 1', 'факт kpi_саны: бүтін');
  expect(findings(text)).toEqual([
    '4:8 mixed-scripts «kpі» The name “kpі” mixes Latin and Cyrillic letters in one word.',
  ]);
  expect(parseAct(text, 'a').complete).toBe(true);
});

test('a minus without spaces is part of a number or name, and is reported', () => {
  expect(findings(inPoint('талап r: 5-3 > 1'))).toEqual([
    '4:12 unexpected-token «5-3» Expected an expression, found “5-3”.',
  ]);
});

test('a provision has a whole number or several joined by hyphens, never a decimal one', () => {
  const numbers = ['2', '2-1', '2,5', '2.5'].map((number) => `тармақ ${number}\n  оқиға e\n`);
  expect(findings(`тіл kk\nакт a\n${numbers.join('')}`)).toEqual([
    '7:8 unexpected-token «2,5» Expected the number of a provision, found “2,5”.',
    '9:8 unexpected-token «2.5» Expected the number of a provision, found “2.5”.',
  ]);
});
