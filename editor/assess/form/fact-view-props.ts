/** What the views of facts are given. */
import type { ComponentType } from 'react';
import type { FactField } from '../../../engine/index.ts';
import type { Typed, TypedPath } from '../typed/index.ts';

/** A fact or a field of a record, where it is typed, and what is typed there. */
export interface FactViewProps {
  readonly field: FactField;
  readonly path: TypedPath;
  readonly typed: Typed | undefined;
  /** In a record: what is said of the whole of it is not said again. */
  readonly isInRow?: boolean;
  /** Its place in a list of plain values. */
  readonly place?: number;
}

/** What has fields inside shows them with the view it is given. */
export interface OuterViewProps extends FactViewProps {
  readonly View: ComponentType<FactViewProps>;
}
