import type { ReactElement } from 'react';
import type { Rail } from '../../../app/stage/picture.ts';
import { lookUp } from '../../../i18n/form/look-up.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { textWidth } from '../ground/text-width.ts';
import { units } from '../ground/units.ts';
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
  /** How long the track is, in units. */
  readonly trackWidth: number;
};

/** In units: of the letters, and what is free between the knob and the words. */
const [letterSize, beside] = [12, 14];

/** Behind the end of the tape; where the track is over before, within it, left of the knob. */
function saidAt(said: string, { endAt, trackWidth }: RailViewProps): number {
  const width = textWidth(said, letterSize);
  return endAt + beside + width <= trackWidth ? endAt + beside : endAt - beside - width;
}

/** How far a group has read, and what of it is confirmed: solid, hollow, and dashes for what it has not read. */
export function RailView(props: RailViewProps): ReactElement {
  const { rail, letter, hasName, committedAt, positionAt, endAt, end } = props;
  const texts = useTexts();
  const { stage, places } = texts;
  const [behind, toDo] = [end - Math.max(rail.position, rail.committed), rail.position - rail.committed];
  const said = behind > 0 ? stage.behind(behind) : toDo > 0 ? stage.toDo(toDo) : null;
  const reached = Math.max(positionAt, committedAt);
  return (
    <>
      {hasName && <span className={styles['group']}>{lookUp(places, rail.group)}</span>}
      <span className={styles['rail']} data-rail={rail.group} title={lookUp(places, rail.group)}>
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
        {hasName && said !== null && (
          <span className={styles['said']} style={{ left: units(saidAt(said, props)) }}>
            {said}
          </span>
        )}
      </span>
    </>
  );
}
