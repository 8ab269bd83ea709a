import { EdgeLabelRenderer, type Edge, type EdgeProps } from '@xyflow/react';
import { memo, useMemo, type ReactElement } from 'react';
import { linkNames } from '../../i18n/narrate.ts';
import { FaultMenu } from '../faults/fault-menu.tsx';
import { useLab, useView } from '../lab/lab-context.tsx';
import { lastEntryOf } from '../lab/last-entry.ts';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import styles from './map.module.css';
import type { Polyline } from './route.ts';

export type LinkEdgeType = Edge<
  { readonly path: Polyline; readonly from: string; readonly to: string },
  'link'
>;

/** A link: whole, cut or slow, with what can be done to it in its middle. */
export const LinkEdge = memo(function LinkEdge({ id, data }: EdgeProps<LinkEdgeType>): ReactElement | null {
  const isCut = useLab((state) => state.world.links[id] !== undefined);
  const slowness = useLab((state) => state.world.slowness[id] ?? 1);
  const isUsed = useLab((state) => joins(lastEntryOf(state), data?.from, data?.to));
  const isFollowed = useLab((state) => state.followed?.links.includes(id) ?? false);
  const isPointed = useView(({ preview }) => joins(preview, data?.from, data?.to));
  if (data === undefined) return null;
  const line = data.path.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <>
      {isFollowed && <path d={line} className={styles['followed']} />}
      <path
        d={line}
        className={classes(
          styles['path'],
          slowness !== 1 && styles['slow'],
          isCut && styles['cut'],
          (isUsed || isPointed) && styles['lit'],
        )}
      />
      <EdgeLabelRenderer>
        <LinkButton link={id} path={data.path} isCut={isCut} slowness={slowness} />
      </EdgeLabelRenderer>
    </>
  );
});

type Ends = { readonly from: string; readonly to: string | null };

/** A reply travels on the link of its request, so either direction counts. */
function joins(ends: Ends | null, from: string | undefined, to: string | undefined): boolean {
  if (ends === null || from === undefined || to === undefined) return false;
  return (ends.from === from && ends.to === to) || (ends.from === to && ends.to === from);
}

type LinkButtonProps = {
  readonly link: string;
  readonly path: Polyline;
  readonly isCut: boolean;
  readonly slowness: number;
};

function LinkButton({ link, path, isCut, slowness }: LinkButtonProps): ReactElement {
  const texts = useTexts();
  const text = texts.controls.faults;
  const faults = useLab((state) => state.faults);
  const isWatching = useLab((state) => state.role === 'watching');
  const here = useMemo(
    () => faults.filter(({ at }) => at.kind === 'link' && at.link === link),
    [faults, link],
  );
  const [x, y] = middleOf(path);
  const state = isCut ? `, ${text.cut}` : slowness === 1 ? '' : `, ${text.slow(slowness)}`;
  const label = text.of(text.link(...linkNames(link, texts))) + state;
  return (
    <FaultMenu
      label={label}
      faults={here}
      trigger={
        <button
          type="button"
          className={styles['link']}
          style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          aria-label={label}
          title={label}
          disabled={isWatching}
          data-link={link}
        >
          <span
            className={classes(
              styles['dot'],
              isCut && styles['sign'],
              !isCut && slowness !== 1 && styles['sign'],
              !isCut && slowness !== 1 && styles['slowSign'],
            )}
            aria-hidden="true"
          >
            {isCut ? '✕' : slowness === 1 ? '' : `${slowness}×`}
          </span>
        </button>
      }
    />
  );
}

/** Half way along, measured in length. */
function middleOf(path: Polyline): readonly [number, number] {
  const lengths = path.slice(1).map((point, index) => {
    const before = path[index] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [path[index], path[index + 1]];
    if (a === undefined || b === undefined) break;
    if (rest <= length && length > 0)
      return [a[0] + ((b[0] - a[0]) * rest) / length, a[1] + ((b[1] - a[1]) * rest) / length];
    rest -= length;
  }
  return path[0] ?? [0, 0];
}
