import { Page } from '../controls/index.ts';

export function WritePage() {
  return <Page title="Write">{null}</Page>;
}
