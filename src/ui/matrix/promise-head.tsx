import { memo, type KeyboardEvent, type ReactElement } from 'react';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Popover } from '../overlays/popover.tsx';
import styles from './matrix.module.css';

type PromiseHeadProps = {
  readonly property: PropertyId;
  readonly column: number;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onReach: (row: number, column: number) => void;
};

/** A promise by its short name, and its whole sentence on demand. */
export const PromiseHead = memo(function PromiseHead({
  property,
  column,
  isStop,
  onKeyDown,
  onReach,
}: PromiseHeadProps): ReactElement {
  const texts = useAllTexts();
  const name = lookUp(texts.propertyNames, property);
  const sentence = lookUp(texts.properties, property);
  return (
    <th scope="col" aria-label={name}>
      <Popover
        label={name}
        trigger={
          <button
            type="button"
            className={styles['promise']}
            data-row="-1"
            data-column={column}
            tabIndex={isStop ? 0 : -1}
            onKeyDown={onKeyDown}
            onFocus={() => onReach(-1, column)}
          >
            {name}
          </button>
        }
      >
        <p className={styles['sentence']}>{sentence}</p>
      </Popover>
    </th>
  );
});
