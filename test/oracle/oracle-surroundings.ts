import { at, partitionsOf, service, up, type Guarded } from './guarded.ts';
import { endsBeside } from './oracle-snapshots.ts';
import { consumers, type OracleSetup, type State } from './oracle-state.ts';

/** What is done to places and groups from outside. */
export function ofSurroundings({ commandCount, partitioning, crashing }: OracleSetup): readonly Guarded[] {
  const places = ['service-1', 'service-2', 'order-database', 'projection-database', ...consumers];
  const crash =
    (place: string) =>
    (state: State): void => {
      state.crashed = [...state.crashed, place].sort();
      for (let command = 0; command < commandCount; command += 1) {
        const handler = state.handlers[command] ?? null;
        if (place === service(command)) state.handlers[command] = null;
        else if (place === 'order-database' && handler !== null)
          Object.assign(handler, { open: false, holds: false });
        else continue;
        endsBeside(state, command);
      }
      if (place === 'projection-database') state.projection.open = false;
      for (const name of consumers) {
        if (place !== name) continue;
        const positions = [...state[name].committed];
        Object.assign(state[name], {
          at: 'down',
          open: false,
          seen: null,
          partition: 0,
          offset: 0,
          positions,
        });
      }
    };
  const recover =
    (place: string) =>
    (state: State): void => {
      state.crashed = state.crashed.filter((other) => other !== place);
      for (const name of consumers) {
        if (place !== name) continue;
        state[name].at = 'poll';
        if (!state[name].isForgotten) continue;
        const ends = state.logs.map(({ length }) => length);
        Object.assign(state[name], { isForgotten: false, positions: ends, committed: [...ends] });
      }
    };
  const mayCrash = (place: string): boolean =>
    crashing === 'everybody' || consumers.some((name) => name === place);
  return [
    ...places.flatMap((place): readonly Guarded[] => [
      { fault: 'crash', guard: (state) => mayCrash(place) && up(state, place), act: crash(place) },
      { fault: null, guard: (state) => !up(state, place), act: recover(place) },
    ]),
    ...consumers.map((name): Guarded => ({
      fault: 'offset-expiry',
      guard: (state) => !up(state, name) && !state[name].isForgotten,
      act: (state) => void (state[name].isForgotten = true),
    })),
    ...consumers.flatMap((name) =>
      partitionsOf(partitioning).map((partition): Guarded => ({
        fault: 'redelivery',
        guard: (state) => at(state[name].positions, partition) > at(state[name].committed, partition),
        act: ({ [name]: { positions, committed } }) => {
          positions[partition] = at(committed, partition);
        },
      })),
    ),
  ];
}
