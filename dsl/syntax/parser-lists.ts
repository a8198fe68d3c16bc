/** Terms, roles, units, scales, choices, groupings and competencies: what a methodology names. */

import type { ParserMethod } from 'chevrotain';
import type { AddingStatements, Statements } from './parser-core.ts';
import { TypeParser } from './parser-types.ts';
import { nameOf, numberOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  CategoryGroup,
  CategoryRow,
  Competency,
  CompetencyGroup,
  Declaration,
  Expression,
  Line,
  ListItem,
  Name,
  NumberText,
  TextLine,
} from './tree.ts';

type Rule<H> = ParserMethod<[], H>;

/** Keywords whose line is `keyword NAME labels`, with the kind of their node. */
const NAMED = {
  term: 'term',
  role: 'role',
  unit: 'unit',
  event: 'event',
  note: 'note',
  scale: 'scale',
  choice: 'choice',
  interpretation: 'interpretation',
  form: 'form',
} as const;

export abstract class ListParser extends TypeParser {
  protected readonly termLine = this.named('term');
  protected readonly roleLine = this.named('role');
  protected readonly unitLine = this.named('unit');
  protected readonly eventLine = this.named('event');
  protected readonly noteLine = this.named('note');
  protected readonly interpretationLine = this.named('interpretation');
  protected readonly formLine = this.named('form');
  private readonly scaleLine = this.named('scale');
  private readonly choiceLine = this.named('choice');

  private readonly itemLine = this.RULE('itemLine', () => {
    const name = nameOf(this.CONSUME(T.Name));
    let value: NumberText | undefined;
    this.OPTION(() => {
      this.CONSUME(T.Equals);
      value = numberOf(this.CONSUME(T.NumberToken));
    });
    const labels = this.SUBRULE(this.labels);
    return { kind: 'item' as const, name, ...(value && { value }), labels };
  });

  private readonly groupingLine = this.RULE('groupingLine', () => {
    this.CONSUME(T.keyword('grouping'));
    const name = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const of = nameOf(this.CONSUME2(T.Name));
    return { kind: 'grouping' as const, name, of, labels: this.SUBRULE(this.labels) };
  });

  /** A line that is a name and its labels: a group of categories, a competency, a group of indicators. */
  private readonly nameLine = this.RULE('nameLine', () => {
    const name = nameOf(this.CONSUME(T.Name));
    return { name, labels: this.SUBRULE(this.labels) };
  });

  private readonly onlyNameLine = this.RULE('onlyNameLine', () => ({ name: nameOf(this.CONSUME(T.Name)) }));

  /** `E-1 "…"`, `E-3 (head_of_unit) "…"`, `E-3 (өзгелер)`, `өзгелер` */
  private readonly categoryLine = this.RULE('categoryLine', () => {
    let code: Name | undefined;
    let qualifier: Expression | 'others' | undefined;
    this.OR([
      { ALT: () => this.CONSUME(T.keyword('others')) },
      {
        ALT: () => {
          code = nameOf(this.CONSUME(T.Name));
          this.OPTION(() => {
            this.CONSUME(T.OpenParen);
            this.OR2({
              DEF: [
                {
                  ALT: () => {
                    this.CONSUME2(T.keyword('others'));
                    qualifier = 'others';
                  },
                },
                {
                  ALT: () => {
                    qualifier = this.SUBRULE(this.expression);
                  },
                },
              ],
              ERR_MSG: '#expression',
            });
            this.CONSUME(T.CloseParen);
          });
        },
      },
    ]);
    const labels = this.SUBRULE(this.labels);
    return { kind: 'category' as const, ...(code && { code }), ...(qualifier && { qualifier }), labels };
  });

  private readonly competenciesLine = this.RULE('competenciesLine', () => {
    this.CONSUME(T.keyword('competencies'));
    const name = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const grouping = nameOf(this.CONSUME2(T.Name));
    return { kind: 'competencies' as const, name, grouping, labels: this.SUBRULE(this.labels) };
  });

  private readonly effectiveLine = this.bare('effective');
  private readonly ineffectiveLine = this.bare('ineffective');

  protected readonly textLine = this.RULE('textLine', () => {
    const image = this.CONSUME(T.TextLine).image;
    return { kind: 'text' as const, text: image.slice(image.startsWith('| ') ? 2 : 1) };
  });

