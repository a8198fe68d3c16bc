/** The wording of every finding in Russian. */
import type { Catalogue } from './catalogue.ts';

export const TEXT_RU: Catalogue = {
  'empty-file': 'Файл пуст.',
  'file-too-large': 'Файл длиннее {limit} знаков; остаток не прочитан.',
  'too-many-errors': 'Ошибок больше {limit}; остаток файла не проверен.',
  'nesting-too-deep': 'Вложенность глубже {limit} уровней.',
  'expression-too-long': 'В выражении больше {limit} действий.',
  'forbidden-character': 'Символ {character} в тексте недопустим.',
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
  'keyword-as-name': '«{word}» — ключевое слово; как имя оно пишется `{word}`.',
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
  'amends-itself': 'Акт «{act}» не может изменять сам себя.',
  'approves-and-amends':
    'Акт «{act}» и утверждает методику, и изменяет методику. Опишите две его роли в двух файлах.',
  'amendment-before-base': 'Поправка «{act}» датирована раньше изменяемого акта «{base}».',
  'amendment-after-repeal':
    'Поправка «{act}» вводится в действие, когда акт «{base}» уже утратил силу, и ничего не изменяет.',
  'amendment-repealed-alone':
    'Поправка «{act}» утратила силу раньше акта «{base}»; возвращается ли прежняя редакция, акт не говорит. Изменённая редакция сохранена.',
  'repealed-before-start': 'Акт «{act}» утратил силу до введения в действие.',
  'start-unknown':
    'Ни день введения в действие акта «{act}», ни его самый ранний срок не следуют из данных акта.',
  'unknown-act': (d) => `Акта «${d.act}» нет.${d.nearest ? ` Возможно, «${d.nearest}»?` : ''}`,
  'adopts-amendment': 'Акт «{act}» не утверждает методику, принять за основу нечего.',
  'cyclic-adoption': 'Акты принимают друг друга за основу по кругу: {chain}.',
  'edit-target-missing': (d) =>
    `Изменяемой нормы (${d.target}) нет.${d.nearest ? ` Ближайшая: ${d.nearest}.` : ''}`,
  'edit-of-repealed': 'Норма ({target}) уже исключена ({edit}), изменить её нельзя.',
  'edit-without-wording': 'Для нормы ({target}) не дана новая редакция.',
  'wording-without-target': 'Дана норма ({provision}), которую это изменение не называет.',
  'provision-exists': 'Норма ({target}) уже есть.',
  'duplicate-provision': 'Норма ({target}) дана в акте дважды.',
  'row-missing': (d) =>
    `В норме (${d.target}) нет строки «${d.row}».${d.nearest ? ` Возможно, «${d.nearest}»?` : ''}`,
  'words-not-found': 'В тексте нормы ({target}) нет слов «{words}».',
  'guard-mismatch':
    'Текст нормы ({target}) не совпадает с ожидаемой прежней редакцией. Текст сейчас: «{actual}».',
  'guard-unverifiable': 'Текста нормы ({target}) нет на руках, поэтому прежнюю редакцию не с чем сравнить.',
  'two-edits-of-one-target': 'Норма ({target}) изменяется дважды с одного дня: «{act}» и «{other}».',
  'edits-without-amended-act':
    'В акте «{act}» есть изменения, но он не изменяет методику и не принимает акт за основу.',
  'rule-outside-edit':
    'Акт «{act}» меняет правила другого акта: правило стоит в новой редакции внутри изменения, здесь оно пропало бы.',
  'edit-in-wording': 'Изменение не может стоять внутри новой редакции нормы.',
  'duplicate-name': 'Имя «{name}» уже занято: {otherKind} ({otherProvision}).',
  'unknown-name': (d) =>
    `«${d.name}» не объявлено; здесь ожидается ${d.kind}.${d.nearest ? ` Возможно, «${d.nearest}»?` : ''}`,
  'wrong-kind': '«{name}» — {found}, а здесь ожидается {expected}.',
  'ambiguous-name':
    '«{name}» может быть значением нескольких типов: {types}. Сравните его с чем-то одного типа.',
  'outside-lookup': 'Соответствие видит только свои параметры, но не «{name}».',
  'decision-in-facts':
    'Условия для фактов не могут зависеть от решения («{name}»): факты проверяются раньше, чем что-либо решается.',
  'hides-outer-name': '«{name}» здесь — поле записи; одноимённое ({kind}) иного вида скрыто.',
  'unknown-provision': (d) =>
    `В этой редакции нет нормы (${d.provision}).${d.nearest ? ` Ближайшая: ${d.nearest}.` : ''}`,
  'removed-name':
    'Имя «{name}» стояло в норме ({provision}), которую изменил или исключил акт «{act}» ({by}); здесь ожидается {kind}.',
  'removed-provision': 'Норму ({provision}) исключил акт «{act}» ({by}).',
  'governs-nothing': 'Это условие ничем не управляет: там нет ни решений, ни требований, ни сроков.',
  'type-mismatch': 'Ожидается {expected}, а здесь {found}.',
  'type-not-here': 'Решение и параметр — одно значение; их типом не может быть {type}.',
  'type-needed': 'Тип «{name}» нужно указать: `{name}: ТИП`.',
  'type-on-each': '«{name}» даёт запись для каждого элемента; типы указываются у её полей.',
  'unit-mismatch': 'Единицы различаются: «{expected}» и «{found}».',
  'not-ordered': 'Порядок есть только у чисел, дат и оценок шкалы; здесь {type}.',
  'not-comparable': 'Сравнить нельзя: это {type}.',
  'bad-number': '«{text}» нельзя прочитать как число.',
  'bad-date': 'Такого дня нет: {date}.',
  'bad-digits': 'Число знаков должно быть целым от 0 до {most}.',
  'bounds-reversed': 'Между {min} и {max} в таком виде нет ни одного значения.',
  'outside-bounds': (d) => `${d.value} выходит за объявленные границы ${bounds(d)}.`,
  'not-whole': '{value} — не целое число, а здесь допустимы только целые.',
  'maybe-not-whole':
    'Значение может оказаться дробным, а объявлено целое число; округлите его или измените тип.',
  'division-by-zero': 'Деление на ноль.',
  'of-needed': 'Укажите после «:», что вычисляется по каждой записи.',
  'of-not-here':
    'Количество считает сами элементы, после «:» ничего не пишется. Условие пишется после «где».',
  'argument-count': 'Ожидается аргументов: {expected}; дано: {found}.',
  'cell-count': 'Столбцов {expected}, а ячеек в строке {found}.',
  'no-points': 'Не у каждого значения «{type}» есть баллы: у «{item}» их нет.',
  'given-needs-fact': 'Дан или не дан может быть только факт или поле записи.',
  'always-given': 'Этот факт обязателен, поэтому он дан всегда.',
  'interval-not-here': 'Диапазон — не значение; диапазоны даёт только соответствие с интервалами.',
  'lookup-needs-value': 'Строка соответствия даёт значение; «не применяется» здесь стоять не может.',
  'each-exception-value': '«{name}» даёт записи; исключение может только опустить запись: «не применяется».',
  'reading-of-each':
    '«{name}» даёт записи, поэтому толкование не может пересчитать или дополнить его как одно значение.',
  'two-readings': '«{name}» уже истолковано в «{other}».',
  'ground-needed': 'Толкование «{name}» не говорит, почему акт читается так.',
  'fields-needed': 'Под «{name}» нужны поля или указание типа его простых значений.',
  'fields-not-here': 'Поля бывают только у записи или списка записей, а «{name}» — ни то, ни другое.',
  'key-not-here': 'Ключ бывает только у списка записей, а «{name}» — не он.',
  'constraint-not-here': 'Условие ставится под записью или списком записей, а «{name}» — ни то, ни другое.',
  'default-without-optional':
    '«{name}» обязательно (без «?»), поэтому его значение по умолчанию не понадобится.',
  'default-not-constant': 'Значение «{name}» по умолчанию должно быть постоянным.',
  'cyclic-rules': 'Правила зависят друг от друга по кругу: {chain}.',
  'cyclic-deadlines': 'Сроки отсчитываются друг от друга по кругу: {chain}.',
  'bad-term': '«{text}» должно быть целым числом от 1 до {most}.',
  'day-of-month-not-here': 'Фиксированное число месяца требует срока в месяцах или годах.',
  'term-needs-interpretation':
    'Акт не говорит, как считать «{name}» (срок назад или фиксированное число месяца), и ни одно толкование этого не говорит.',
  gap: '«{name}»: при {where} не действует ни одна строка.',
  overlap: '«{name}»: при {where} несколько строк дают разные результаты.',
  'dangling-reference': (d) =>
    `Нормы, на которую ссылается текст (${d.reference}), нет.${d.nearest ? ` Ближайшая: ${d.nearest}.` : ''}`,
  'reference-to-unprinted-number':
    'Ссылка текста ({reference}) ведёт к норме, напечатанной под номером «{printed}».',
  'reference-to-repealed': 'Текст ссылается на норму ({reference}), которую исключил акт «{act}» ({by}).',
  'number-printed-twice': 'Номер «{number}» напечатан дважды; впервые это {first}.',
  'number-missing': 'В нумерации пропущено: {missing}.',
  'unreachable-row':
    '«{name}»: эта строка никогда не применяется, ей не отвечает ни одно возможное значение.',
  'repeated-row':
    '«{name}»: эта строка ничего не решает, строки выше дают то же самое всюду, где она применима.',
  'grade-never-given': 'Ни одно правило не даёт оценку «{item}» из «{scale}».',
  'unused-declaration': '«{name}» ({kind}): объявлено, но нигде не используется.',
  'bounds-against-requirement':
    'Границы {bounds} у {fields} ({other}) допускают {value}, а «{requirement}» требует {demand}: одна норма противоречит другой.',
  'more-gives-worse':
    '«{name}»: есть случай, когда лучший показатель «{field}» ухудшает оценку: вместо «{before}» выходит «{after}».',
  'mixed-scripts-in-text': 'В слове «{word}» смешаны буквы разных письменностей: {letters} ({script}).',
  'look-alike-category':
    'Категория «{code}» написана кириллицей, а «{other}» латиницей; она читается как «{latin}».',
  'number-not-in-rules': 'Число {number} из текста не использует ни одно правило нормы.',
  'number-not-in-text': 'Числа {number} из правила нет в тексте нормы.',
};

/** `0 … 5`, `0 …`, `… 5`. */
function bounds(d: { readonly min: string; readonly max: string }): string {
  return `${d.min} … ${d.max}`.trim();
}
