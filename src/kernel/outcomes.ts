import { transactionOf } from './database/database.ts';
import type { SystemDefinition } from './definition.ts';
import { isReachable } from './meanings/surroundings.ts';
import { meaningOf } from './meanings/table.ts';
import type { Outcome } from './move.ts';
import type { ActivationId } from './names.ts';
import type { Op } from './op.ts';
import type { Activation, World } from './world.ts';

/** What can become of the next op of a process in a world. */
export type Outcomes = {
  /** How it ends if no fault strikes; null: it waits. */
  readonly natural: Outcome | null;
  /** The ways in which it may be done, where the surroundings choose; none: one way only. */
  readonly options: readonly string[];
  readonly faults: readonly Outcome[];
};

const waiting: Outcomes = { natural: null, options: [], faults: [] };

/** Outcomes and faults in one place, the same for every pattern. */
export function outcomesOf(
  definition: SystemDefinition,
  world: World,
  actor: Activation,
  op: Op,
  isDeadlocked: (id: ActivationId) => boolean,
): Outcomes {
  const meaning = meaningOf(op.kind);
  const occasion = { definition, world, actor, op };
  const forced = meaning.forced(occasion);
  const place = meaning.place(occasion);
  if (forced === 'connection-lost') return { ...waiting, natural: forced };
  if (place !== null && !isReachable(definition, world, actor.place, place))
    return meaning.waits(op) ? waiting : { ...waiting, natural: meaning.unreachable(op) };
  if (!meaning.isReady(occasion)) return { ...waiting, faults: meaning.impatience(occasion) };
  if (meaning.blockers(occasion).length > 0)
    return isDeadlocked(actor.id) ? { ...waiting, natural: 'victim' } : waiting;
  const options = forced === null ? meaning.options(occasion) : [];
  return {
    natural: forced ?? 'done',
    options: options.length > 1 ? options : [],
    faults: meaning.faults(op),
  };
}

/** The activations that wait for each other's transactions in a circle (D6). */
export function deadlockedIn(
  definition: SystemDefinition,
  world: World,
  opOf: (activation: Activation) => Op,
): ReadonlySet<ActivationId> {
  const waits = new Map<ActivationId, readonly ActivationId[]>();
  for (const actor of Object.values(world.activations)) {
    if (!hasTransaction(world, actor.id)) continue;
    const op = opOf(actor);
    const blockers = meaningOf(op.kind).blockers({ definition, world, actor, op });
    if (blockers.length > 0) waits.set(actor.id, blockers);
  }
  const reaches = (from: ActivationId, goal: ActivationId, seen: Set<ActivationId>): boolean =>
    (waits.get(from) ?? []).some((blocker) => {
      if (blocker === goal) return true;
      if (seen.has(blocker)) return false;
      seen.add(blocker);
      return reaches(blocker, goal, seen);
    });
  return new Set([...waits.keys()].filter((id) => reaches(id, id, new Set())));
}

function hasTransaction(world: World, id: ActivationId): boolean {
  return Object.values(world.databases).some((database) => transactionOf(database, id) !== undefined);
}
