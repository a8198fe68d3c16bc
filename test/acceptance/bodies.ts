import { adisteme } from '../cli/run-cli.ts';

/** A body on a day of each of its editions. */
export const EDITIONS = [
  ['ryskulov-akimat', '2019-01-15'],
  ['atyrau-akimat', '2021-01-15'],
  ['atyrau-akimat', '2022-06-15'],
  ['sjc-apparatus', '2018-05-15'],
  ['sjc-apparatus', '2019-01-15'],
  ['almaty-oblast-akimat', '2017-05-15'],
  ['almaty-oblast-akimat', '2017-12-15'],
  ['baydibek-maslikhat', '2024-01-15'],
] as const;

/** The decisions, requirements and the rest as `evaluate --json` gives them. */
export interface Answer {
  readonly edition: Readonly<Record<string, unknown>>;
  readonly decisions: Readonly<
    Record<
      string,
      {
        readonly value: unknown;
        readonly status: string;
        readonly interpretations: readonly string[];
        readonly reconstructed: boolean;
      }
    >
  >;
  readonly requirements: readonly { readonly name: string; readonly met: boolean | null }[];
  readonly missing: readonly string[];
}

/** The answer to the command as a JSON value; anything but success and silence on standard error is thrown. */
export async function json<T>(args: readonly string[], input: unknown = ''): Promise<T> {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const { status, stdout, stderr } = await adisteme([...args, '--json'], text);
  if (status !== 0 || stderr !== '') throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** The answers to cases with the given facts, all in one run. */
export function answers(
  methodology: string,
  on: string,
  facts: readonly object[],
  reading: 'adopted' | 'literal' = 'adopted',
): Promise<Answer[]> {
  const cases = facts.map((one, place) => ({ id: `case-${place}`, methodology, on, facts: one }));
  return json(['evaluate', methodology, '--on', on, '--case', '-', '--reading', reading], cases);
}

/** What was decided, by name; a status in place of a value that there is not. */
export function decided(answer: Answer | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answer?.decisions ?? {}).map(([name, { value, status }]) => [
      name,
      status === 'decided' ? value : status,
    ]),
  );
}
