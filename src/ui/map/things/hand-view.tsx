import type { ReactElement } from 'react';
import type { Card, HandPicture } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { Glyph } from '../ground/glyph.tsx';
import { CardView } from './card-view.tsx';
import { isNamed } from './name-width.ts';
import { handText } from './hand-text.ts';
import styles from './hand.module.css';

type HandViewProps = {
  readonly hand: HandPicture;
  readonly hasTray: boolean;
  /** What follows the first thing shows its number alone, and shares its row with what is said. */
  readonly isDense: boolean;
};

/** What a process holds in memory, in a tray: a crash empties it. Below it what the process is at. */
export function HandView({ hand, hasTray, isDense }: HandViewProps): ReactElement {
  const texts = useTexts();
  const { process, cards, line } = hand;
  const said = line === null ? null : handText(line, texts);
  const isShared = isDense && cards.length > 1;
  const saying = said !== null && (
    <span className={styles['line']} data-tone={said.tone}>
      {said.glyph !== null && !isShared && <Glyph name={said.glyph} />}
      <span>{said.text}</span>
    </span>
  );
  const bar = said?.progress !== undefined && (
    <progress
      className={styles['bar']}
      value={said.progress.doneCount}
      max={said.progress.count}
      aria-label={said.text}
    />
  );
  return (
    <div className={classes(styles['hand'], isDense && styles['dense'])}>
      {((hasTray && bar === false) || cards.length > 0) && (
        <div className={classes(styles['tray'], cards.length === 0 && styles['empty'])} data-hand={process}>
          {cards.map((card, index) => (
            <CardView key={card.id} card={card} fit={isDense && isChip(cards, index) ? 'chip' : 'own'} />
          ))}
          {isShared && saying}
        </div>
      )}
      {!isShared && saying}
      {bar}
    </div>
  );
}

/** A number says which it is; of two sagas each is known by its name alone. */
const isChip = (cards: readonly Card[], index: number): boolean =>
  index > 0 &&
  !cards.slice(index, index + 1).some(isNamed) &&
  (cards[index]?.kind !== 'saga' || cards.length > 2);
