import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { followSequence } from '../../app/sequence/follow-sequence.ts';
import type { SequenceOfRun } from '../../app/sequence/sequence.ts';
import { shownRows, transactionOf } from '../../app/sequence/shown-rows.ts';
import { useWindow } from '../inspector/use-window.ts';
import { useLab, useView } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { useStable } from '../lab/use-stable.ts';
import { usePlaceNames } from '../map/use-place-names.ts';
import { useSize } from '../map/use-size.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { lanePlaces, lanesIn, rowHeights, type Lanes } from './draw/lanes.ts';
import { RowPicture } from './row-picture.tsx';
import styles from './sequence.module.css';
import { useInSightSideways } from './use-in-sight-sideways.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Beside the lanes: the number of the move. In units, as all that is drawn. */
const gutter = 44;
const headHeight = 36;

/** A lane a place, time downwards: who has sent what to whom. Only the rows that are in sight are drawn. */
export function Sequence(): ReactElement {
  const { sequence: words } = useAllTexts();
  const entries = useLab((state) => state.entries);
  const [follow] = useState(followSequence);
  const sequence = follow(entries);
  return sequence.rows.length === 0 ? (
    <p className={styles['empty']}>{words.empty}</p>
  ) : (
    <Diagram sequence={sequence} />
  );
}

/** How large a unit is: all that is measured by the page's letters grows with them. */
const unitNow = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

function Diagram({ sequence }: { readonly sequence: SequenceOfRun }): ReactElement {
  const { sequence: words } = useAllTexts();
  const detail = useView((view) => view.sequence.detail);
  const rows = useMemo(() => shownRows(sequence, detail), [sequence, detail]);
  const height = useIsNarrow() ? rowHeights.narrow : rowHeights.wide;
  const unit = unitNow();
  const headRoom = headHeight * unit;
  const { ref, first, last, height: whole, scrollTo } = useWindow(rows.count, height * unit, headRoom);
  const size = useSize(ref);
  const definition = useLab((state) => state.definition);
  const places = useStable(lanePlaces(definition, sequence.used));
  const nameOf = usePlaceNames(places, false);
  const room = size.width / unit - gutter;
  const lanes = useMemo(
    () =>
      lanesIn(
        places.map(({ id }) => id),
        room,
      ),
    [places, room],
  );
  const position = useLab((state) => state.position);
  const at = rows.upTo(position) - 1;
  const marks = useLab((state) => state.marks);
  const breaking = useMemo(
    () => new Set(marks.flatMap(({ at: move, kind }) => (kind === 'broken' ? [move] : []))),
    [marks],
  );
  useEffect(() => {
    if (at >= 0) scrollTo(at);
  }, [at, scrollTo]);
  const { active, ...handlers } = useRowKeys(rows, at, { ref, scrollTo });
  useInSightSideways(ref, rows.at(active), lanes, { gutter, unit });
  const endings = useMemo(() => (number: number) => transactionOf(sequence, number), [sequence]);
  return (
    <div ref={ref} className={styles['root']} data-testid="sequence">
      <LaneHeads lanes={lanes} unit={unit} nameOf={nameOf} />
      <ol
        className={styles['list']}
        style={{ height: whole, width: (lanes.width + gutter) * unit }}
        aria-label={words.label}
        data-own-keys=""
      >
        {indicesOf(first, last, active, rows.count).map((index) => {
          const row = rows.at(index);
          return (
            row !== undefined && (
              <li
                key={row.number}
                className={styles['item']}
                style={{ top: index * height * unit, height: height * unit }}
                aria-setsize={rows.count}
                aria-posinset={index + 1}
              >
                <RowPicture
                  row={row}
                  position={position}
                  isHere={index === at}
                  isBreaking={breaking.has(row.number)}
                  isActive={index === active}
                  paper={{ lanes, height, unit, transactionOf: endings }}
                  handlers={handlers}
                />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

/** Those in sight, and wherever it is the one that may have the focus: it must not be taken away from under that. */
function indicesOf(first: number, last: number, active: number, count: number): readonly number[] {
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (active >= count || (active >= first && active < last)) return seen;
  return active < first ? [active, ...seen] : [...seen, active];
}

type LaneHeadsProps = {
  readonly lanes: Lanes;
  readonly unit: number;
  readonly nameOf: (id: string) => string;
};

/** The names of the lanes stay above them; each row says its own places to who does not see them. */
function LaneHeads({ lanes, unit, nameOf }: LaneHeadsProps): ReactElement {
  return (
    <div
      className={styles['heads']}
      aria-hidden="true"
      style={{ height: headHeight * unit, width: (lanes.width + gutter) * unit, paddingLeft: gutter * unit }}
    >
      {lanes.ids.map((id) => (
        <div key={id} className={styles['head']} style={{ width: lanes.laneWidth * unit }} title={nameOf(id)}>
          <span className={styles['name']}>{nameOf(id)}</span>
        </div>
      ))}
    </div>
  );
}
