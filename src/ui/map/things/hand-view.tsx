import type { ReactElement } from 'react';
import type { HandPicture } from '../../../app/stage/picture.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { classes } from '../../parts/classes.ts';
import { Glyph } from '../ground/glyph.tsx';
import { CardView } from './card-view.tsx';
import { handText } from './hand-text.ts';
import styles from './hand.module.css';

/** What a process holds in memory, in a tray: a crash empties it. Below it what the process is at. */
export function HandView({
  hand,
  hasTray,
}: {
  readonly hand: HandPicture;
  readonly hasTray: boolean;
}): ReactElement {
  const texts = useTexts();
  const { process, cards, line } = hand;
  const said = line === null ? null : handText(line, texts);
  return (
    <div className={styles['hand']}>
      {hasTray && (
        <div className={classes(styles['tray'], cards.length === 0 && styles['empty'])} data-hand={process}>
          {cards.map((card) => (
            <CardView key={card.id} card={card} fit="own" />
          ))}
        </div>
      )}
      {said !== null && (
        <span className={styles['line']} data-tone={said.tone}>
          {said.glyph !== null && <Glyph name={said.glyph} />}
          <span>{said.text}</span>
        </span>
      )}
    </div>
  );
}