  /** The declarations of this part of the language. */
  protected readonly listStatements: AddingStatements<Declaration> = new Map([
    [T.keyword('term'), (add) => this.single(this.termLine, add)],
    [T.keyword('role'), (add) => this.single(this.roleLine, add)],
    [T.keyword('unit'), (add) => this.single(this.unitLine, add)],
    [T.keyword('event'), (add) => this.single(this.eventLine, add)],
    [T.keyword('scale'), (add) => this.items(this.scaleLine, add)],
    [T.keyword('choice'), (add) => this.items(this.choiceLine, add)],
    [T.keyword('grouping'), (add) => this.grouping(add)],
    [T.keyword('competencies'), (add) => this.competencies(add)],
  ]);

  /** Reads a statement of one line. */
  protected single<H extends object>(rule: Rule<H>, add: (node: H & Line) => void): void {
    const { head, line } = this.readLine(rule);
    if (head) add({ ...head, ...line });
  }

  /** Reads the lines of official text below a line; anything else there is reported. */
  protected textLines(): TextLine[] {
    const lines: TextLine[] = [];
    const statements: Statements = new Map([
      [T.TextLine, () => this.single(this.textLine, (line) => lines.push(line))],
    ]);
    this.block(() => this.dispatch(statements));
    return lines;
  }

  /** A rule for a line `keyword NAME labels`. */
  private named<I extends keyof typeof NAMED>(id: I) {
    return this.RULE(`${id}Line`, () => {
      this.CONSUME(T.keyword(id));
      const name = nameOf(this.CONSUME(T.Name));
      return { kind: NAMED[id], name, labels: this.SUBRULE(this.labels) };
    });
  }

  /** A rule for a line that is only a keyword. */
  protected bare(id: 'effective' | 'ineffective' | 'title' | 'former') {
    return this.RULE(`${id}Line`, () => ({ token: this.CONSUME(T.keyword(id)) }));
  }

  private items<K extends 'scale' | 'choice'>(
    rule: Rule<Omit<Extract<Declaration, { kind: K }>, keyof Line | 'items' | 'tail'>>,
    add: (node: Declaration) => void,
  ): void {
    const read = this.readLine(rule);
    const items: ListItem[] = [];
    const statements: Statements = new Map([
      [T.Name, () => this.single(this.itemLine, (item) => items.push(item))],
    ]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) add({ ...read.head, items, tail, ...this.whole(read.line) } as Declaration);
  }

  private grouping(add: (node: Declaration) => void): void {
    const read = this.readLine(this.groupingLine);
    const groups: CategoryGroup[] = [];
    const statements: Statements = new Map([[T.Name, () => this.group(groups)]]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) add({ ...read.head, groups, tail, ...this.whole(read.line) });
  }

  private group(groups: CategoryGroup[]): void {
    const { head, line } = this.readLine(this.nameLine);
    const rows: CategoryRow[] = [];
    const row = () => this.single(this.categoryLine, (node) => rows.push(node));
    const statements: Statements = new Map([
      [T.Name, row],
      [T.keyword('others'), row],
    ]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head) groups.push({ kind: 'group', ...head, rows, tail, ...this.whole(line) });
  }

  private competencies(add: (node: Declaration) => void): void {
    const read = this.readLine(this.competenciesLine);
    const items: Competency[] = [];
    const statements: Statements = new Map([[T.Name, () => this.competency(items)]]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) add({ ...read.head, items, tail, ...this.whole(read.line) });
  }

  private competency(items: Competency[]): void {
    const { head, line } = this.readLine(this.nameLine);
    const groups: CompetencyGroup[] = [];
    const statements: Statements = new Map([[T.Name, () => this.competencyGroup(groups)]]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head) items.push({ kind: 'competency', ...head, groups, tail, ...this.whole(line) });
  }

  private competencyGroup(groups: CompetencyGroup[]): void {
    const { head, line } = this.readLine(this.onlyNameLine);
    const found: Partial<Pick<CompetencyGroup, 'effective' | 'ineffective'>> = {};
    const statements: Statements = new Map([
      [T.keyword('effective'), () => this.indicators('effective', found)],
      [T.keyword('ineffective'), () => this.indicators('ineffective', found)],
    ]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head === undefined) return;
    const both = { effective: [], ineffective: [], ...found };
    groups.push({ kind: 'competency-group', group: head.name, ...both, tail, ...this.whole(line) });
  }

  private indicators(
    which: 'effective' | 'ineffective',
    found: Partial<Pick<CompetencyGroup, 'effective' | 'ineffective'>>,
  ): void {
    const read = this.readLine(which === 'effective' ? this.effectiveLine : this.ineffectiveLine);
    const lines = this.textLines();
    if (found[which]) this.repeated(read.first);
    else Object.assign(found, { [which]: lines }, this.commentsOf(`${which}Comments`, read.line));
  }
}
