import type { ReactElement } from 'react';
import { detailIn, detailsOf, withDetail, type Told } from '../../app/explore/goal-details.ts';
import {
  amountOf,
  isCounted,
  promiseLine,
  propertyOf,
  subjectOf,
  withAmount,
  type GoalLine,
  type GoalSubject,
} from '../../app/explore/goal-lines.ts';
import { lineAbout, type GoalOffers } from '../../app/explore/goal-offers.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { CountedCondition, Goal } from '../../scenarios/goals/goal.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Select } from '../parts/field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { GoalTable } from './goal-table.tsx';
import { detailText } from './goal-text.ts';
import styles from './goal.module.css';

const countMax = 9;

type GoalRowProps = {
  readonly number: number;
  readonly line: GoalLine;
  readonly when: Goal['when'];
  readonly offers: GoalOffers;
  readonly onChange: (line: GoalLine) => void;
  /** Null: it is the only one. */
  readonly onRemove: (() => void) | null;
};

/** A row of a goal reads like a sentence: at least – 2 – events published – OrderApproved. */
export function GoalRow({ number, line, when, offers, onChange, onRemove }: GoalRowProps): ReactElement {
  const { goals } = useAllTexts();
  const subject = subjectOf(line);
  const subjects = offers.subjects.includes(subject) ? offers.subjects : [...offers.subjects, subject];
  return (
    <fieldset className={styles['row']} aria-label={goals.row(number)}>
      <div className={styles['parts']}>
        {isCounted(line) && <HowMany line={line} onChange={onChange} />}
        <div className={styles['subject']}>
          <Select
            label={goals.subject}
            isLabelHidden
            value={subject}
            onChange={(chosen) => onChange(lineAbout(chosen as GoalSubject, offers, when, line))}
            options={subjects.map((value) => ({ value, label: goals.subjects[value] }))}
          />
        </div>
        {line.kind === 'rows' && <GoalTable line={line} offers={offers} onChange={onChange} />}
        {(line.kind === 'fact' || line.kind === 'answer') && (
          <Details line={line} offers={offers} onChange={onChange} />
        )}
        {!isCounted(line) && <Promised line={line} offers={offers} when={when} onChange={onChange} />}
      </div>
      {onRemove !== null && (
        <IconButton icon="close" label={goals.removeRow(number)} side="left" onClick={onRemove} />
      )}
    </fieldset>
  );
}

type PartProps<Line> = {
  readonly line: Line;
  readonly onChange: (line: GoalLine) => void;
};

function HowMany({ line, onChange }: PartProps<CountedCondition>): ReactElement {
  const { goals, explore } = useAllTexts();
  const { amount, count } = amountOf(line);
  return (
    <>
      <Select
        label={goals.amount}
        isLabelHidden
        value={amount}
        onChange={(chosen) => onChange(withAmount(line, chosen as typeof amount, count))}
        options={(['atLeast', 'exactly', 'atMost'] as const).map((value) => ({
          value,
          label: goals.amounts[value],
        }))}
      />
      <Select
        label={goals.count}
        isLabelHidden
        value={String(count)}
        onChange={(chosen) => onChange(withAmount(line, amount, Number(chosen)))}
        options={Array.from({ length: Math.max(countMax, count) + 1 }, (_, value) => ({
          value: String(value),
          label: explore.number(value),
        }))}
      />
    </>
  );
}

type OfferedProps<Line> = PartProps<Line> & { readonly offers: GoalOffers };

function Details({ line, offers, onChange }: OfferedProps<Told>): ReactElement {
  const texts = useAllTexts();
  const { goals } = texts;
  return (
    <>
      {detailsOf(line).map((id) => {
        const value = detailIn(line, id);
        const offered = offers.values[id];
        const values = value === null || offered.includes(value) ? offered : [...offered, value];
        return (
          <Select
            key={id}
            label={goals.details[id]}
            isLabelHidden
            value={value ?? ''}
            onChange={(chosen) => onChange(withDetail(line, id, chosen === '' ? null : chosen))}
            options={[
              { value: '', label: goals.anyOf[id] },
              ...values.map((one) => ({ value: one, label: detailText(id, one, texts) })),
            ]}
          />
        );
      })}
    </>
  );
}

type PromisedProps = OfferedProps<Exclude<GoalLine, CountedCondition>> & { readonly when: Goal['when'] };

function Promised({ line, offers, when, onChange }: PromisedProps): ReactElement {
  const texts = useAllTexts();
  const { goals } = texts;
  const property = propertyOf(line);
  const isBroken = line.kind === 'broken';
  const offered = offers.promises(when);
  const promises = offered.includes(property) ? offered : [...offered, property];
  return (
    <>
      <Select
        label={goals.promise}
        isLabelHidden
        value={property}
        onChange={(chosen) => onChange(promiseLine(chosen, isBroken))}
        options={promises.map((value) => ({ value, label: lookUp(texts.propertyNames, value) }))}
      />
      <Select
        label={goals.promiseState}
        isLabelHidden
        value={isBroken ? 'broken' : 'kept'}
        onChange={(chosen) => onChange(promiseLine(property, chosen === 'broken'))}
        options={[
          { value: 'broken', label: goals.isBroken },
          { value: 'kept', label: goals.isKept },
        ]}
      />
    </>
  );
}
