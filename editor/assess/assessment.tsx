/** The case under the edition of the day: form, result, due dates, and the printed page. */
import { type Dispatch, useDeferredValue, useMemo } from 'react';
import { type Program, speakerOf } from '../../engine/index.ts';
import type { MethodologySummary } from '../api/index.ts';
import { Busy } from '../controls/index.ts';
import { useLanguage } from '../language/index.ts';
import { answerOf, differences } from './answer/index.ts';
import styles from './assess-page.module.css';
import { DueDates } from './due/index.ts';
import { CaseForm, FormProvider } from './form/index.ts';
import { Governing, NoEdition } from './governing.tsx';
import { LeftoversNotice } from './leftovers-notice.tsx';
import { PrintSheet } from './print/index.ts';
import { ComparisonView, Result, ResultBar } from './result/index.ts';
import { type CaseAction, type CaseState, leftovers } from './typed/index.ts';
import { goToResult, useAssessmentCommands } from './use-assessment-commands.ts';
import type { EditionAnswer, FoundEdition } from './use-edition.ts';

interface AssessmentProps {
  readonly found: EditionAnswer;
  readonly body: MethodologySummary | undefined;
  readonly state: CaseState;
  readonly dispatch: Dispatch<CaseAction>;
  choose(chosen: { readonly body?: string; readonly day?: string }): void;
}

/** The edition, or why there is none; then everything else. */
export function Assessment(props: AssessmentProps) {
  const { found, body } = props;
  const { edition, refusal } = found;
  if (refusal !== undefined) {
    return (
      <div className={styles['screen']}>
        <NoEdition {...{ refusal, body }} />
      </div>
    );
  }
  return edition === undefined ? <Busy /> : <FoundAssessment {...props} edition={edition} />;
}

interface FoundAssessmentProps extends AssessmentProps {
  readonly edition: FoundEdition;
}

function FoundAssessment({ body, state, dispatch, choose, found, edition }: FoundAssessmentProps) {
  const { program, day } = edition;
  const { language } = useLanguage();
  const speaker = useMemo(() => speakerOf(program, language), [program, language]);
  // Typing comes first; the answer, and all that is told of it, follows when there is time for it.
  const { facts, events, reading } = useDeferredValue(state);
  const asked = useMemo(() => ({ facts, events, reading }), [facts, events, reading]);
  const answer = useMemo(() => answerOf(program, asked, language), [program, asked, language]);
  const left = useMemo(() => leftovers(program, facts, events), [program, facts, events]);
  const save = useAssessmentCommands({ program, day, state, dispatch, answer });
  const { ticks, removed } = state;
  return (
    <>
      <div className={styles['screen']} aria-busy={found.isAsked}>
        <Governing {...{ program, day, body }} />
        <LeftoversNotice day={day} leftovers={left} labels={found.labels} />
        <FormerResult {...{ found, program, day, asked, answer, choose }} />
        <div className={styles['columns']}>
          <div className={styles['form']}>
            <FormProvider {...{ program, speaker, dispatch, answer, ticks, removed }}>
              <CaseForm facts={state.facts} />
            </FormProvider>
            <ResultBar {...{ program, speaker, answer }} go={goToResult} />
          </div>
          <div className={styles['result']} id="assess-result" tabIndex={-1}>
            <Result {...{ program, speaker, answer, dispatch, save }} reading={state.reading} />
          </div>
        </div>
        <DueDates {...{ program, speaker, day, answer, dispatch }} events={state.events} />
      </div>
      <PrintSheet {...{ program, speaker, day, body, asked, answer }} />
    </>
  );
}

type FormerResultProps = Pick<FoundAssessmentProps, 'found' | 'choose'> & {
  readonly program: Program;
  readonly day: string;
  readonly asked: Parameters<typeof answerOf>[1];
  readonly answer: ReturnType<typeof answerOf>;
};

/** What the edition shown before answers otherwise. */
function FormerResult({ found, program, day, asked, answer, choose }: FormerResultProps) {
  const { language } = useLanguage();
  const { former } = found;
  const other = useMemo(
    () => (former === undefined ? [] : differences(former.program, program, asked, answer, language)),
    [former, program, asked, answer, language],
  );
  if (former === undefined || Object.keys(asked.facts.fields).length === 0) return null;
  return (
    <ComparisonView
      formerDay={former.day}
      day={day}
      found={other}
      back={() => choose({ body: former.program.methodology, day: former.day })}
      close={found.forgetFormer}
    />
  );
}
