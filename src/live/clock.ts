import { hashString } from '../base/hash.ts';
import { drawUnit } from '../base/random.ts';
import { armedMove } from '../kernel/machine/armed-move.ts';
import type { Machine } from '../kernel/machine/machine.ts';
import { linkOf } from '../kernel/meanings/world-lookups.ts';
import { patienceIsOver } from '../kernel/meanings/reads.ts';
import { meaningOf } from '../kernel/meanings/table.ts';
import type { Move } from '../kernel/world/move.ts';
import type { ActivationId, PlaceId } from '../kernel/terms/names.ts';
import type { Op } from '../kernel/language/op.ts';
import type { Activation, World } from '../kernel/world/world.ts';

/**
 * Virtual time: when each process that can move will do so. A function of the run alone, so a
 * reload, a second tab and a replay see the same times. It only orders the live driver's choices (K9).
 */
export type Clock = {
  readonly nowMs: number;
  readonly plans: Readonly<Record<ActivationId, ClockPlan>>;
};

export type ClockPlan = {
  /** The point that it is planned for, so that a plan is kept while the process stays there. */
  readonly point: Activation['point'];
  /** When the process came to this point and could move. */
  readonly sinceMs: number;
  /** When the answer of its last op is back: before that a token flies home. */
  readonly backMs: number;
  /** When its next op takes effect. */
  readonly dueMs: number;
  /** Whether it would stop waiting for what has not come: that takes its time. */
  readonly isGivingUp: boolean;
  /** From 0 to below 1: which way it goes where the surroundings choose. */
  readonly luck: number;
  /** Where its last op took effect; null if that was at home. */
  readonly cameFrom: PlaceId | null;
  readonly lastOp: Op | null;
};

export const startOfTime: Clock = { nowMs: 0, plans: {} };

/** The clock after a move at `atMs` (or at the start, where `moved` is null). */
export function tick(
  machine: Machine,
  seed: number,
  clock: Clock,
  world: World,
  atMs: number,
  moved: { readonly actor: ActivationId | null; readonly to: PlaceId | null; readonly op: Op | null } | null,
): Clock {
  const plans: Record<ActivationId, ClockPlan> = {};
  for (const move of machine.natural(world)) {
    if (move.kind !== 'op') continue;
    const actor = world.activations[move.activation];
    if (actor === undefined || plans[actor.id] !== undefined) continue;
    const kept = clock.plans[actor.id];
    const isGivingUp = move.option === patienceIsOver;
    const isMover = moved?.actor === actor.id;
    // Who has waited for something goes on as soon as it has come.
    if (kept?.point === actor.point && kept.isGivingUp === isGivingUp && !isMover) plans[actor.id] = kept;
    else plans[actor.id] = plan(machine, seed, world, actor, atMs, isMover ? moved : null, isGivingUp);
  }
  return { nowMs: atMs, plans };
}

export type Due = { readonly move: Move; readonly atMs: number };
/** Processes that the clock passes over: a person keeps them where they are. */
export type HeldProcesses = ReadonlySet<ActivationId>;
export const nobodyHeld: HeldProcesses = new Set();

/** The move that the clock takes next, and when; null at rest. An armed fault comes in its place. */
export function nextByClock(
  machine: Machine,
  clock: Clock,
  world: World,
  held: HeldProcesses = nobodyHeld,
): Due | null {
  const overdue = armedMove(machine, world, null);
  if (overdue !== null) return { move: overdue, atMs: clock.nowMs };
  const due = naturalByClock(machine, clock, world, held);
  const move = armedMove(machine, world, due?.move ?? null);
  return due === null || move === null ? null : { ...due, move };
}

/** The same without armed faults: who would move. Ties go by canonical order. */
export function naturalByClock(
  machine: Machine,
  clock: Clock,
  world: World,
  held: HeldProcesses,
): Due | null {
  const natural = machine.natural(world);
  const victim = youngestVictim(natural, world);
  let best: Due | null = null;
  for (const move of natural) {
    if (move.kind !== 'op' || held.has(move.activation)) continue;
    if (move.outcome === 'victim' && move.activation !== victim) continue;
    const due = Math.max(clock.nowMs, clock.plans[move.activation]?.dueMs ?? clock.nowMs);
    if (best === null || due < best.atMs) best = { move: wayOf(natural, move, clock), atMs: due };
  }
  return best;
}

/** Of the ways in which a process may go on, the one that its luck falls on. */
function wayOf(natural: readonly Move[], move: Extract<Move, { kind: 'op' }>, { plans }: Clock): Move {
  if (move.option === undefined) return move;
  const ways = natural.filter((other) => other.kind === 'op' && other.activation === move.activation);
  return ways[Math.floor((plans[move.activation]?.luck ?? 0) * ways.length)] ?? move;
}

/** Of those that wait in a circle, live sacrifices the youngest transaction, whoever is due first (D6). */
function youngestVictim(natural: readonly Move[], world: World): ActivationId | null {
  const victims = natural.flatMap((move) =>
    move.kind === 'op' && move.outcome === 'victim' ? [move.activation] : [],
  );
  if (victims.length === 0) return null;
  const ages = Object.values(world.databases).flatMap(({ transactions }) => transactions.map(({ id }) => id));
  return victims.reduce<ActivationId | null>(
    (youngest, id) => (youngest === null || ages.indexOf(id) > ages.indexOf(youngest) ? id : youngest),
    null,
  );
}

function plan(
  machine: Machine,
  seed: number,
  world: World,
  actor: Activation,
  atMs: number,
  moved: { readonly to: PlaceId | null; readonly op: Op | null } | null,
  isGivingUp: boolean,
): ClockPlan {
  const op = machine.opOf(actor);
  const occasion = { definition: machine.definition, world, actor, op };
  const target = meaningOf(op.kind).place(occasion);
  const cameFrom = moved?.to != null && flysBack(moved.op) ? moved.to : null;
  // A long run is planned ten thousand times as it is opened: its name is hashed once a plan.
  const [name] = hashString(actor.id);
  const chance = (salt: number): number => drawUnit(seed, name, actor.point[0], salt);
  const flightMs = (place: PlaceId, salt: number): number => {
    const link = linkOf(machine.definition, actor.place, place);
    const slowness = link === null ? 1 : (world.slowness[link] ?? 1);
    return Math.round(flightTimeMs * slowness * around(chance(salt)));
  };
  const backMs = atMs + (cameFrom === null ? 0 : flightMs(cameFrom, 1));
  const out = target === null ? Math.round(thinkTimeMs * around(chance(3))) : flightMs(target, 2);
  return {
    point: actor.point,
    sinceMs: atMs,
    backMs,
    dueMs: backMs + out + (isGivingUp ? patienceMs : 0),
    isGivingUp,
    luck: chance(atMs),
    cameFrom,
    lastOp: moved?.op ?? null,
  };
}

/** A request and a reply are messages of their own: nothing flies back for them. */
const flysBack = (op: Op | null): boolean => op !== null && op.kind !== 'request' && op.kind !== 'reply';

/** Longer than an ordinary transaction takes from its first id to its commit. */
const patienceMs = 5_000;
const thinkTimeMs = 160;
const flightTimeMs = 360;

/** A quarter more or less. */
const around = (unit: number): number => 0.75 + 0.5 * unit;
