import { EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { memo, useState, type ReactElement } from 'react';
import type { FlightWord } from '../../app/stage/flight/flight.ts';
import { linkNames } from '../../i18n/narrate.ts';
import { FaultMenu } from '../faults/fault-menu.tsx';
import { useLab, useView } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { Glyph } from './ground/glyph.tsx';
import { middleOf } from './layout/wires.ts';
import styles from './map.module.css';
import type { Polyline } from './ground/route.ts';
import { useStage } from './ground/stage-context.tsx';
import { arrowAt, cutInTwo, wirePath } from './wire-path.ts';

export type LinkEdgeType = Edge<
  {
    readonly path: Polyline;
    readonly from: string;
    readonly to: string;
    readonly unit: number;
    /** What flows along it comes to the caller: a relay takes, a reader is given. */
    readonly isTaken: boolean;
    /** What it is for. */
    readonly word: FlightWord;
  },
  'link'
>;

/** A link: whole, cut or slow, with what can be done to it in its middle. Its way is its own, wherever its ends go. */
export const LinkEdge = memo(Link, (one, other) => one.data === other.data);

function Link({ id, data }: Pick<EdgeProps<LinkEdgeType>, 'id' | 'data'>): ReactElement | null {
  const isCut = useLab((state) => state.world.links[id] !== undefined);
  const slowness = useLab((state) => state.world.slowness[id] ?? 1);
  const isUsed = useLab((state) => joins(lastEntryOf(state), data?.from, data?.to));
  const isFollowed = useLab((state) => state.followed?.links.includes(id) ?? false);
  const isPointed = useView(({ preview }) => joins(preview, data?.from, data?.to));
  const [isNear, setNear] = useState(false);
  if (data === undefined) return null;
  const { path, unit, isTaken, word } = data;
  const lines = isCut ? cutInTwo(path, 20 * unit) : [path];
  return (
    <>
      {isFollowed && <path d={wirePath(path, 9 * unit)} className={styles['followed']} />}
      <g
        className={classes(
          styles['wire'],
          slowness !== 1 && styles['slow'],
          isCut && styles['cut'],
          (isUsed || isPointed) && styles['lit'],
        )}
      >
        {lines.map((line, index) => (
          // A cut wire has two ends, the caller's first.
          <path key={index === 0 ? 'caller' : 'called'} d={wirePath(line, 9 * unit)} />
        ))}
        {/* Wide enough to be pointed at. */}
        <path
          d={wirePath(path, 0)}
          className={styles['reach']}
          onPointerEnter={() => setNear(true)}
          onPointerLeave={() => setNear(false)}
        />
        {!isCut && (
          <path d={arrowAt(path, isTaken ? 'start' : 'end', 7 * unit)} className={styles['arrow']} />
        )}
      </g>
      <EdgeLabelRenderer>
        <LinkButton link={id} path={path} word={word} isNear={isNear} isCut={isCut} slowness={slowness} />
      </EdgeLabelRenderer>
    </>
  );
}

type Ends = { readonly from: string; readonly to: string | null };

/** A reply travels on the link of its request, so either direction counts. */
function joins(ends: Ends | null, from: string | undefined, to: string | undefined): boolean {
  if (ends === null || from === undefined || to === undefined) return false;
  return (ends.from === from && ends.to === to) || (ends.from === to && ends.to === from);
}

type LinkButtonProps = {
  readonly link: string;
  readonly path: Polyline;
  readonly word: FlightWord;
  /** Somebody points at the wire. */
  readonly isNear: boolean;
  readonly isCut: boolean;
  readonly slowness: number;
};

function LinkButton({ link, path, word, isNear, isCut, slowness }: LinkButtonProps): ReactElement {
  const texts = useTexts();
  const { stop } = useStage();
  const text = texts.controls.faults;
  const isWatching = useLab((state) => state.role === 'watching');
  const [x, y] = middleOf(path);
  const state = isCut ? `, ${text.cut}` : slowness === 1 ? '' : `, ${text.slow(slowness)}`;
  const label = text.of(text.link(...linkNames(link, texts))) + state;
  return (
    <FaultMenu
      label={label}
      spot={{ kind: 'link', link }}
      trigger={
        <button
          type="button"
          className={styles['link']}
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          aria-label={label}
          title={label}
          disabled={isWatching}
          tabIndex={stop === link ? 0 : -1}
          data-link={link}
          data-stop={link}
          data-cut={isCut}
          data-near={isNear}
        >
          <LinkSign isCut={isCut} slowness={slowness} />
          <span className={styles['word']} data-side={isUpright(path) ? 'right' : 'above'} aria-hidden="true">
            {texts.stage.flights.words[word]}
          </span>
        </button>
      }
    />
  );
}

/** Whether a wire runs upright where its handle is. */
function isUpright(path: Polyline): boolean {
  const [x, y] = middleOf(path);
  return path.some(([px, py], index) => {
    const next = path[index + 1];
    if (next === undefined || px !== next[0] || Math.abs(px - x) > 1) return false;
    return Math.min(py, next[1]) <= y && y <= Math.max(py, next[1]);
  });
}

function LinkSign({ isCut, slowness }: Pick<LinkButtonProps, 'isCut' | 'slowness'>): ReactElement {
  if (isCut)
    return (
      <span className={styles['scissors']}>
        <Glyph name="scissors" />
      </span>
    );
  if (slowness !== 1) return <span className={styles['slowSign']}>{`${slowness}×`}</span>;
  return (
    <span className={styles['handle']}>
      <Glyph name="bolt" />
    </span>
  );
}
