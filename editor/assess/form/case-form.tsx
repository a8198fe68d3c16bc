/** The form of a methodology: its facts, as its forms and provisions lay them out. */
import { Panel } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import type { TypedFields } from '../typed/index.ts';
import { FactView } from './fact-view.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import type { Section } from './sections.ts';

/** All sections. */
export function CaseForm({ facts }: { readonly facts: TypedFields }) {
  const { sections } = useForm();
  return (
    <>
      {sections.map((section) => (
        <SectionView key={section.id} section={section} typed={facts} />
      ))}
    </>
  );
}

function SectionView({ section, typed }: { readonly section: Section; readonly typed: TypedFields }) {
  const m = useMessages(MESSAGES);
  const { speaker, program } = useForm();
  const { kind, facts, form } = section;
  const [fact] = facts;
  const fields = (
    <div className={styles['fields']}>
      {facts.map((field) => (
        <FactView key={field.name} field={field} path={[field.name]} typed={typed.fields[field.name]} />
      ))}
    </div>
  );
  if (kind === 'basic') return <Panel title={m.basic}>{fields}</Panel>;
  if (kind === 'printed') {
    return (
      <Panel title={m.printed}>
        <p className={styles['quiet']}>{m.printedExplained}</p>
        {fields}
      </Panel>
    );
  }
  if (fact === undefined) return null;
  const source = [
    form === undefined
      ? speaker.provision(fact.origin.provision)
      : `${speaker.label(form.label, form.name)} (${speaker.provision(form.origin.provision)})`,
    ...fact.who.map((role) => speaker.label(program.roles[role], role)),
    ...(fact.optional ? [m.optional] : []),
  ];
  return (
    <Panel title={speaker.fieldLabel(fact)}>
      <p className={styles['quiet']}>{source.join(' · ')}</p>
      {fields}
    </Panel>
  );
}
