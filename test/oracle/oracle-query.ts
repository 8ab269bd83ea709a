import { up, type Guarded } from './guarded.ts';
import type { Handler, OracleSetup, State } from './oracle-state.ts';

/** A query: one statement that is no part of a transaction, and the answer. */
export function ofQuery({ reading }: OracleSetup, command: number): readonly Guarded[] {
  const database = reading === 'read-model' ? 'projection-database' : 'order-database';
  const handler = (state: State): Handler => state.handlers[command] as Handler;
  const isAt = (state: State, at: Handler['at']): boolean => state.handlers[command]?.at === at;
  const isLooking = (state: State): boolean => isAt(state, 'look') && up(state, database);
  const answers =
    (answer: (state: State) => number | null) =>
    (state: State): void => {
      handler(state).answer = answer(state);
      handler(state).at = 'reply';
    };
  const looks = answers((state) =>
    reading === 'read-model'
      ? state.row.version
      : Math.max(1, ...state.committed.map(({ version }) => version)),
  );
  const fails = answers(() => null);
  const ends = (state: State): void => void (state.handlers[command] = null);
  return [
    { fault: null, guard: isLooking, act: looks },
    { fault: 'refused', guard: isLooking, act: fails },
    { fault: 'request-lost', guard: isLooking, act: fails },
    { fault: null, guard: (state) => isAt(state, 'look') && !up(state, database), act: fails },
    {
      fault: null,
      guard: (state) => isAt(state, 'reply'),
      act: (state) => {
        state.clients[command] = 'heard';
        state.answers[command] = handler(state).answer;
        ends(state);
      },
    },
    { fault: 'reply-lost', guard: (state) => isAt(state, 'reply'), act: ends },
  ];
}
