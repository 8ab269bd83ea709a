import { useState, type ReactElement } from 'react';
import { knownIds } from '../../app/selectors/known-ids.ts';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { commandName } from '../../i18n/command-name.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { commandOf, initialDraft } from '../commands/command-draft.ts';
import styles from './fault-list.module.css';

const collides = ({ creates, fields }: CommandSchema): boolean =>
  !creates && fields.some(({ kind }) => kind === 'number');

/** Sends a command twice, so that two transactions are open at once and wait for the reader. */
export function OverlapForm({ close }: { readonly close: () => void }): ReactElement | null {
  const texts = useTexts();
  const { holding, sending } = texts.controls;
  const actions = useActions();
  const commands = useLab((state) => state.commands);
  const world = useLab((state) => state.world);
  const [type, setType] = useState('');
  // Two that change what is there collide; two that create it are merely a repetition.
  const schema =
    commands.find((one) => one.type === type) ?? commands.find((one) => collides(one)) ?? commands[0];
  if (schema === undefined) return null;
  // What is merely on its way could not be changed yet.
  const there = schema.creates ? world : { ...world, activations: {} };
  const command = commandOf(schema, initialDraft(schema, knownIds(there, schema.aggregateType)));
  return (
    <>
      <p className={styles['explain']}>{holding.overlapExplain}</p>
      <Select
        label={sending.command}
        value={schema.type}
        onChange={setType}
        options={commands.map((one) => ({
          value: one.type,
          label: commandName(one.type, texts),
        }))}
      />
      <Button
        look="primary"
        disabled={command === null}
        onClick={() => {
          close();
          if (command !== null) actions.overlap(command);
        }}
      >
        {holding.overlap}
      </Button>
    </>
  );
}
