import type { ReactElement } from 'react';
import {
  scenarioIds,
  sizeChoices,
  tableChoices,
  tableIn,
  usualSize,
} from '../../app/matrix/matrix-address.ts';
import type { MatrixPart } from '../../app/matrix/matrix-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Select } from '../parts/field.tsx';
import { slotNames } from './matrix-text.ts';
import styles from './matrix.module.css';

type MatrixControlsProps = {
  readonly part: MatrixPart;
  readonly isOnlyBroken: boolean;
  readonly onChoose: (part: MatrixPart) => void;
  readonly onOnlyBroken: (isOnlyBroken: boolean) => void;
};

/** Which table, within which bounds. */
export function MatrixControls({
  part,
  isOnlyBroken,
  onChoose,
  onOnlyBroken,
}: MatrixControlsProps): ReactElement {
  const texts = useAllTexts();
  const { matrix } = texts;
  return (
    <div className={styles['controls']}>
      <Select
        label={matrix.table}
        value={part.table}
        onChange={(table) => onChoose({ ...part, table })}
        options={tableChoices(part.scenario).map(({ id, slots }) => ({
          value: id,
          label: slotNames(slots, texts),
        }))}
      />
      <Select
        label={matrix.size}
        value={part.size}
        onChange={(chosen) =>
          onChoose({ ...part, size: sizeChoices.find(({ id }) => id === chosen)?.id ?? part.size })
        }
        options={sizeChoices.map(({ id, commandCount, faultCount }) => ({
          value: id,
          label: matrix.sizes[id](commandCount, faultCount),
        }))}
      />
      <Select
        label={matrix.scenario}
        value={part.scenario}
        onChange={(scenario) =>
          onChoose({ scenario, table: tableIn(scenario, part.table), size: usualSize(scenario) })
        }
        options={scenarioIds.map((id) => ({ value: id, label: lookUp(texts.scenarios, id) }))}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isOnlyBroken}
          onChange={(event) => onOnlyBroken(event.target.checked)}
        />
        <span>{matrix.onlyBroken}</span>
      </label>
    </div>
  );
}
