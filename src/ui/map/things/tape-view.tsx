import type { CSSProperties, ReactElement } from 'react';
import type { TapePicture } from '../../../app/stage/picture.ts';
import { thingId } from '../../../app/stage/thing-id.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { units } from '../ground/units.ts';
import { CardView } from './card-view.tsx';
import { Copies } from './copies.tsx';
import { copiedNumbers } from './has-copies.ts';
import { isTallIn } from './name-width.ts';
import { lastOffset, planTape, spotOf } from './plan-tape.ts';
import { RailView } from './rail-view.tsx';
import styles from './tape.module.css';

type TapeViewProps = {
  readonly tape: TapePicture;
  /** In units: of cells with names, of the column of labels, of what is left for the track. */
  readonly named: number;
  readonly labelWidth: number;
  readonly trackWidth: number;
  readonly isColumn: boolean;
  readonly letters: ReadonlyMap<string, string>;
  /** Whether rails that say nothing new are seen, too. */
  readonly hasAllRails: boolean;
  readonly label: string | null;
  readonly onUnfold: () => void;
};

/** A partition as a tape: cells from left to right, below it how far each group has read and confirmed. */
export function TapeView(props: TapeViewProps): ReactElement {
  const { tape, named, labelWidth, trackWidth, isColumn, letters, hasAllRails, label, onUnfold } = props;
  const { stage } = useTexts();
  const plan = planTape(tape, named, trackWidth, isColumn);
  const { shown, cellWidth, foldWidth, foldedCount, freeCount, isNamed } = plan;
  const end = lastOffset(tape) + 1;
  const copied = copiedNumbers(shown);
  const freeCells = Array.from({ length: freeCount }, (_, index) => index);
  const rails = tape.rails.filter(({ committed }) => hasAllRails || committed < end);
  return (
    <div
      className={classes(styles['tape'], isColumn && styles['column'])}
      style={{ '--cell': units(cellWidth), '--labels': units(labelWidth) } as CSSProperties}
      data-tape={tape.id}
      data-kind={tape.kind}
    >
      {label !== null && (
        <span className={styles['label']} translate="no">
          {label}
        </span>
      )}
      <div className={styles['track']}>
        <Copies tape={tape} plan={plan} hasWords={!isColumn} />
        <div className={styles['cells']}>
          {foldedCount > 0 && (
            <button
              type="button"
              tabIndex={-1}
              className={styles['fold']}
              style={{ width: units(foldWidth) }}
              aria-label={stage.unfold(foldedCount, tape.id)}
              onClick={onUnfold}
            >
              {stage.folded(foldedCount)}
            </button>
          )}
          {shown.map(({ offset, card }) => (
            <span key={offset} className={styles['cell']} data-copied={copied.has(card.number)}>
              <CardView
                card={card}
                fit={isNamed ? 'row' : 'chip'}
                lineCount={isNamed && isTallIn(card, cellWidth - 7) ? 2 : 1}
              />
            </span>
          ))}
          {freeCells.map((index) => (
            <span key={`free ${String(index)}`} className={classes(styles['cell'], styles['free'])}>
              {index === 0 && (
                <span
                  className={classes(styles['next'], tape.hole !== null && styles['hole'])}
                  data-thing={thingId.hole(tape.id)}
                  data-hole={tape.hole !== null}
                />
              )}
            </span>
          ))}
        </div>
      </div>
      {rails.map((rail) => (
        <RailView
          key={rail.group}
          rail={rail}
          letter={letters.get(rail.group) ?? ''}
          hasName={!isColumn}
          committedAt={spotOf(rail.committed, tape, plan)}
          positionAt={spotOf(rail.position, tape, plan)}
          endAt={spotOf(end, tape, plan)}
          end={end}
          labelWidth={labelWidth}
          trackWidth={trackWidth}
        />
      ))}
    </div>
  );
}
