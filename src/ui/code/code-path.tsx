import { Tabs } from 'radix-ui';
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { codePath, type ShownStation } from '../../app/code/code-path.ts';
import { justRan, type Ran } from '../../app/code/just-ran.ts';
import type { StationId } from '../../app/code/station.ts';
import { settleStation } from '../lab/asked-station.ts';
import { useLab, useView, useViewStore } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import styles from './code-path.module.css';
import { Source } from './source.tsx';
import { StationList } from './station-list.tsx';
import { StationWords } from './station-words.tsx';
import { usePathKeys } from './use-path-keys.ts';

/** The code that a command runs through, station by station, in the order of its way. */
export function CodePath(): ReactElement {
  const { codePath: words } = useAllTexts();
  const setup = useLab((state) => state.setup);
  const path = useMemo(() => codePath(setup), [setup]);
  if (path === null) return <p className={styles['note']}>{words.none}</p>;
  return <Stations aggregate={path.aggregate} stations={path.stations} />;
}

type StationsProps = { readonly aggregate: string; readonly stations: readonly ShownStation[] };

function Stations({ aggregate, stations }: StationsProps): ReactElement {
  const { codePath: words } = useAllTexts();
  const view = useViewStore();
  const ran = useRan(stations);
  const [isFollowing, setFollowing] = useState(false);
  const asked = useView((state) => state.station);
  const found = stations.findIndex(({ id }) => id === asked);
  const index = Math.max(found, 0);
  const current = stations[index];
  const last = isFollowing ? ran[0]?.id : undefined;

  useEffect(() => {
    if (last !== undefined) view.setState({ station: last });
  }, [view, last]);
  useStationInAddress(current?.id ?? '');

  const goTo = (to: number): void => {
    const station = stations[to];
    if (station === undefined) return;
    setFollowing(false);
    view.setState({ station: station.id });
  };
  usePathKeys({ onPrevious: () => goTo(index - 1), onNext: () => goTo(index + 1) });

  const wordsId = useId();
  if (current === undefined) return <p className={styles['note']}>{words.none}</p>;
  const nameOf = (id: StationId): string => words.stations[id].name(aggregate);
  return (
    <Tabs.Root
      className={styles['root']}
      orientation="vertical"
      value={current.id}
      onValueChange={(id) => goTo(stations.findIndex((station) => station.id === id))}
      data-testid="code-path"
    >
      <StationList stations={stations} nameOf={nameOf} current={current.id} ran={ran} />
      <StationWords
        id={wordsId}
        name={nameOf(current.id)}
        see={words.stations[current.id].see}
        file={current.file}
        place={{ index, count: stations.length }}
        hasRun={ran.some(({ id }) => id === current.id)}
        onGo={goTo}
        isFollowing={isFollowing}
        onFollow={setFollowing}
      />
      <Tabs.Content value={current.id} className={styles['source']} aria-describedby={wordsId} tabIndex={-1}>
        <Source
          key={`${current.id} ${current.file}`}
          file={current.file}
          parts={current.parts}
          line={ran.find(({ id }) => id === current.id)?.line ?? null}
          label={nameOf(current.id)}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** The stations that the step ran that one looks at. */
function useRan(stations: readonly ShownStation[]): readonly Ran[] {
  const op = useLab(({ entries, position }) => entries[position - 1]?.op ?? null);
  return useMemo(() => justRan(stations, op), [stations, op]);
}

/** The address leads to the station that is read, until one turns to something else. */
function useStationInAddress(station: string): void {
  const view = useViewStore();
  useEffect(() => {
    settleStation(station);
    return view.subscribe((now) => {
      if (now.tab !== 'code' || now.station === null) settleStation(null);
    });
  }, [view, station]);
}
