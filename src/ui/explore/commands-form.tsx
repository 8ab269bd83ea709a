import { useState, type ReactElement } from 'react';
import { searchCommandsMax } from '../../app/explore/read-commands.ts';
import { isTaken } from '../../app/selectors/senders-by-type.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import { commandName } from '../../i18n/command-name.ts';
import type { Command } from '../../kernel/terms/message.ts';
import { commandOf, initialDraft, type Draft } from '../commands/command-draft.ts';
import { CommandFields } from '../commands/command-fields.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { commandText } from './command-text.ts';
import styles from './explore.module.css';

type CommandsFormProps = {
  /** What is sent, in this order. */
  readonly commands: readonly Command[];
  /** Whether somebody has put them together. */
  readonly isChosen: boolean;
  /** What this run, or its story, sends; null: nothing. */
  readonly own: readonly Command[] | null;
  /** Null: those that are usual. */
  readonly onChange: (commands: readonly Command[] | null) => void;
};

/** Which commands a search sends: a list to add to and to take from. */
export function CommandsForm({ commands, isChosen, own, onChange }: CommandsFormProps): ReactElement {
  const texts = useAllTexts();
  const { explore } = texts;
  const script = useLab((state) => state.offers.script);
  return (
    <Fold title={explore.whichCommands} isOpenAtFirst={isChosen}>
      {commands.length === 0 ? (
        <p className={styles['note']}>{explore.noCommands}</p>
      ) : (
        <ol className={styles['commands']} aria-label={explore.whichCommands}>
          {commands.map((command, index) => {
            const text = commandText(command, texts);
            return (
              <li key={`${String(index)} ${text}`}>
                <span>{text}</span>
                <IconButton
                  icon="close"
                  label={explore.leaveOut(text)}
                  side="left"
                  onClick={() => onChange(commands.filter((_, at) => at !== index))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles['sources']}>
        {own !== null && (
          <Button onClick={() => onChange(own)}>
            {script === null ? explore.commandsOfRun : explore.commandsOfStory}
          </Button>
        )}
        {isChosen && <Button onClick={() => onChange(null)}>{explore.usualCommands}</Button>}
      </div>
      {commands.length < searchCommandsMax ? (
        <AddCommand onAdd={(command) => onChange([...commands, command])} />
      ) : (
        <p className={styles['note']}>{explore.commandsFull(searchCommandsMax)}</p>
      )}
    </Fold>
  );
}

/** The same fields as in the lab. A form can't stand within another: Enter adds, and does not begin the search. */
function AddCommand({ onAdd }: { readonly onAdd: (command: Command) => void }): ReactElement | null {
  const texts = useAllTexts();
  const { explore, controls } = texts;
  const commands = useLab((state) => state.commands);
  const senders = useLab((state) => state.senders);
  // What nobody here takes nobody sends.
  const schemas = commands.filter((one) => isTaken(senders, one));
  const start = useLab((state) => state.start);
  const [type, setType] = useState('');
  const [typed, setTyped] = useState<Draft | null>(null);
  const schema = schemas.find((one) => one.type === type) ?? schemas[0];
  if (schema === undefined) return null;
  const draft = typed ?? initialDraft(schema, knownIds(start, schema.aggregateType));
  const command = commandOf(schema, draft);
  const add = (): void => {
    if (command !== null) onAdd(command);
  };
  return (
    <Fold title={explore.addCommand}>
      <fieldset className={styles['adding']} aria-label={explore.addCommand}>
        <Select
          label={controls.sending.command}
          value={schema.type}
          onChange={(chosen) => {
            setType(chosen);
            setTyped(null);
          }}
          options={schemas.map((one) => ({ value: one.type, label: commandName(one.type, texts) }))}
        />
        <CommandFields key={schema.type} schema={schema} draft={draft} onChange={setTyped} onEnter={add} />
        <Button disabled={command === null} onClick={add}>
          {explore.add}
        </Button>
      </fieldset>
    </Fold>
  );
}
