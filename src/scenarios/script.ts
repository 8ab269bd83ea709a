import type { TraceEntry } from '../kernel/entry.ts';
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

export type ScriptPlay = {
  readonly moves: readonly Move[];
  readonly entries: readonly TraceEntry[];
  readonly world: World;
  /** Steps whose anchor never came: nothing here to break. */
  readonly skipped: readonly ScriptStep[];
};

/** Plays a script: natural moves in the order that `choose` gives, and its steps at their anchors. */
export function playScript(
  machine: Machine,
  start: World,
  script: Script,
  choose: (world: World) => Move | null = (world) => machine.natural(world)[0] ?? null,
  moveCountMax = 2_000,
): ScriptPlay {
  let world = start;
  const moves: Move[] = [];
  const entries: TraceEntry[] = [];
  const counts = new Map<string, number>();
  let rest = script;
  const take = (move: Move): boolean => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) return false;
    world = stepped.world;
    moves.push(move);
    entries.push(stepped.entry);
    return true;
  };
  const skipped: ScriptStep[] = [];
  while (moves.length < moveCountMax) {
    const step = rest[0];
    const next = choose(world);
    if (step !== undefined && isReached(machine, world, step.when, next, counts)) {
      rest = rest.slice(1);
      if (!take(step.move)) skipped.push(step);
      continue;
    }
    if (next === null) {
      if (step === undefined) break;
      rest = rest.slice(1);
      skipped.push(step);
      continue;
    }
    count(machine, world, next, counts);
    if (!take(next)) break;
  }
  return { moves, entries, world, skipped: [...skipped, ...rest] };
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

/** The steps of a run that its surroundings made, anchored where the run had them. */
export function scriptOf(machine: Machine, start: World, moves: readonly Move[]): Script {
  const script: ScriptStep[] = [];
  const counts = new Map<string, number>();
  let world = start;
  for (const [index, move] of moves.entries()) {
    if (move.kind === 'op') count(machine, world, move, counts);
    else script.push({ when: anchorOf(machine, world, moves.slice(index + 1), counts), move });
    const stepped = machine.step(world, move);
    if (!stepped.ok) break;
    world = stepped.world;
  }
  return script;
}

function anchorOf(
  machine: Machine,
  world: World,
  later: readonly Move[],
  counts: ReadonlyMap<string, number>,
): Anchor {
  if (machine.natural(world).length === 0) return { kind: 'at-rest' };
  const next = later.find((move) => move.kind === 'op');
  const actor = next?.kind === 'op' ? world.activations[next.activation] : undefined;
  if (actor === undefined) return { kind: 'at-once' };
  const { kind: op } = machine.opOf(actor);
  const occurrence = (counts.get(`${actor.place} ${op}`) ?? 0) + 1;
  return { kind: 'before', op, place: actor.place, occurrence };
}
