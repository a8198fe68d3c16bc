/** `evaluate`: what the edition of a day decides about cases. */
import { type AnsweredCase, answerCase } from '../cases/answer-case.ts';
import { unmetMessage } from '../cases/expectations.ts';
import { casesOfFile } from '../cases/files.ts';
import { type Complaint, failure } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { openEdition } from '../edition.ts';
import { readingOption } from '../options.ts';
import { answerJson, answerText } from '../output/answers.ts';

/** Evaluates the cases of `--case`; exit status 1 when an expectation of a case is not met. */
export async function evaluateCases(
  context: Context,
  methodology: string,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const reading = readingOption(options);
  if (!reading.ok) return context.fail(reading);
  const opened = await openEdition(context, methodology, options);
  if (!opened.ok) return context.fail(opened);
  const { program, day } = opened.value;
  const stored = await casesOfFile(String(options['case']), { methodology, on: day });
  if (!stored.ok) return context.fail(stored);
  const answers: AnsweredCase[] = [];
  const complaints: Complaint[] = [];
  for (const located of stored.value.cases) {
    const answer = answerCase(program, located, reading.value, context);
    if (answer.ok) answers.push(answer.value);
    else complaints.push(...answer.complaints);
  }
  if (complaints.length > 0) return context.fail(failure(...complaints));

  const withSteps = options['explain'] === true;
  if (context.json) {
    const json = answers.map((answer) => answerJson(answer, program, withSteps, context));
    context.writeJson(stored.value.several ? json : json[0]);
  } else {
    for (const answer of answers) context.write(answerText(answer, program, withSteps, context));
  }
  return reportUnmet(answers, context);
}

function reportUnmet(answers: readonly AnsweredCase[], context: Context): ExitStatus {
  let status: ExitStatus = 0;
  for (const { located, expected } of answers) {
    for (const unmet of expected?.unmet ?? []) {
      status = 1;
      context.complain([unmetMessage(unmet, located)]);
    }
  }
  return status;
}
