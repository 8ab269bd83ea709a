import type { ReactElement } from 'react';
import type { Rail } from '../../../app/stage/picture.ts';
import { lookUp } from '../../../i18n/form/look-up.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { units } from '../ground/units.ts';
import { railWord, railWordGap, saidAt } from '../ground/rail-word.ts';
import styles from './tape.module.css';

type RailViewProps = {
  readonly rail: Rail;
  readonly letter: string;
  readonly hasName: boolean;
  /** On the track, in units. */
  readonly committedAt: number;
  readonly positionAt: number;
  readonly endAt: number;
  /** The offset that comes next. */
  readonly end: number;
  /** Of the column of names and of the track, in units. */
  readonly labelWidth: number;
  readonly trackWidth: number;
};

/** How far a group has read, and what of it is confirmed: solid, hollow, and dashes for what it has not read. */
export function RailView(props: RailViewProps): ReactElement {
  const { rail, letter, hasName, committedAt, positionAt, endAt, end, labelWidth, trackWidth } = props;
  const texts = useTexts();
  const name = lookUp(texts.places, rail.group);
  const [behind, toDo] = [end - Math.max(rail.position, rail.committed), rail.position - rail.committed];
  const word = railWord(rail, end, texts);
  const said = word === null || !hasName ? null : saidAt(word, { name, endAt, trackWidth, labelWidth });
  const reached = Math.max(positionAt, committedAt);
  return (
    <>
      {hasName && (
        <span className={styles['group']}>
          <span>{name}</span>
          {said?.beside === 'name' && <b>{said.text}</b>}
        </span>
      )}
      <span className={styles['rail']} data-rail={rail.group} title={name}>
        <i className={styles['base']} style={{ width: units(endAt) }} />
        <i className={styles['done']} style={{ width: units(committedAt) }} />
        {behind > 0 && (
          <i className={styles['lag']} style={{ left: units(reached), width: units(endAt - reached) }} />
        )}
        {toDo > 0 && (
          <i
            className={styles['read']}
            style={{ left: units(committedAt), width: units(positionAt - committedAt) }}
          />
        )}
        <i className={styles['tick']} style={{ left: units(committedAt) }} />
        <b className={styles['knob']} style={{ left: units(positionAt) }}>
          {letter}
        </b>
        {said?.beside === 'rail' && (
          <span className={styles['said']} style={{ left: units(endAt + railWordGap) }}>
            {said.text}
          </span>
        )}
      </span>
    </>
  );
}
