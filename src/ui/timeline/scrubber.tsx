import type { CSSProperties, ReactElement } from 'react';
import type { TimelineMark } from '../../app/verdicts/marks.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import styles from './scrubber.module.css';

/** Moves the viewpoint only: what has happened stays. */
export function Scrubber(): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const position = useLab((state) => state.position);
  const head = useLab((state) => state.head);
  const last = Math.max(1, head);
  return (
    <span className={styles['root']}>
      <input
        type="range"
        className={styles['range']}
        style={partOf(position / last)}
        aria-label={texts.transport.scrubber}
        aria-valuetext={texts.transport.positionOf(position, head)}
        max={last}
        value={position}
        disabled={head === 0}
        onChange={({ currentTarget }) => {
          actions.seek(currentTarget.valueAsNumber);
        }}
        // Dragged by hand it gives the keys back: a remote's next press is the lab's again.
        onPointerUp={({ currentTarget }) => {
          currentTarget.blur();
        }}
      />
      <Marks head={head} />
    </span>
  );
}

/** How much of the track lies behind the thumb, which no browser but Firefox can colour by itself. */
function partOf(part: number): CSSProperties {
  const variables: Readonly<Record<`--${string}`, number>> = { '--part': part };
  return variables;
}

function Marks({ head }: { readonly head: number }): ReactElement {
  const texts = useTexts();
  const marks = useLab((state) => state.marks);
  return (
    <span className={styles['marks']} aria-hidden="true">
      {marks.map((mark) => (
        <span
          key={`${mark.kind} ${mark.at} ${mark.label}`}
          className={classes(styles['mark'], styles[mark.kind])}
          style={{ left: `${(100 * mark.at) / Math.max(1, head)}%` }}
          title={markText(mark, texts)}
        >
          {markSigns[mark.kind]}
        </span>
      ))}
    </span>
  );
}

/** Told by shape and height, too: faults come from above, what the promises came to stands below. */
const markSigns: Readonly<Record<TimelineMark['kind'], string>> = {
  fault: '▼',
  'will-break': '▲',
  broken: '✕',
  parked: 'P',
  saved: '✓',
};

function markText({ at, kind, label }: TimelineMark, { transport, properties }: Texts): string {
  const promise = lookUp(properties, label);
  switch (kind) {
    case 'fault':
      return transport.markFault(at);
    case 'broken':
      return transport.markBroken(at, promise);
    case 'will-break':
      return transport.markDoomed(at, promise);
    case 'parked':
      return transport.markParked(at, promise);
    case 'saved':
      return transport.markSaved(at, promise);
  }
}
