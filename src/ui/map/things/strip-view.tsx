import type { ReactElement } from 'react';
import type { Card, Strip } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { CardView } from './card-view.tsx';
import { FoldButton } from './fold-button.tsx';
import { rowLines } from './name-width.ts';
import { shownRows } from './shown-rows.ts';
import styles from './strip.module.css';

type StripViewProps = {
  readonly strip: Strip;
  readonly rowCount: number;
  /** In units. */
  readonly width: number;
  readonly onUnfold: () => void;
};

/** A table as a strip of rows, the newest at the bottom; older ones are folded and not in the page. */
export function StripView({ strip, rowCount, width, onUnfold }: StripViewProps): ReactElement {
  const { stage } = useTexts();
  const rows = shownRows(strip.rows, rowCount);
  const folded = strip.count - rows.length;
  return (
    <div className={styles['strip']} data-strip={strip.table}>
      <div className={styles['caption']}>
        <span translate="no">{strip.table}</span>
        {folded > 0 && (
          <FoldButton
            text={stage.folded(folded)}
            label={stage.unfold(folded, strip.table)}
            onPress={onUnfold}
          />
        )}
      </div>
      {rows.map((card) => (
        <CardView
          key={card.id}
          card={card}
          fit="row"
          lineCount={rowLines(card, width)}
          word={wordOf(card, stage)}
        />
      ))}
    </div>
  );
}

/** An outbox row is known by its number: what it says is whether it has been published. */
function wordOf(
  { mark, firmness }: Card,
  { looks, activities }: ReturnType<typeof useTexts>['stage'],
): string | undefined {
  if (mark === 'published') return looks.published;
  if (mark === 'unpublished') return firmness === 'ghost' ? '' : activities.waits;
  return undefined;
}
