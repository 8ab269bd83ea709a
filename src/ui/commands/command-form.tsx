import { useState, type ReactElement } from 'react';
import { partitionOfCommand } from '../../app/selectors/partition-of.ts';
import { isTaken } from '../../app/selectors/senders-by-type.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { commandName } from '../../i18n/command-name.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { useActions, useLab, useLabStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { Panel } from '../parts/panel.tsx';
import { commandOf, initialDraft, type Draft } from './command-draft.ts';
import { CommandFields } from './command-fields.tsx';
import { QueryForm } from './query-form.tsx';
import styles from './command-form.module.css';

type CommandPanelProps = {
  /** Nothing else is to be done: its button is the page's one button. */
  readonly isObvious?: boolean;
};

/** Commands from the domain's schemas, with sensible values filled in. */
export function CommandPanel({ isObvious = false }: CommandPanelProps): ReactElement | null {
  const texts = useTexts();
  const commands = useLab((state) => state.commands);
  const [type, setType] = useState('');
  const [sender, setSender] = useState<PlaceId | null>(null);
  const changing = commands.filter(({ reads, operatesOn }) => reads !== true && operatesOn === undefined);
  const takenHere = useLab((state) => state.senders);
  const queries = commands.filter(
    (one) => (one.reads === true || one.operatesOn !== undefined) && isTaken(takenHere, one),
  );
  const schema = changing.find((one) => one.type === type) ?? changing[0];
  if (schema === undefined) return null;
  return (
    <Panel title={texts.controls.sending.title}>
      <Select
        label={texts.controls.sending.command}
        isLabelHidden
        value={schema.type}
        onChange={setType}
        options={changing.map((one) => ({
          value: one.type,
          label: commandName(one.type, texts),
        }))}
      />
      <CommandForm
        key={schema.type}
        schema={schema}
        isObvious={isObvious}
        chosenSender={sender}
        onSender={setSender}
      />
      {queries.map((query) => (
        <QueryForm key={query.type} schema={query} />
      ))}
    </Panel>
  );
}

const home = { 'data-testid': 'press', 'data-press': 'send', 'data-focus-home': '' } as const;

type CommandFormProps = Required<CommandPanelProps> & {
  readonly schema: CommandSchema;
  /** Who was chosen to send last; whatever is sent next, the choice stands. */
  readonly chosenSender: PlaceId | null;
  readonly onSender: (client: PlaceId) => void;
};

const nobody: readonly PlaceId[] = [];

function CommandForm({ schema, isObvious, chosenSender, onSender }: CommandFormProps): ReactElement {
  const texts = useTexts();
  const { sending } = texts.controls;
  const actions = useActions();
  const store = useLabStore();
  const isWatching = useLab((state) => state.role === 'watching');
  const world = useLab((state) => state.world);
  const senders = useLab((state) => state.senders[schema.aggregateType] ?? nobody);
  const known = knownIds(world, schema.aggregateType);
  const [typed, setTyped] = useState<Draft | null>(null);
  // Until something is typed the values follow the world: after a send the next new id stands there.
  const draft = typed ?? initialDraft(schema, known);
  const command = commandOf(schema, draft);
  const client = senders.length > 1 ? (senders.find((one) => one === chosenSender) ?? senders[0]) : undefined;
  const submit = (send: (command: Command, client?: PlaceId) => void): void => {
    if (command === null) return;
    if (client === undefined) send(command);
    else send(command, client);
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
      {client !== undefined && (
        <Select
          label={sending.client}
          value={client}
          onChange={onSender}
          options={senders.map((id) => ({ value: id, label: lookUp(texts.places, id) }))}
        />
      )}
      <CommandFields schema={schema} draft={draft} onChange={setTyped} />
      {command !== null && <PartitionNote command={command} />}
      <div className={styles['buttons']}>
        <Button
          type="submit"
          look={isObvious ? 'primary' : 'plain'}
          {...(isObvious ? home : {})}
          isSingle
          disabled={command === null || isWatching}
        >
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

/** Which partition its events will lie on, said before it is sent. */
function PartitionNote({ command }: { readonly command: Command }): ReactElement | null {
  const { sending } = useTexts().controls;
  const text = useLab((state) => {
    const ahead = partitionOfCommand(state, command);
    if (ahead === null) return null;
    const { key, partition } = ahead;
    return key === null ? sending.partitionInTurn(partition) : sending.partitionOf(key, partition);
  });
  return text === null ? null : <p className={styles['note']}>{text}</p>;
}

function nextId(schema: CommandSchema, world: Parameters<typeof knownIds>[0]): string {
  return initialDraft(schema, knownIds(world, schema.aggregateType)).aggregateId;
}
