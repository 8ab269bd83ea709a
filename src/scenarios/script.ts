import { equalJson } from '../base/equal.ts';
import type { Machine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { OpKind } from '../kernel/op.ts';
import type { World } from '../kernel/world.ts';

/**
 * Commands and faults anchored by meaning, so that the same script can be played under another
 * variant, whose moves are different ones.
 */
export type Script = readonly ScriptStep[];

export type ScriptStep = { readonly when: Anchor; readonly move: ScriptMove };

/** What happens to a system; what happens in it is its own business. */
export type ScriptMove = Exclude<Move, { kind: 'op' }>;

/** Where in a run a step of a script belongs. */
export type Anchor =
  /** As soon as the step before it has been made. */
  | { readonly kind: 'at-once' }
  /** When nothing moves any more. */
  | { readonly kind: 'at-rest' }
  /** When a process at such a place is about to do such an op for the nth time: 1 is the first. */
  | {
      readonly kind: 'before';
      readonly op: OpKind;
      readonly place: string;
      readonly occurrence: number;
    };

/** Where a script is played: something that stands at a world and can go on. */
export type Stage = {
  readonly world: () => World;
  /** The natural move that would come next; null: nothing moves. */
  readonly next: () => Move | null;
  /** Makes a move; answers whether it was possible. */
  readonly make: (move: Move) => boolean;
};

export type ScriptPlay = {
  /** Steps that found nothing here to do: nothing to break. */
  readonly skipped: readonly ScriptStep[];
};

const scriptMovesMax = 2_000;

/**
 * Plays a script: its steps at their anchors, natural moves between them, until everything is at
 * rest or, if given, the next natural move is the one at which to stop.
 */
export function playScript(
  machine: Machine,
  stage: Stage,
  script: Script,
  stopsBefore: (next: Move) => boolean = () => false,
): ScriptPlay {
  const counts = new Map<string, number>();
  const skipped: ScriptStep[] = [];
  let rest = script;
  for (let made = 0; made < scriptMovesMax; made += 1) {
    const step = rest[0];
    const next = stage.next();
    if (step !== undefined && (next === null || isReached(machine, stage.world(), step.when, next, counts))) {
      rest = rest.slice(1);
      // At rest nothing will come any more that an anchor could wait for.
      const isHere = next !== null || step.when.kind !== 'before';
      if (!isHere || !stage.make(step.move)) skipped.push(step);
      continue;
    }
    if (next === null || stopsBefore(next)) break;
    count(machine, stage.world(), next, counts);
    if (!stage.make(next)) break;
  }
  return { skipped: [...skipped, ...rest] };
}

/** A stage on memory that takes natural moves in canonical order. */
export function memoryStage(machine: Machine, start: World): Stage & { readonly moves: readonly Move[] } {
  const moves: Move[] = [];
  let world = start;
  return {
    moves,
    world: () => world,
    next: () => machine.natural(world)[0] ?? null,
    make: (move) => {
      const stepped = machine.step(world, move);
      if (!stepped.ok) return false;
      world = stepped.world;
      moves.push(move);
      return true;
    },
  };
}

function isReached(
  machine: Machine,
  world: World,
  when: Anchor,
  next: Move | null,
  counts: ReadonlyMap<string, number>,
): boolean {
  switch (when.kind) {
    case 'at-once':
      return true;
    case 'at-rest':
      return next === null;
    case 'before': {
      const key = next === null ? null : keyOf(machine, world, next);
      return key === `${when.place} ${when.op}` && (counts.get(key) ?? 0) === when.occurrence - 1;
    }
  }
}

function count(machine: Machine, world: World, move: Move, counts: Map<string, number>): void {
  const key = keyOf(machine, world, move);
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keyOf(machine: Machine, world: World, move: Move): string | null {
  if (move.kind !== 'op') return null;
  const actor = world.activations[move.activation];
  return actor === undefined ? null : `${actor.place} ${machine.opOf(actor).kind}`;
}

/**
 * The first step of a script that has not been made in a run yet, if its moment has come: what a
 * story does next to the system.
 */
export function dueStep(
  machine: Machine,
  start: World,
  moves: readonly Move[],
  script: Script,
): ScriptStep | null {
  const counts = new Map<string, number>();
  let world = start;
  let rest = script;
  for (const move of moves) {
    const step = rest[0];
    if (step !== undefined && equalJson(step.move, move)) rest = rest.slice(1);
    if (move.kind === 'op') count(machine, world, move, counts);
    const stepped = machine.step(world, move);
    if (!stepped.ok) return null;
    world = stepped.world;
  }
  const step = rest[0];
  if (step === undefined) return null;
  const candidates = step.when.kind === 'before' ? machine.natural(world) : [null];
  const isDue =
    step.when.kind === 'at-rest'
      ? machine.natural(world).length === 0
      : candidates.some((next) => isReached(machine, world, step.when, next, counts));
  return isDue ? step : null;
}

/**
 * The steps of a run that its surroundings made, anchored where the run had them. `dueAt` tells what
 * would have moved by itself after so many moves: a crash is anchored by the op that it forestalled.
 */
export function scriptOf(
  machine: Machine,
  start: World,
  moves: readonly Move[],
  dueAt: (position: number) => Move | null,
): Script {
  const script: ScriptStep[] = [];
  const counts = new Map<string, number>();
  let world = start;
  for (const [index, move] of moves.entries()) {
    if (move.kind === 'op') count(machine, world, move, counts);
    else script.push({ when: anchorOf(machine, world, dueAt(index), counts), move });
    const stepped = machine.step(world, move);
    if (!stepped.ok) break;
    world = stepped.world;
  }
  return script;
}

function anchorOf(
  machine: Machine,
  world: World,
  due: Move | null,
  counts: ReadonlyMap<string, number>,
): Anchor {
  const actor = due?.kind === 'op' ? world.activations[due.activation] : undefined;
  if (actor === undefined) return { kind: 'at-rest' };
  const { kind: op } = machine.opOf(actor);
  const occurrence = (counts.get(`${actor.place} ${op}`) ?? 0) + 1;
  return { kind: 'before', op, place: actor.place, occurrence };
}
