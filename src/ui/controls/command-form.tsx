import { useState, type ReactElement } from 'react';
import { idField } from '../../app/check-command.ts';
import { partitionAhead } from '../../app/selectors/partition-of.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { commandName } from '../../i18n/command-name.ts';
import { lookUp } from '../../i18n/look-up.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Command } from '../../kernel/message.ts';
import { useActions, useLab, useLabStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Field, Select } from '../parts/field.tsx';
import { Panel } from '../parts/panel.tsx';
import { commandOf, initialDraft, problemOf, type Draft, type FieldProblem } from './command-draft.ts';
import styles from './command-form.module.css';

/** Commands from the domain's schemas, with sensible values filled in. */
export function CommandPanel(): ReactElement | null {
  const texts = useTexts();
  const commands = useLab((state) => state.commands);
  const [type, setType] = useState('');
  const schema = commands.find((one) => one.type === type) ?? commands[0];
  if (schema === undefined) return null;
  return (
    <Panel title={texts.controls.sending.title}>
      <Select
        label={texts.controls.sending.command}
        isLabelHidden
        value={schema.type}
        onChange={setType}
        options={commands.map((one) => ({
          value: one.type,
          label: commandName(one.type, texts),
        }))}
      />
      <CommandForm key={schema.type} schema={schema} />
    </Panel>
  );
}

function CommandForm({ schema }: { readonly schema: CommandSchema }): ReactElement {
  const texts = useTexts();
  const { sending } = texts.controls;
  const actions = useActions();
  const store = useLabStore();
  const isWatching = useLab((state) => state.role === 'watching');
  const world = useLab((state) => state.world);
  const known = knownIds(world, schema.aggregateType);
  const [typed, setTyped] = useState<Draft | null>(null);
  // Until something is typed the values follow the world: after a send the next new id stands there.
  const draft = typed ?? initialDraft(schema, known);
  const command = commandOf(schema, draft);
  const submit = (send: (command: Command) => void): void => {
    if (command === null) return;
    send(command);
    setTyped(typed === null ? null : { ...typed, aggregateId: nextId(schema, store.getState().world) });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        submit(actions.send);
      }}
    >
      <div className={styles['fields']}>
        <Field
          label={`${lookUp(texts.aggregates, schema.aggregateType)} ${sending.id}`}
          value={draft.aggregateId}
          onChange={(aggregateId) => setTyped({ ...draft, aggregateId })}
          suggestions={schema.creates ? [] : known}
          error={problemText(problemOf(idField(schema), draft.aggregateId), texts)}
        />
        {schema.fields.map((field) => {
          const value = draft.fields[field.name] ?? '';
          return (
            <Field
              key={field.name}
              label={lookUp(texts.fields, field.name)}
              kind={field.kind === 'number' ? 'number' : 'text'}
              value={value}
              suggestions={field.kind === 'reference' ? knownIds(world, field.aggregateType) : []}
              onChange={(text) => setTyped({ ...draft, fields: { ...draft.fields, [field.name]: text } })}
              error={problemText(problemOf(field, value), texts)}
            />
          );
        })}
      </div>
      <PartitionNote aggregateType={schema.aggregateType} aggregateId={draft.aggregateId.trim()} />
      <div className={styles['buttons']}>
        <Button type="submit" isSingle disabled={command === null || isWatching}>
          {sending.send}
        </Button>
        <Button
          isSingle
          disabled={command === null || isWatching}
          onClick={() => submit(actions.sendTwice)}
          title={sending.twiceHint}
        >
          {sending.sendTwice}
        </Button>
      </div>
      {isWatching && <p className={styles['note']}>{sending.watching}</p>}
    </form>
  );
}

/** Which partition the events of this aggregate will lie on, said before it is sent. */
function PartitionNote(asked: {
  readonly aggregateType: string;
  readonly aggregateId: string;
}): ReactElement | null {
  const { sending } = useTexts().controls;
  const text = useLab((state) => {
    const ahead = partitionAhead(state, asked.aggregateType, asked.aggregateId);
    if (ahead === null || asked.aggregateId === '') return null;
    const { key, partition } = ahead;
    return key === null ? sending.partitionInTurn(partition) : sending.partitionOf(key, partition);
  });
  return text === null ? null : <p className={styles['note']}>{text}</p>;
}

function nextId(schema: CommandSchema, world: Parameters<typeof knownIds>[0]): string {
  return initialDraft(schema, knownIds(world, schema.aggregateType)).aggregateId;
}

function problemText(problem: FieldProblem | null, texts: Texts): string | null {
  const { sending } = texts.controls;
  switch (problem?.kind) {
    case undefined:
      return null;
    case 'needed':
      return sending.textNeeded;
    case 'too-long':
      return sending.textTooLong(problem.max);
    case 'too-many':
      return sending.tooMany(problem.max);
    case 'number':
      return sending.numberBetween(problem.min, problem.max);
  }
}
