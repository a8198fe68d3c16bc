import { Page } from '../controls/index.ts';

export function ReplayPage() {
  return <Page title="Replay">{null}</Page>;
}
