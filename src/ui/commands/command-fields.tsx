import type { ReactElement } from 'react';
import { idField } from '../../app/run/check-command.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import type { CommandSchema } from '../../domains/command-schema.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Field } from '../parts/field.tsx';
import { problemOf, type Draft, type FieldProblem } from './command-draft.ts';
import styles from './command-form.module.css';

type CommandFieldsProps = {
  readonly schema: CommandSchema;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** What Enter does in a field; left out: it submits the form around it. */
  readonly onEnter?: () => void;
};

/** The fields of a command, each with what is wrong in it. */
export function CommandFields({ schema, draft, onChange, onEnter }: CommandFieldsProps): ReactElement {
  const texts = useTexts();
  const world = useLab((state) => state.world);
  const entering = onEnter === undefined ? {} : { onEnter };
  return (
    <div className={styles['fields']}>
      <Field
        label={`${lookUp(texts.aggregates, schema.aggregateType)} ${texts.controls.sending.id}`}
        value={draft.aggregateId}
        onChange={(aggregateId) => onChange({ ...draft, aggregateId })}
        suggestions={schema.creates ? [] : knownIds(world, schema.aggregateType)}
        {...entering}
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
            onChange={(text) => onChange({ ...draft, fields: { ...draft.fields, [field.name]: text } })}
            {...entering}
            error={problemText(problemOf(field, value), texts)}
          />
        );
      })}
    </div>
  );
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
