import { Page } from '../controls/index.ts';

export function AssessPage() {
  return <Page title="Assess">{null}</Page>;
}
