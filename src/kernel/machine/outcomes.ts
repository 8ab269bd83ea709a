import { transactionOf } from '../database/database.ts';
import type { Blocker } from '../meanings/lock.ts';
import type { SystemDefinition } from '../definition/definition.ts';
import { isReachable } from '../meanings/world-lookups.ts';
import { meaningOf } from '../meanings/table.ts';
import type { Outcome } from '../world/move.ts';
import type { ActivationId, PlaceId } from '../terms/names.ts';
import type { Op } from '../language/op.ts';
import type { Activation, World } from '../world/world.ts';

/** What can become of the next op of a process in a world. */
export type Outcomes = {
  /** How it ends if no fault strikes; null: it waits. */
  readonly natural: Outcome | null;
  /**
   * The ways in which it may be done, or be done before its time, where the surroundings choose; none: one way,
   * which needs no name.
   */
  readonly options: readonly string[];
  /** How it ends by a fault: listed when asked for, as most who ask want to know only what happens without one. */
  readonly faults: () => readonly Outcome[];
};

const waiting: Outcomes = { natural: null, options: [], faults: () => [] };

/** What the others of a world have to do with an op; asked only where it counts. */
export type Others = {
  /** Whether it may have to give way in a circle of waits (D6). */
  readonly isDeadlocked: (id: ActivationId) => boolean;
  /** Whether everything is up and whole and nothing moves by itself but timers (S5). */
  readonly isStill: () => boolean;
};

/** Outcomes and faults in one place, the same for every pattern. */
export function outcomesOf(
  definition: SystemDefinition,
  world: World,
  actor: Activation,
  op: Op,
  others: Others,
): Outcomes {
  const meaning = meaningOf(op.kind);
  const occasion = { definition, world, actor, op };
  const forced = meaning.forced(occasion);
  const place = meaning.place(occasion);
  if (forced === 'connection-lost') return { ...waiting, natural: forced };
  if (place !== null && !isReachable(definition, world, actor.place, place))
    return meaning.waits(op) ? waiting : { ...waiting, natural: meaning.unreachable(op) };
  if (!meaning.isReady(occasion)) return { ...waiting, faults: () => meaning.impatience(occasion) };
  if (meaning.blockers(occasion).length > 0)
    return others.isDeadlocked(actor.id) ? { ...waiting, natural: 'victim' } : waiting;
  if (meaning.comesLast) {
    const natural = others.isStill() ? 'done' : null;
    return {
      natural,
      options: meaning.options(occasion),
      faults: () => faultsAt(definition, actor.place, op),
    };
  }
  const natural = forced ?? 'done';
  return {
    natural,
    options: forced === null ? meaning.options(occasion) : [],
    // What happens without a fault costs none.
    faults: () => faultsAt(definition, actor.place, op).filter((outcome) => outcome !== natural),
  };
}

/** How an op at a place may end by a fault: an outside system may say what it says twice (S9). */
export function faultsAt({ places }: SystemDefinition, place: PlaceId, op: Op): readonly Outcome[] {
  const { faults, canComeTwice } = meaningOf(op.kind);
  if (!canComeTwice) return faults(op);
  const isOutside = places.some(({ id, kind }) => id === place && kind === 'outside');
  return isOutside ? [...faults(op), 'twice'] : faults(op);
}

/** Whether a way can be named beside an outcome. */
export const hasWays = (outcome: Outcome): boolean => outcome === 'done' || outcome === 'timed-out';

/** What a world says of its processes among each other, found out once for all of them. */
export function othersIn(
  definition: SystemDefinition,
  world: World,
  opOf: (activation: Activation) => Op,
): Others {
  let deadlocked: ReadonlySet<ActivationId> | null = null;
  let isStill: boolean | null = null;
  const others: Others = {
    isDeadlocked: (id) => {
      deadlocked ??= deadlockedIn(definition, world, opOf);
      return deadlocked.has(id);
    },
    isStill: () => {
      isStill ??=
        isWhole(definition, world) &&
        Object.values(world.activations).every((actor) => {
          const op = opOf(actor);
          if (meaningOf(op.kind).comesLast) return true;
          return outcomesOf(definition, world, actor, op, others).natural === null;
        });
      return isStill;
    },
  };
  return others;
}

/** Everything is up, and every link is whole. */
function isWhole({ places }: SystemDefinition, world: World): boolean {
  return places.every(({ id }) => world.places[id] === 'up') && Object.keys(world.links).length === 0;
}

/**
 * The activations that may wait for each other's transactions in a circle (D6). Who waits for a row waits
 * also for those who came before, and who came first is not known: so each may be first in its line.
 */
export function deadlockedIn(
  definition: SystemDefinition,
  world: World,
  opOf: (activation: Activation) => Op,
): ReadonlySet<ActivationId> {
  const waits = new Map<ActivationId, readonly Blocker[]>();
  const lines = new Map<string, ActivationId[]>();
  for (const actor of Object.values(world.activations)) {
    if (!hasTransaction(world, actor.id)) continue;
    const op = opOf(actor);
    const blockers = meaningOf(op.kind).blockers({ definition, world, actor, op });
    if (blockers.length > 0) waits.set(actor.id, blockers);
    for (const line of linesOf(blockers)) lines.set(line, [...(lines.get(line) ?? []), actor.id]);
  }
  const isInCircle = (first: ActivationId, blockers: readonly Blocker[]): boolean => {
    const own = linesOf(blockers);
    const seen = new Set<ActivationId>([first]);
    const reached = blockers.map(({ owner }) => owner);
    for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
      if (next === first) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      const ahead = waits.get(next) ?? [];
      if (ahead.some(({ line }) => line !== null && own.has(line))) return true;
      reached.push(...ahead.map(({ owner }) => owner));
      for (const line of linesOf(ahead))
        reached.push(...(lines.get(line) ?? []).filter((other) => other !== first));
    }
    return false;
  };
  return new Set([...waits].filter(([id, blockers]) => isInCircle(id, blockers)).map(([id]) => id));
}

const linesOf = (blockers: readonly Blocker[]): ReadonlySet<string> =>
  new Set(blockers.flatMap(({ line }) => line ?? []));

function hasTransaction(world: World, id: ActivationId): boolean {
  return Object.values(world.databases).some((database) => transactionOf(database, id) !== undefined);
}
