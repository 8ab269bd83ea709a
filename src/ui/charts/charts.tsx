import { useMemo, type ReactElement } from 'react';
import { longReplay, replaysOf, type Replay } from '../../app/selectors/replays.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import styles from './charts.module.css';

/** So many bars are told apart at a glance; what came before stands in no chart. */
const barsMax = 40;

/** What the run has cost, move by move: how many events were folded each time that somebody found an aggregate. */
export function Charts(): ReactElement {
  const { charts: words } = useAllTexts();
  const entries = useLab((state) => state.entries);
  const position = useLab((state) => state.position);
  const replays = useMemo(() => replaysOf(entries, position), [entries, position]);
  const last = replays.at(-1);
  const shown = replays.slice(-barsMax);
  return (
    <div className={styles['root']} data-testid="charts">
      <section className={styles['chart']} aria-labelledby="replays-title">
        <header className={styles['head']}>
          <h3 id="replays-title">{words.replays.title}</h3>
          {last !== undefined && (
            <p className={styles['last']}>{words.replays.last(last.eventCount, last.version)}</p>
          )}
        </header>
        {last === undefined ? (
          <p className={styles['note']}>{words.replays.empty}</p>
        ) : (
          <>
            <Bars replays={shown} />
            {replays.length > shown.length && (
              <p className={styles['note']}>{words.replays.older(replays.length - shown.length)}</p>
            )}
            <ReplayTable replays={shown} />
          </>
        )}
      </section>
    </div>
  );
}

/** Solid: what was folded; the outline above it: what a snapshot has spared. The table below says the same. */
function Bars({ replays }: { readonly replays: readonly Replay[] }): ReactElement {
  const highest = Math.max(1, ...replays.map(({ version }) => version));
  const part = (count: number): string => `${String((100 * count) / highest)}%`;
  return (
    <div className={styles['bars']} aria-hidden="true">
      {replays.map(({ move, eventCount, version }) => (
        <div key={move} className={styles['bar']}>
          <span className={styles['count']}>{eventCount}</span>
          <span className={styles['column']}>
            <span className={styles['spared']} style={{ height: part(version - eventCount) }} />
            <span
              className={classes(styles['folded'], eventCount > longReplay && styles['long'])}
              style={{ height: part(eventCount) }}
            />
          </span>
        </div>
      ))}
    </div>
  );
}

function ReplayTable({ replays }: { readonly replays: readonly Replay[] }): ReactElement {
  const { charts: words } = useAllTexts();
  const actions = useActions();
  const position = useLab((state) => state.position);
  const { columns } = words.replays;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {[columns.move, columns.what, columns.folded, columns.instead, columns.snapshot].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {replays.toReversed().map(({ move, aggregateId, eventCount, version, snapshotVersion }) => (
          <tr key={move} aria-current={move === position ? 'step' : undefined}>
            <td>
              <button type="button" className={styles['move']} onClick={() => actions.seek(move)}>
                {words.replays.move(move)}
              </button>
            </td>
            <td translate="no">{aggregateId}</td>
            <td>{eventCount}</td>
            <td>{version}</td>
            <td>{snapshotVersion === null ? words.replays.none : `v${String(snapshotVersion)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
