import { guardedCommandsOf } from './saga-commands.ts';
import { ways, type Way } from './saga-programs.ts';
import { initialSagaState, type SagaSetup, type SagaState } from './saga-state.ts';

export type SagaFindings = {
  readonly atRest: number;
  readonly lengths: Readonly<Record<string, number>>;
};

const topics = ['orders', 'customers', 'commands', 'replies'];

/** Breadth first over the guarded commands, with texts for names. */
export function searchSaga(setup: SagaSetup): SagaFindings {
  const way = ways[setup.coordination];
  const commands = guardedCommandsOf(way);
  const names = way.readers.map(({ name }) => name);
  const start = JSON.stringify(initialSagaState(names, topics));
  const seen = new Set([start]);
  const rests = new Set<string>();
  const lengths: Record<string, number> = {};
  for (let layer = [start], depth = 0; layer.length > 0; depth += 1) {
    const next: string[] = [];
    for (const text of layer) {
      const state = JSON.parse(text) as SagaState;
      let isAtRest = true;
      for (const { fault, act } of commands.filter(({ guard }) => guard(state))) {
        if (fault !== null && !mayFail(setup, state, fault)) continue;
        const after = JSON.parse(text) as SagaState;
        act(after);
        if (fault !== null) after.used = spent(after.used, fault);
        // What is sent is new input: whoever waits for nothing else is at rest.
        else if (after.isSent === state.isSent) isAtRest = false;
        const name = JSON.stringify(after);
        if (seen.has(name)) continue;
        seen.add(name);
        next.push(name);
      }
      if (isAtRest) rests.add(restName(state));
      for (const promise of brokenIn(way, state, isAtRest)) lengths[promise] ??= depth;
    }
    layer = next;
  }
  return { atRest: rests.size, lengths };
}

function mayFail({ faults, faultCountMax }: SagaSetup, { used }: SagaState, fault: string): boolean {
  const total = Object.values(used).reduce((sum, count) => sum + count, 0);
  return (used[fault] ?? 0) < (faults[fault] ?? 0) && total < faultCountMax;
}

/** In one order of kinds, as the text is the name. */
const spent = (used: SagaState['used'], fault: string): SagaState['used'] =>
  Object.fromEntries(
    Object.entries({ ...used, [fault]: (used[fault] ?? 0) + 1 }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What can be told from outside once nothing moves any more: in which order events were heard of is none of it. */
function restName(state: SagaState): string {
  const { client: _, applied, effects, ...rest } = state;
  const heard = [applied, effects].map((lists) =>
    Object.values(lists).map((ids) => [...new Set(ids)].sort((a, b) => a - b)),
  );
  return JSON.stringify([rest, heard]);
}

function brokenIn(way: Way, { rows, applied, effects }: SagaState, isAtRest: boolean): readonly string[] {
  const has = (type: string): boolean => [...rows.order, ...rows.customer].some((row) => row.type === type);
  const isOpen = has('OrderCreated') && !has('OrderApproved');
  const isHalfDone = isOpen || has('OrderApproved') !== has('CreditReserved');
  // Without readers of events nobody can miss one; where nobody takes steps none can be left out.
  const isChoreography = way.readers.some(({ topic }) => topic === 'orders');
  const isMissing = way.readers.some(({ name, topic }) =>
    rows[topic === 'orders' ? 'order' : 'customer'].some(
      ({ id }) => id !== null && applied[name]?.includes(id) !== true,
    ),
  );
  const isLeft = has('saga-begun') && !has('saga-ended');
  const hasNotEnded = way.readers.length > 0 && (isChoreography ? isOpen : isLeft);
  const isTwice = Object.values(effects).some((ids) => new Set(ids).size < ids.length);
  return [
    ...(isTwice ? ['effect-once'] : []),
    ...(isAtRest && isChoreography && isMissing ? ['no-lost-event'] : []),
    ...(isAtRest && isHalfDone ? ['saga-consistent'] : []),
    ...(isAtRest && hasNotEnded ? ['saga-ends'] : []),
  ];
}
