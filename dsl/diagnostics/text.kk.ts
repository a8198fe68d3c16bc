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
  'duplicate-act': '«{act}» актісі «{other}» файлында бұрыннан бар.',
  'duplicate-act-number': '№ {number} және осы күнімен «{other}» актісі бұрыннан бар.',
  'act-without-methodology': '«{act}» актісі әдістемені бекітпейді де, өзгертпейді де.',
  'amends-unknown-methodology': (d) =>
    `«${d.methodology}» әдістемесі жоқ.${d.nearest ? ` Мүмкін, «${d.nearest}» шығар?` : ''}`,
  'amendment-before-base': '«{act}» түзетуі өзі өзгертетін «{base}» актісінен бұрынғы күнмен белгіленген.',
  'amendment-after-repeal':
    '«{act}» түзетуі «{base}» актісінің күші жойылғаннан кейін ғана қолданысқа енеді, сондықтан ештеңені өзгертпейді.',
  'amendment-repealed-alone':
    '«{act}» түзетуінің күші «{base}» актісінен бұрын жойылған; бұрынғы редакция қайта қолданыла ма, акт айтпайды. Өзгерген редакция сақталды.',
  'repealed-before-start': '«{act}» актісінің күші ол қолданысқа енгенге дейін жойылған.',
  'start-unknown':
    '«{act}» актісінің қолданысқа ену күні де, оның ең ерте шегі де берілген мәліметтерден шықпайды.',
  'unknown-act': (d) => `«${d.act}» актісі жоқ.${d.nearest ? ` Мүмкін, «${d.nearest}» шығар?` : ''}`,
  'cyclic-adoption': 'Актілер бірін-бірі негізге алып, тұйықталған: {chain}.',
  'edit-target-missing': (d) =>
    `Өзгертілетін ${d.target} жоқ.${d.nearest ? ` Ең жақыны: ${d.nearest}.` : ''}`,
  'edit-of-repealed': '{target} бұрын алып тасталған ({edit}), оны өзгертуге болмайды.',
  'edit-without-wording': '{target} үшін жаңа редакция берілмеген.',
  'wording-without-target': '{provision} берілген, бірақ бұл өзгерту оны атамайды.',
  'provision-exists': '{target} бұрыннан бар.',
  'duplicate-provision': '{target} актіде екі рет берілген.',
  'row-missing': '{target} ішінде «{row}» жолы жоқ немесе оның жаңа мазмұны берілмеген.',
  'words-not-found': '{target} мәтінінде «{words}» деген сөздер жоқ.',
  'guard-mismatch': '{target} мәтіні күтілген бұрынғы мәтінге сәйкес келмейді. Қазіргі мәтін: «{actual}».',
  'guard-unverifiable': '{target} мәтіні қолда жоқ, сондықтан бұрынғы мәтінді салыстыру мүмкін емес.',
  'two-edits-of-one-target':
    '{target} бір күнде қолданысқа енетін екі өзгертумен өзгертіледі: «{act}» және «{other}».',
  'edits-without-amended-act':
    '«{act}» актісінде өзгертулер бар, бірақ ол ешбір әдістемені өзгертпейді және ешбір актіні негізге алмайды.',
};
