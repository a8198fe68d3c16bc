/** A list: one row for each competency, or rows that are added and removed. */
import type { ValueType } from '../../../engine/index.ts';
import type { OuterViewProps } from './fact-view-props.ts';
import { KeyedRowsView } from './keyed-rows-view.tsx';
import { RowsView } from './rows-view.tsx';

interface ListViewProps extends OuterViewProps {
  readonly type: Extract<ValueType, { kind: 'list' }>;
}

/** The list, by what tells its rows apart. */
export function ListView({ type, ...props }: ListViewProps) {
  const { of, key } = type;
  if (of.kind === 'record' && key !== undefined) {
    const keyType = of.fields.find(({ name }) => name === key)?.type;
    if (keyType?.kind === 'item') {
      return <KeyedRowsView {...props} record={of} keyName={key} keyType={keyType.type} />;
    }
  }
  return <RowsView {...props} type={type} />;
}
