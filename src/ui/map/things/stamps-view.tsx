import type { ReactElement } from 'react';
import type { Stamps } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { Glyph } from '../ground/glyph.tsx';
import { FoldButton } from './fold-button.tsx';
import styles from './strip.module.css';

type StampsViewProps = {
  readonly stamps: Stamps;
  readonly countMax: number;
  readonly onUnfold: () => void;
};

/** What a subscriber has done before, as stamps; the one that has just made it skip is lit. */
export function StampsView({ stamps, countMax, onUnfold }: StampsViewProps): ReactElement {
  const { stage } = useTexts();
  const { table, marks, count } = stamps;
  const hit = marks.findIndex((mark) => mark.isHit);
  // The pill that stands for the older ones takes the room of one.
  const most = count > countMax ? Math.max(1, countMax - 1) : countMax;
  const newest = marks.slice(-most);
  const shown =
    hit < 0 || hit >= marks.length - most ? newest : [...marks.slice(hit, hit + 1), ...newest.slice(1)];
  const folded = count - shown.length;
  return (
    <div className={styles['strip']} data-strip={table}>
      <div className={styles['caption']}>
        <span translate="no">{table}</span>
      </div>
      <div className={styles['stamps']}>
        {folded > 0 && (
          <FoldButton text={stage.folded(folded)} label={stage.unfold(folded, table)} onPress={onUnfold} />
        )}
        {shown.map(({ id, number, firmness, isHit }) => (
          <span
            key={id}
            className={classes(styles['stamp'], isHit && styles['hit'])}
            data-thing={id}
            data-firmness={firmness}
          >
            <Glyph name="check" />
            <span>{`#${number}`}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
