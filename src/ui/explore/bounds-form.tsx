import type { ReactElement } from 'react';
import type { SearchBounds } from '../../app/explore/findings.ts';
import { memoryChoices, rareFaults, usualFaults } from '../../app/explore/search-draft.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Select } from '../parts/field.tsx';
import { Fold } from '../parts/fold.tsx';
import styles from './explore.module.css';
import { WhereForm } from './where-form.tsx';

const faultCountMax = 4;
const kindCountMax = 3;

type BoundsFormProps = {
  readonly bounds: SearchBounds;
  /** What the search may send, in this order. */
  readonly commands: readonly Command[];
  /** Where these are chosen. */
  readonly commandsForm: ReactElement;
  readonly isReduced: boolean;
  readonly onChange: (bounds: SearchBounds) => void;
  readonly onReduced: (isReduced: boolean) => void;
};

/** How much may happen: few numbers, and behind a fold those that are rarely changed. */
export function BoundsForm({
  bounds,
  commands,
  commandsForm,
  isReduced,
  onChange,
  onReduced,
}: BoundsFormProps): ReactElement {
  const { explore } = useAllTexts();
  const kindSelect = (kind: FaultKind): ReactElement => (
    <CountSelect
      key={kind}
      label={explore.faultKinds[kind]}
      value={bounds.faults[kind] ?? 0}
      max={kindCountMax}
      onChange={(count) => onChange({ ...bounds, faults: { ...bounds.faults, [kind]: count } })}
    />
  );
  const sent = commands
    .slice(0, bounds.commandCount)
    .map(({ type, aggregateId }) => `${type} ${aggregateId}`);
  const sends = sent.length === 0 ? explore.sendsNothing : explore.sends(explore.list(sent));
  return (
    <>
      <div className={styles['pair']}>
        <CountSelect
          label={explore.commands}
          value={bounds.commandCount}
          max={commands.length}
          onChange={(commandCount) => onChange({ ...bounds, commandCount })}
        />
        <CountSelect
          label={explore.faultsInAll}
          value={bounds.faultCountMax}
          max={faultCountMax}
          onChange={(count) => onChange({ ...bounds, faultCountMax: count })}
        />
      </div>
      <p className={styles['note']}>{commands.length === 0 ? explore.noCommandLeft : sends}</p>
      <p className={styles['note']}>{explore.smaller}</p>
      <div>{commandsForm}</div>
      <Fold title={explore.faultsOfKinds}>
        <div className={styles['kinds']}>{usualFaults.map(kindSelect)}</div>
        <Fold title={explore.rareKinds}>
          <div className={styles['kinds']}>{rareFaults.map(kindSelect)}</div>
        </Fold>
      </Fold>
      <WhereForm bounds={bounds} onChange={onChange} />
      <Fold title={explore.limits}>
        <Select
          label={explore.memory}
          value={String(bounds.memoryMibMax)}
          onChange={(value) => onChange({ ...bounds, memoryMibMax: Number(value) })}
          options={memoryChoices.map((mib) => ({ value: String(mib), label: explore.mib(mib) }))}
        />
        <label className={styles['check']}>
          <input type="checkbox" checked={isReduced} onChange={(event) => onReduced(event.target.checked)} />
          <span>{explore.reduce}</span>
        </label>
        <p className={styles['note']}>{explore.reduceWhy}</p>
      </Fold>
    </>
  );
}

type CountSelectProps = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (count: number) => void;
};

/** From none to so many. */
function CountSelect({ label, value, max, onChange }: CountSelectProps): ReactElement {
  const { explore } = useAllTexts();
  return (
    <Select
      label={label}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      options={Array.from({ length: Math.max(max, value) + 1 }, (_, count) => ({
        value: String(count),
        label: explore.number(count),
      }))}
    />
  );
}
