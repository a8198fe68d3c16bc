import { Page } from '../controls/index.ts';

export function ComparePage() {
  return <Page title="Compare">{null}</Page>;
}
