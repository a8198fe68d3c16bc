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
  'duplicate-act': 'Акт «{act}» уже есть в файле «{other}».',
  'duplicate-act-number': 'С № {number} и этой датой уже есть акт «{other}».',
  'act-without-methodology': 'Акт «{act}» не утверждает и не изменяет методику.',
  'amends-unknown-methodology': (d) =>
    `Методики «${d.methodology}» нет.${d.nearest ? ` Возможно, «${d.nearest}»?` : ''}`,
  'amendment-before-base': 'Поправка «{act}» датирована раньше изменяемого акта «{base}».',
  'amendment-after-repeal':
    'Поправка «{act}» вводится в действие, когда акт «{base}» уже утратил силу, и ничего не изменяет.',
  'amendment-repealed-alone':
    'Поправка «{act}» утратила силу раньше акта «{base}»; возвращается ли прежняя редакция, акт не говорит. Изменённая редакция сохранена.',
  'repealed-before-start': 'Акт «{act}» утратил силу до введения в действие.',
  'start-unknown':
    'Ни день введения в действие акта «{act}», ни его самый ранний срок не следуют из данных акта.',
  'unknown-act': (d) => `Акта «${d.act}» нет.${d.nearest ? ` Возможно, «${d.nearest}»?` : ''}`,
  'cyclic-adoption': 'Акты принимают друг друга за основу по кругу: {chain}.',
  'edit-target-missing': (d) =>
    `Изменяемой нормы (${d.target}) нет.${d.nearest ? ` Ближайшая: ${d.nearest}.` : ''}`,
  'edit-of-repealed': 'Норма ({target}) уже исключена ({edit}), изменить её нельзя.',
  'edit-without-wording': 'Для нормы ({target}) не дана новая редакция.',
  'wording-without-target': 'Дана норма ({provision}), которую это изменение не называет.',
  'provision-exists': 'Норма ({target}) уже есть.',
  'duplicate-provision': 'Норма ({target}) дана в акте дважды.',
  'row-missing': 'В норме ({target}) нет строки «{row}» или не дано её новое содержание.',
  'words-not-found': 'В тексте нормы ({target}) нет слов «{words}».',
  'guard-mismatch':
    'Текст нормы ({target}) не совпадает с ожидаемой прежней редакцией. Текст сейчас: «{actual}».',
  'guard-unverifiable': 'Текста нормы ({target}) нет на руках, поэтому прежнюю редакцию не с чем сравнить.',
  'two-edits-of-one-target': 'Норма ({target}) изменяется дважды с одного дня: «{act}» и «{other}».',
  'edits-without-amended-act':
    'В акте «{act}» есть изменения, но он не изменяет методику и не принимает акт за основу.',
};
