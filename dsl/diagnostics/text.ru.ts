/** The wording of every finding in Russian. */
import type { Catalogue } from './catalogue.ts';

export const TEXT_RU: Catalogue = {
  'empty-file': 'Файл пуст.',
  'file-too-large': 'Файл длиннее {limit} знаков; остаток не прочитан.',
  'too-many-errors': 'Ошибок больше {limit}; остаток файла не проверен.',
  'nesting-too-deep': 'Вложенность глубже {limit} уровней.',
  'expression-too-long': 'В выражении больше {limit} действий.',
  'forbidden-character': 'Символ {character} в тексте недопустим.',
  'unexpected-character': 'Неожиданное «{text}».',
  'unterminated-string': 'На этой строке нет закрывающей кавычки.',
  'unknown-escape': 'После обратной косой черты допустимы только \\" и \\\\, а не «{escape}».',
  'malformed-name': 'Имя состоит из букв, цифр, «_» и дефисов внутри и начинается с буквы или «_»: «{text}».',
  'unclosed-bracket': 'Скобка «{bracket}» не закрыта.',
  'tab-indentation': 'Отступ делается пробелами; табуляция считается за два.',
  'inconsistent-indentation': 'Отступ этой строки не совпадает ни с одной строкой выше.',
  'mixed-scripts': 'В имени «{name}» в одном слове смешаны латинские и кириллические буквы.',
  'missing-language': 'Первая строка должна объявлять язык: {expected}.',
  'language-mismatch': 'После слова «{word}» ожидается «{right}», а не «{tag}».',
  'missing-act': 'Нет акта: ожидается строка «{word} ИМЯ».',
  'unexpected-token': 'Ожидается {expected}, а стоит {found}.',
  'unknown-statement': (d) =>
    `Ни одна строка здесь не начинается со слова «${d.word}».${d.suggestion ? ` Возможно, имелось в виду «${d.suggestion}»?` : ''}`,
  'misplaced-statement': '«{word}» здесь стоять не может. Ожидается: {expected}.',
  'keyword-of-other-surface':
    '«{word}» — ключевое слово другого языка ({language}); здесь пишется «{right}».',
  'unexpected-indentation': 'Под предыдущей строкой ничего стоять не может; у этой строки лишний отступ.',
  'missing-block': 'Под «{word}» ожидаются строки с отступом.',
  'duplicate-line': 'Строка «{word}» уже есть.',
  'second-body': 'Содержание «{name}» уже задано.',
  'duplicate-label': 'Надпись на этом языке ({language}) уже есть.',
};
