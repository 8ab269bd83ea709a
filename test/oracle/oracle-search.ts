import { commandsOf } from './oracle-commands.ts';
import { projected } from './oracle-consumers.ts';
import { consumers, initialState, type OracleSetup, type State } from './oracle-state.ts';

export type OracleFindings = {
  readonly atRest: number;
  readonly lengths: Readonly<Record<string, number>>;
};

/** Breadth first over the guarded commands, with texts for names. */
export function searchOracle(setup: OracleSetup): OracleFindings {
  const commands = commandsOf(setup);
  const seen = new Set<string>();
  const rests = new Set<string>();
  const lengths: Record<string, number> = {};
  let layer: readonly string[] = [JSON.stringify(initialState(setup))];
  for (const text of layer) seen.add(text);
  for (let depth = 0; layer.length > 0; depth += 1) {
    const next: string[] = [];
    for (const text of layer) {
      const state = JSON.parse(text) as State;
      const enabled = commands.filter(({ guard }) => guard(state));
      // What is sent is new input: whoever waits for nothing else is at rest.
      const isSend = (after: State): boolean => after.sent > state.sent;
      let isAtRest = true;
      for (const { fault, act } of enabled) {
        const used = state.used[fault ?? ''] ?? 0;
        const total = Object.values(state.used).reduce((sum, count) => sum + count, 0);
        if (fault !== null && (used >= (setup.faults[fault] ?? 0) || total >= setup.faultCountMax)) continue;
        const after = JSON.parse(text) as State;
        act(after);
        if (fault !== null) after.used[fault] = used + 1;
        else if (!isSend(after)) isAtRest = false;
        const name = JSON.stringify(sorted(after));
        if (seen.has(name)) continue;
        seen.add(name);
        next.push(name);
      }
      if (isAtRest) rests.add(restName(state));
      for (const property of brokenIn(state, isAtRest)) lengths[property] ??= depth;
    }
    layer = next;
  }
  return { atRest: rests.size, lengths };
}

/** Faults in one order, and applied ids as far as they count. */
function sorted(state: State): State {
  return {
    ...state,
    used: Object.fromEntries(Object.entries(state.used).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

const isTwice = (ids: readonly number[]): boolean => new Set(ids).size < ids.length;

/** What can be told from outside once nothing moves any more. */
function restName(state: State): string {
  const { clients: _, handlers: __, projection, notification, ...rest } = state;
  const applied = [projection, notification].map((consumer) =>
    [...new Set(consumer.applied)].sort((a, b) => a - b),
  );
  const twice = consumers.some((name) => isTwice(state[name].applied));
  return JSON.stringify([rest, twice, applied, projection.committed, notification.committed]);
}

function brokenIn(state: State, isAtRest: boolean): readonly string[] {
  const expected = state.committed.reduce(projected, {
    status: 'PENDING',
    total: 100,
    changes: 1,
    version: 1,
  });
  const isMissing = state.committed.some(({ id }) =>
    consumers.some((name) => !state[name].applied.includes(id)),
  );
  const { row } = state;
  const differs =
    row.status !== expected.status || row.total !== expected.total || row.changes !== expected.changes;
  return [
    ...(consumers.some((name) => isTwice(state[name].applied)) ? ['effect-once'] : []),
    ...(state.lostUpdate ? ['no-lost-update'] : []),
    ...(state.outOfOrder ? ['in-order'] : []),
    ...(state.isStale ? ['read-your-writes'] : []),
    ...(state.isUntrue ? ['snapshot-true'] : []),
    ...(isAtRest && isMissing ? ['no-lost-event'] : []),
    ...(isAtRest && differs ? ['read-model-correct'] : []),
  ];
}
