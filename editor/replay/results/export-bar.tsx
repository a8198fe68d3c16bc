/** Saving what was found. */
import { useState } from 'react';
import { Button, saveFile } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { ReplayCalls } from '../run/use-replayer.ts';
import type { ExportFormat } from '../shapes.ts';
import styles from './export-bar.module.css';
import { MESSAGES } from './result-messages.ts';

const FORMATS: readonly ExportFormat[] = ['csv', 'json', 'ndjson'];

/** The buttons; the file is made when one is pressed. */
export function ExportBar({
  calls,
  methodology,
}: {
  readonly calls: ReplayCalls;
  readonly methodology: string;
}) {
  const m = useMessages(MESSAGES);
  const [changedOnly, setChangedOnly] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const save = (format: ExportFormat) => {
    setSaving(true);
    calls
      .call('exported', { format, methodology, changedOnly })
      .then((content) => saveFile(`${methodology}-replay.${format}`, content))
      .catch(() => {})
      .finally(() => setSaving(false));
  };
  return (
    <fieldset className={styles['bar']} disabled={isSaving}>
      <legend className={styles['label']}>{m.save}</legend>
      {FORMATS.map((format) => (
        <Button key={format} aria-label={m.saveAs(format.toUpperCase())} onClick={() => save(format)}>
          {format.toUpperCase()}
        </Button>
      ))}
      <label className={styles['option']}>
        <input
          type="checkbox"
          checked={changedOnly}
          onChange={(event) => setChangedOnly(event.target.checked)}
        />
        {m.changedOnly}
      </label>
      <span role="status">{isSaving ? m.saving : ''}</span>
    </fieldset>
  );
}
