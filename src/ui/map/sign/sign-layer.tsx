import type { MapGround } from '../ground/geometry.ts';
import { useEffect, useState, type CSSProperties, type ReactElement, type RefObject } from 'react';
import type { Sign, ThingId } from '../../../app/stage/picture.ts';
import { useLab } from '../../lab/lab-context.tsx';
import { lastEntryOf } from '../../lab/last-entry.ts';
import { useTexts } from '../../lab/texts-context.tsx';
import { thingBox } from '../ground/thing-box.ts';
import { SignShape } from './sign-shape.tsx';
import { fadedShift, sideOf, spotOfSign, type SpottedSign } from './sign-spot.ts';
import styles from './sign.module.css';

type SignLayerProps = {
  /** The map's own box, in which all things are. */
  readonly root: RefObject<HTMLElement | null>;
  readonly ground: MapGround;
};

/** What the last move left to be seen: it stays until the next one, also where nothing moves. */
export function SignLayer({ root, ground }: SignLayerProps): ReactElement {
  const { signs, links } = useLab((state) => state.picture);
  const last = useLab(lastEntryOf);
  const [spots, setSpots] = useState<readonly (SpottedSign | null)[]>([]);
  useEffect(() => {
    const map = root.current;
    if (map === null) return;
    const measure = (): void => {
      const boxOf = (thing: ThingId) => thingBox(map, thing);
      const found = signs.map((sign) => spotOfSign(sign, links, last, boxOf, ground));
      setSpots((old) => (JSON.stringify(old) === JSON.stringify(found) ? old : found));
    };
    measure();
    if (!signs.some(({ spot }) => spot.at === 'thing')) return;
    // React Flow draws its nodes a moment after their places.
    let frame = requestAnimationFrame(() => {
      measure();
      frame = requestAnimationFrame(measure);
    });
    return () => cancelAnimationFrame(frame);
  }, [root, signs, links, last, ground]);
  return (
    <div className={styles['layer']} style={{ '--u': `${String(ground.unit)}px` } as CSSProperties}>
      {signs.map((sign, index) => {
        const spot = spots[index];
        // One move leaves each sign once at a spot.
        return spot == null ? null : <SignMark key={keyOf(sign)} sign={sign} spot={spot} ground={ground} />;
      })}
    </div>
  );
}

const keyOf = ({ kind, spot }: Sign): string => JSON.stringify([kind, spot]);

/** In units: how long the way back is that is drawn of what has been refused. */
const wayBackMax = 46;

type SignMarkProps = { readonly sign: Sign; readonly spot: SpottedSign; readonly ground: MapGround };

function SignMark({ sign, spot, ground }: SignMarkProps): ReactElement {
  const { stage } = useTexts();
  const { x, y, heading } = spot;
  const { kind, cards } = sign;
  const about = cards.map(({ number, name }) => (number === null ? name : `${name} #${String(number)}`));
  const label = about.length === 0 ? stage.signs[kind] : `${stage.signs[kind]}: ${about.join(', ')}`;
  const isTurnedBack = kind === 'refused' || kind === 'too-large';
  const isLost = kind === 'request-lost' || kind === 'reply-lost';
  const lost = isLost ? lostText(sign) : '';
  return (
    <span className={styles['sign']} style={{ left: x, top: y }} title={label}>
      {heading !== null && isTurnedBack && <TurnedBack {...heading} />}
      {heading !== null && isLost && (
        <span
          className={styles['faded']}
          data-side={sideOf(heading.turn)}
          style={{ marginLeft: fadedShift(lost, spot, ground) }}
          translate="no"
          aria-hidden="true"
        >
          {lost}
        </span>
      )}
      <SignShape kind={kind} />
      <span className={styles['words']}>{label}</span>
    </span>
  );
}

function lostText({ kind, cards: [first] }: Sign): string {
  if (kind === 'reply-lost') return '↩';
  return first?.number == null ? (first?.name ?? '?') : `#${String(first.number)}`;
}

/** Out to the door and back to whose hand it was. */
function TurnedBack({ turn, length }: NonNullable<SpottedSign['heading']>): ReactElement {
  const back = `calc(${String(wayBackMax)} * var(--u))`;
  return (
    <svg
      className={styles['turnedBack']}
      style={{ width: `min(${back}, ${String(length)}px)`, rotate: `${String(turn)}deg` }}
      viewBox="0 0 46 30"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d="M0 4h21a11 11 0 0 1 0 22H6m7-5.500L5 26l8 5.500" />
    </svg>
  );
}
