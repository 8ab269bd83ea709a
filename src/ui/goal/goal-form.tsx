import type { ReactElement } from 'react';
import { lineAbout, type GoalOffers } from '../../app/explore/goal-offers.ts';
import { conditionOf, linesOf, type GoalLines } from '../../app/explore/goal-lines.ts';
import type { GoalProblem } from '../../app/explore/read-goal.ts';
import type { Goal } from '../../scenarios/goals/goal.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import { GoalAsText } from './goal-as-text.tsx';
import { GoalRow } from './goal-row.tsx';
import { goalProblemText, goalText } from './goal-text.ts';
import styles from './goal.module.css';

/** More rows than that nobody reads. */
const rowsMax = 12;

type GoalFormProps = {
  readonly goal: Goal;
  readonly offers: GoalOffers;
  /** What somebody has typed as text; null: the rows say it all. */
  readonly text: string | null;
  readonly problem: GoalProblem | null;
  readonly onChange: (goal: Goal) => void;
  readonly onText: (text: string) => void;
};

/** Puts a goal together: from an example, row by row, or as text where rows can't say it. */
export function GoalForm({ goal, offers, text, problem, onChange, onText }: GoalFormProps): ReactElement {
  const texts = useAllTexts();
  const { goals } = texts;
  const { when, holds } = goal;
  const preset = offers.presets.find((one) => JSON.stringify(one.goal) === JSON.stringify(goal));
  const shown = linesOf(holds);
  return (
    <fieldset className={styles['goal']} aria-label={goals.group}>
      <div className={styles['pair']}>
        <Select
          label={goals.preset}
          value={preset?.id ?? ''}
          onChange={(id) => {
            const chosen = offers.presets.find((one) => one.id === id);
            if (chosen !== undefined) onChange(chosen.goal);
          }}
          options={[
            { value: '', label: goals.noPreset },
            ...offers.presets.map(({ id }) => ({ value: id, label: goals.presets[id] })),
          ]}
        />
        <Select
          label={goals.when}
          value={when}
          onChange={(chosen) => onChange({ ...goal, when: chosen === 'ever' ? 'ever' : 'at-rest' })}
          options={(['ever', 'at-rest'] as const).map((value) => ({ value, label: goals.whens[value] }))}
        />
      </div>
      {shown === null ? (
        <p className={styles['note']}>{goals.moreThanRows}</p>
      ) : (
        <Rows
          shown={shown}
          when={when}
          offers={offers}
          onChange={(changed) => onChange({ ...goal, holds: conditionOf(changed) })}
        />
      )}
      <p className={styles['words']} aria-live="polite">
        {problem === null ? (
          <>
            <span className={styles['label']}>{goals.inWords}</span> <span>{goalText(goal, texts)}</span>
          </>
        ) : (
          <span className={styles['problem']}>{goalProblemText(problem, texts)}</span>
        )}
      </p>
      <Fold title={goals.asText} isOpenAtFirst={shown === null}>
        <GoalAsText
          text={text ?? JSON.stringify(goal, null, 2)}
          problem={text === null ? null : problem}
          onText={onText}
        />
      </Fold>
    </fieldset>
  );
}

type RowsProps = Pick<GoalFormProps, 'offers'> & {
  readonly shown: GoalLines;
  readonly when: Goal['when'];
  readonly onChange: (changed: GoalLines) => void;
};

function Rows({ shown, when, offers, onChange }: RowsProps): ReactElement {
  const { goals } = useAllTexts();
  const { joined, lines } = shown;
  const [first] = offers.subjects;
  return (
    <>
      <ol className={styles['rows']} aria-label={goals.rows}>
        {lines.map((line, index) => (
          <li key={index}>
            <GoalRow
              number={index + 1}
              line={line}
              when={when}
              offers={offers}
              onChange={(changed) => onChange({ joined, lines: lines.with(index, changed) })}
              onRemove={
                lines.length === 1 ? null : () => onChange({ joined, lines: lines.toSpliced(index, 1) })
              }
            />
          </li>
        ))}
      </ol>
      <div className={styles['under']}>
        {lines.length > 1 && (
          <Select
            label={goals.joined}
            isLabelHidden
            value={joined}
            onChange={(chosen) => onChange({ joined: chosen === 'any' ? 'any' : 'all', lines })}
            options={(['all', 'any'] as const).map((value) => ({ value, label: goals.joins[value] }))}
          />
        )}
        {lines.length < rowsMax && first !== undefined && (
          <Button onClick={() => onChange({ joined, lines: [...lines, lineAbout(first, offers, when)] })}>
            {goals.addRow}
          </Button>
        )}
      </div>
    </>
  );
}
