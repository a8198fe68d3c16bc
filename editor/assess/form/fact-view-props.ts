/** What the views of facts are given. */
import type { ComponentType } from 'react';
import type { FactField } from '../../../engine/index.ts';
import type { TypedPath } from '../typed/index.ts';

/** A fact or a field of a record, and where it is typed. */
export interface FactViewProps {
  readonly field: FactField;
  readonly path: TypedPath;
  /** In a record: what is said of the whole of it is not said again. */
  readonly isInRow?: boolean;
  /** Its place in a list of plain values. */
  readonly place?: number;
}

/** What has fields inside shows them with the view it is given. */
export interface OuterViewProps extends FactViewProps {
  readonly View: ComponentType<FactViewProps>;
}
