import { useState, type ReactElement } from 'react';
import { knownIds } from '../../app/selectors/known-ids.ts';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { commandOf, initialDraft, type Draft } from './command-draft.ts';
import { CommandFields } from './command-fields.tsx';
import styles from './command-form.module.css';

/** A query: whom it is about, and its own button, which says what is asked. An operation is the button alone. */
export function QueryForm({ schema }: { readonly schema: CommandSchema }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const isWatching = useLab((state) => state.role === 'watching');
  const world = useLab((state) => state.world);
  const [typed, setTyped] = useState<Draft | null>(null);
  const { operatesOn } = schema;
  const known = operatesOn === undefined ? knownIds(world, schema.aggregateType) : [operatesOn];
  const draft = typed ?? initialDraft(schema, known);
  const query = commandOf(schema, draft);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (query !== null) actions.send(query);
      }}
    >
      {operatesOn === undefined && <CommandFields schema={schema} draft={draft} onChange={setTyped} />}
      <div className={styles['buttons']}>
        <Button type="submit" isSingle disabled={query === null || isWatching}>
          {lookUp(texts.commands, schema.type)}
        </Button>
      </div>
    </form>
  );
}
