/** Every declaration as text, by its kind. */
import { wordOf } from '../keywords/index.ts';
import type { ApplicabilityTarget, Declaration, Surface } from '../syntax/index.ts';
import { decision, lookup } from './decisions.ts';
import { expression, rowValue } from './expressions.ts';
import { type PrintedLine, printedLine } from './lines.ts';
import { competencies, grouping, list } from './lists.ts';
import { labels, name, type Pieces, provisionNumber, separated } from './pieces.ts';
import { deadline, effect, form, interpretation } from './rules.ts';
import { fieldBlock, fieldText } from './types.ts';

/** A declaration and what is below it. */
export function declaration(node: Declaration, surface: Surface): PrintedLine {
  switch (node.kind) {
    case 'term':
    case 'role':
    case 'unit':
    case 'event':
      return printedLine(
        node,
        `${wordOf(node.kind, surface)} `,
        name(node.name),
        labels(node.labels, surface),
      );
    case 'scale':
    case 'choice':
      return list(node, surface);
    case 'grouping':
      return grouping(node, surface);
    case 'competencies':
      return competencies(node, surface);
    case 'fact': {
      const line = printedLine(node, `${wordOf('fact', surface)} `, fieldText(node, surface));
      return fieldBlock(line, node.field, surface);
    }
    case 'lookup':
      return lookup(node, surface);
    case 'requirement': {
      const condition = expression(node.condition, surface);
      const head: Pieces = [`${wordOf('requirement', surface)} `, name(node.name), ': '];
      return printedLine(node, head, condition, labels(node.labels, surface));
    }
    case 'decision':
      return decision(node, surface);
    case 'exception': {
      const head: Pieces = [`${wordOf('exception', surface)} `, name(node.decision), ': '];
      const rule: Pieces = [expression(node.condition, surface), ' => ', rowValue(node.value, surface)];
      return printedLine(node, head, rule, labels(node.labels, surface));
    }
    case 'applicability': {
      const targets = separated(node.targets.map((target) => applicabilityTarget(target, surface)));
      const condition = expression(node.condition, surface);
      const head: Pieces = [`${wordOf('applicability', surface)} `, targets, ': ', condition];
      return printedLine(node, head, labels(node.labels, surface));
    }
    case 'deadline':
      return deadline(node, surface);
    case 'effect':
      return effect(node, surface);
    case 'interpretation':
      return interpretation(node, surface);
    case 'form':
      return form(node, surface);
  }
}

function applicabilityTarget(target: ApplicabilityTarget, surface: Surface): Pieces {
  switch (target.kind) {
    case 'everything':
      return [wordOf('everything', surface)];
    case 'provisions':
      return [`${wordOf(target.unit, surface)} `, provisionNumber(target.number)];
    case 'name':
      return [name(target.name)];
  }
}
