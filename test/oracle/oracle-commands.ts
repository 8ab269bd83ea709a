import { service, up, type Guarded } from './guarded.ts';
import { ofNotification, ofProjection } from './oracle-consumers.ts';
import { ofHandler } from './oracle-handler.ts';
import { ofQuery } from './oracle-query.ts';
import type { OracleSetup, State } from './oracle-state.ts';
import { ofSurroundings } from './oracle-surroundings.ts';

/** The order system that publishes after the commit, as guarded commands. */
export function commandsOf(setup: OracleSetup): readonly Guarded[] {
  const commands = Array.from({ length: setup.commandCount }, (_, command) => command);
  const isQuery = (command: number): boolean => setup.reading !== 'none' && command === 1;
  return [
    ...commands.flatMap((command) => [
      ...ofClient(setup, command, isQuery(command)),
      ...(isQuery(command) ? ofQuery(setup, command) : ofHandler(setup, command)),
    ]),
    ...ofProjection(setup),
    ...ofNotification(setup),
    ...ofSurroundings(setup),
  ];
}

function ofClient({ reading }: OracleSetup, command: number, isQuery: boolean): readonly Guarded[] {
  const asks = (state: State): boolean => state.clients[command] === 'ask';
  const gives = (state: State): void => void (state.clients[command] = 'gone');
  const hears = (state: State): void => {
    gives(state);
    const version = state.answers[command] ?? null;
    state.answers[command] = null;
    if (reading === 'none') return;
    if (!isQuery) {
      state.told = Math.max(state.told, version ?? 0);
      return;
    }
    if (version !== null && version < state.owed) state.isStale = true;
    state.owed = 0;
  };
  const begin = (state: State): void => {
    state.clients[command] = 'wait';
    state.handlers[command] = {
      at: isQuery ? 'look' : 'begin',
      open: false,
      holds: false,
      loaded: 0,
      event: null,
      hasWritten: false,
      folded: [],
      foldsFrom: 0,
      snapshot: null,
      answer: null,
    };
  };
  const isUp = (state: State): boolean => asks(state) && up(state, service(command));
  return [
    {
      fault: null,
      guard: (state) => state.sent === command && state.clients[command] === 'unsent',
      act: (state) => {
        state.sent += 1;
        state.clients[command] = 'ask';
        if (isQuery) state.owed = state.told;
      },
    },
    { fault: null, guard: isUp, act: begin },
    { fault: null, guard: (state) => asks(state) && !up(state, service(command)), act: gives },
    { fault: 'refused', guard: isUp, act: gives },
    { fault: 'request-lost', guard: isUp, act: gives },
    { fault: null, guard: (state) => state.clients[command] === 'heard', act: hears },
    {
      fault: null,
      guard: (state) => state.clients[command] === 'wait' && state.handlers[command] === null,
      act: gives,
    },
  ];
}
