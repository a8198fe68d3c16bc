/** The wording of every finding in Kazakh. */
import type { Catalogue } from './catalogue.ts';

export const TEXT_KK: Catalogue = {
  'empty-file': 'Файл бос.',
  'file-too-large': 'Файл {limit} таңбадан ұзын; қалған бөлігі оқылмады.',
  'too-many-errors': 'Қате саны {limit} шегінен асты; файлдың қалған бөлігі тексерілмеді.',
  'nesting-too-deep': 'Кірістіру {limit} деңгейден терең.',
  'expression-too-long': 'Өрнектегі амалдар саны {limit} шегінен асады.',
  'forbidden-character': 'Мәтінде {character} таңбасы болмауы тиіс.',
  'unexpected-character': 'Күтпеген «{text}».',
  'unterminated-string': 'Бұл жолда жабатын тырнақша жоқ.',
  'unknown-escape': 'Кері қиғаш сызықтан кейін тек \\" және \\\\ жазылады, «{escape}» емес.',
  'malformed-name':
    'Атау әріптерден, цифрлардан, «_» белгісінен және ішкі дефистерден тұрады, әріптен немесе «_» белгісінен басталады: «{text}».',
  'unclosed-bracket': '«{bracket}» жақшасы жабылмаған.',
  'tab-indentation': 'Шегініс бос орындармен жасалады; табуляция екі бос орынға саналады.',
  'inconsistent-indentation': 'Бұл жолдың шегінісі жоғарыдағы ешбір жолдың шегінісіне сай келмейді.',
  'mixed-scripts': '«{name}» атауының бір сөзінде латын және кирилл әріптері араласқан.',
  'missing-language': 'Бірінші жолда тіл көрсетілуі тиіс: {expected}.',
  'language-mismatch': '«{word}» сөзінен кейін «{tag}» емес, «{right}» жазылады.',
  'missing-act': 'Акт жоқ: «{word} АТАУ» жолы күтіледі.',
  'unexpected-token': 'Күтілгені: {expected}, ал жазылғаны: {found}.',
  'unknown-statement': (d) =>
    `Мұнда ешбір жол «${d.word}» сөзінен басталмайды.${d.suggestion ? ` Мүмкін, «${d.suggestion}» шығар?` : ''}`,
  'misplaced-statement': '«{word}» мұнда тұра алмайды. Күтілгені: {expected}.',
  'keyword-of-other-surface': '«{word}» – басқа тілдің ({language}) кілт сөзі; мұнда «{right}» деп жазылады.',
  'unexpected-indentation': 'Жоғарыдағы жолдың астында ештеңе тұрмауы тиіс; бұл жолдың шегінісі артық.',
  'missing-block': '«{word}» астында шегініспен жазылған жолдар күтіледі.',
  'duplicate-line': '«{word}» жолы бұрыннан бар.',
  'second-body': '«{name}» мазмұны бұрыннан берілген.',
  'duplicate-label': 'Бұл тілдегі ({language}) жазу бұрыннан бар.',
};
