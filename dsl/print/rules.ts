/** Deadlines, effects, interpretations and forms as text. */
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type {
  DeadlineDeclaration,
  EffectDeclaration,
  FormDeclaration,
  FormItem,
  InterpretationDeclaration,
  InterpretationItem,
  Surface,
  Term,
} from '../syntax/index.ts';
import { expression, rowValue } from './expressions.ts';
import { type PrintedLine, printedLine, withBlock } from './lines.ts';
import { labels, name, type Pieces, separated } from './pieces.ts';
import { who } from './types.ts';

const TERM_UNITS: Readonly<Record<Term['unit'], KeywordId>> = {
  'working-days': 'workingDays',
  'calendar-days': 'calendarDays',
  months: 'months',
  years: 'years',
};

export function deadline(node: DeadlineDeclaration, surface: Surface): PrintedLine {
  const { direction, count, unit, dayOfMonth } = node.term;
  const day = dayOfMonth ? `, ${wordOf('dayOfMonth', surface)} ${dayOfMonth.raw}` : '';
  const term = ` ${direction === 'after' ? '+' : '-'} ${count.raw} ${wordOf(TERM_UNITS[unit], surface)}${day}`;
  const head: Pieces = [`${wordOf('deadline', surface)} `, name(node.name), ': ', name(node.from), term];
  const below = node.who ? [who(node.who, node.whoComments, surface)] : [];
  return withBlock(printedLine(node, head, labels(node.labels, surface)), below, node.tail);
}

export function effect(node: EffectDeclaration, surface: Surface): PrintedLine {
  const items = node.items.map((item) => {
    const word = wordOf(item.polarity === 'basis' ? 'basis' : 'noEffect', surface);
    return printedLine(item, `${word}: `, name(item.name), labels(item.labels, surface));
  });
  return withBlock(printedLine(node, `${wordOf('effect', surface)} `, name(node.decision)), items, node.tail);
}

export function interpretation(node: InterpretationDeclaration, surface: Surface): PrintedLine {
  const head: Pieces = [`${wordOf('interpretation', surface)} `, name(node.name)];
  const items = node.items.map((item) => printedLine(item, interpretationItem(item, surface)));
  return withBlock(printedLine(node, head, labels(node.labels, surface)), items, node.tail);
}

const CONVENTIONS: Readonly<
  Record<Extract<InterpretationItem, { kind: 'counting' }>['convention'], KeywordId>
> = {
  'back-from-day-before': 'backFromDayBefore',
  'does-not-roll': 'doesNotRoll',
  'rolls-forward': 'rollsForward',
};

function interpretationItem(item: InterpretationItem, surface: Surface): Pieces {
  switch (item.kind) {
    case 'ground':
      return [wordOf('ground', surface), labels(item.labels, surface)];
    case 'rewrite': {
      const value = expression(item.value, surface);
      return [`${wordOf('rewrite', surface)} `, name(item.decision), ' = ', value];
    }
    case 'supply': {
      const test: Pieces = [name(item.decision), ': ', expression(item.condition, surface)];
      return [`${wordOf('supply', surface)} `, test, ' => ', rowValue(item.value, surface)];
    }
    case 'counting': {
      const convention = wordOf(CONVENTIONS[item.convention], surface);
      return [`${wordOf('counting', surface)} `, separated(item.deadlines.map(name)), `: ${convention}`];
    }
    case 'cites':
      return [`${wordOf('appliesTo', surface)}: `, separated(item.names.map(name))];
  }
}

export function form(node: FormDeclaration, surface: Surface): PrintedLine {
  const head: Pieces = [`${wordOf('form', surface)} `, name(node.name), labels(node.labels, surface)];
  const items = node.items.map((item) => printedLine(item, formItem(item, surface)));
  return withBlock(printedLine(node, head), items, node.tail);
}

function formItem(item: FormItem, surface: Surface): Pieces {
  switch (item.kind) {
    case 'form-field':
      return [`${wordOf('field', surface)} `, name(item.name), labels(item.labels, surface)];
    case 'form-columns': {
      const columns = separated(item.columns.map(name));
      return [`${wordOf('columns', surface)} `, name(item.list), ': ', columns];
    }
    case 'form-signatures':
      return [`${wordOf('signedBy', surface)}: `, separated(item.roles.map(name))];
  }
}
