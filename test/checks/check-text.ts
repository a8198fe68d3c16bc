/** What the checks find in acts written in the Kazakh surface. */
import { type CheckOptions, messageOf, openWorkspace } from '../../dsl/index.ts';

const HEADER = `тіл kk

акт test-act
  құжат: "қаулы" № 1, 2020-01-01
  бекітеді: test-body "Орган" ru "Орган" en "Body"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

`;

const AMENDING = `тіл kk

акт second-act
  құжат: "қаулы" № 2, 2021-01-01
  өзгертеді: test-body
  жарияланған: 2021-01-02
  қолданысқа енеді: 2021-01-10

тармақ 1
`;

/** A finding as tests compare it. */
export interface Found {
  readonly code: string;
  /** The text it covers. */
  readonly text: string;
  readonly provision: string | undefined;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly witness: unknown;
}

/**
 * Everything found in an act with these provisions (written without the header), and in an amendment with these
 * edits, indented by two spaces. Mistakes of syntax are refused, so that a test cannot pass because of a slip.
 */
export function found(provisions: string, options: CheckOptions = {}, edits?: string): Found[] {
  const files = [
    { path: 'first.adisteme', text: `${HEADER}${provisions.trim()}\n` },
    ...(edits === undefined ? [] : [{ path: 'second.adisteme', text: `${AMENDING}${edits}\n` }]),
  ];
  const workspace = openWorkspace(files);
  for (const { path } of files) {
    const [mistake] = workspace.parsed(path)?.diagnostics ?? [];
    if (mistake !== undefined) throw new Error(messageOf(mistake, 'en'));
  }
  return workspace.check('test-body', options).map((finding) => ({
    code: finding.code,
    text:
      files.find(({ path }) => path === finding.file)?.text.slice(finding.span.start, finding.span.end) ?? '',
    provision: finding.provision,
    message: messageOf(finding, 'en'),
    data: finding.data,
    witness: finding.witness,
  }));
}

/** The findings of some codes, as code, covered text and provision. */
export function codes(
  list: readonly Found[],
  ...wanted: readonly string[]
): (readonly [string, string, string | undefined])[] {
  return list
    .filter(({ code }) => wanted.includes(code))
    .map(({ code, text, provision }) => [code, text, provision] as const);
}
