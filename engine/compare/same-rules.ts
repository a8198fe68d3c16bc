/** Decisions and requirements that two editions cannot answer differently: all that they rest on is the same. */
import type { Program } from '../program/index.ts';
import { contentOf } from './rule-entries.ts';

/** Names of decisions and requirements whose rules, and everything those use, say the same in both programs. */
export function sameRules(before: Program, after: Program): Set<string> {
  const was = new Foundations(before);
  const now = new Foundations(after);
  const parts = [
    ...before.decisions.map(({ name }) => ['decision', name]),
    ...before.requirements.map(({ name }) => ['requirement', name]),
  ].filter(([kind, name]) => was.of(`${kind} ${name}`) === now.of(`${kind} ${name}`));
  return new Set(parts.map(([, name]) => name ?? ''));
}

/** What parts of a program rest on, as texts that are equal when the parts can only behave alike. */
class Foundations {
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  /** The contents of a part and of all parts it uses, in a fixed order. */
  of(part: string): string {
    const contents = new Map<string, string>();
    const open = [part];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (contents.has(next)) continue;
      const content = this.contentOf(next);
      contents.set(next, contentOf(withoutLabels(content)));
      open.push(...partsUsed(content));
    }
    return JSON.stringify([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private contentOf(part: string): unknown {
    const [kind = '', name = ''] = part.split(' ');
    const { program } = this;
    switch (kind) {
      case 'decision':
        return [
          program.decisions.find((decision) => decision.name === name),
          program.applicability.filter((rule) => rule.targets.includes(name)).map((rule) => rule.condition),
          program.interpretations.flatMap((reading) => [
            ...reading.rewrites.filter((rewrite) => rewrite.decision === name),
            ...reading.supplies.filter((supply) => supply.decision === name),
          ]),
        ];
      case 'requirement':
        return [
          program.requirements.find((requirement) => requirement.name === name),
          program.applicability.filter((rule) => rule.targets.includes(name)).map((rule) => rule.condition),
        ];
      case 'grouping':
        return program.groupings.find((grouping) => grouping.name === name);
      case 'lookup':
        return program.lookups.find((lookup) => lookup.name === name);
      case 'competencies': {
        const table = program.competencies.find((t) => t.name === name);
        const counts = table?.items.map(({ name: item, groups }) => [
          item,
          Object.entries(groups).map(([group, { effective }]) => [group, effective.length]),
        ]);
        return [counts, { op: 'grouping', name: table?.grouping ?? '' }];
      }
      case 'fact':
        return defaultsOf(program.facts.find((fact) => fact.name === name)?.type);
      default:
        return program.types[name]?.items.map((item) => [item.name, item.value ?? null]);
    }
  }
}

/** The parts that expressions inside a content name. */
function partsUsed(content: unknown): string[] {
  const used: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { op, name, table, type, fact } = node as Record<string, unknown>;
    if (op === 'decision' || op === 'grouping' || op === 'lookup' || op === 'fact')
      used.push(`${op} ${name}`);
    if (op === 'indicators' || op === 'covers') used.push(`competencies ${table}`);
    if (op === 'item' && typeof type === 'string') used.push(`type ${type}`);
    if (typeof fact === 'string') used.push(`fact ${fact}`);
    for (const child of Object.values(node)) visit(child);
  };
  visit(content);
  return used;
}

/** What of a fact's type can change an answer: defaults of its fields; bounds only tell which cases are valid. */
function defaultsOf(type: unknown): unknown {
  const defaults: unknown[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('default' in node) defaults.push(node.default);
    for (const child of Object.values(node)) visit(child);
  };
  visit(type);
  return defaults;
}

function withoutLabels(content: unknown): unknown {
  return JSON.parse(
    JSON.stringify(content ?? null, (key, value: unknown) => (key === 'label' ? undefined : value)),
  );
}
