/** The comparison in text: the official texts, or the files of acts, side by side. */
import { Panel, RadioField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { useAddress } from '../compare-search.ts';
import { FilesView } from './files-view.tsx';
import { MESSAGES } from './messages.ts';
import { OfficialTexts } from './official-texts.tsx';

/** The view. */
export function TextView() {
  const m = useMessages(MESSAGES);
  const { search, change } = useAddress();
  const isFiles = search.files === 'yes';
  return (
    <Panel>
      <RadioField
        label={m.showing}
        value={isFiles ? 'files' : 'texts'}
        options={[
          { value: 'texts', label: m.officialTexts },
          { value: 'files', label: m.filesOfActs },
        ]}
        change={(value) => change({ files: value === 'files' ? 'yes' : undefined })}
      />
      {isFiles ? <FilesView /> : <OfficialTexts />}
    </Panel>
  );
}
