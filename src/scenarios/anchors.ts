import type { Machine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { World } from '../kernel/world.ts';
import type { BeforeOp } from './script.ts';
import { placeHere } from './places-here.ts';

/** How often ops of a kind were done at a place: in all, and of each label. */
export type OpCounts = Readonly<Record<string, number>>;

type OpMove = Extract<Move, { kind: 'op' }>;

/** The op that an anchor waits for is the one that this move would do. */
export function isAnchor(
  machine: Machine,
  world: World,
  anchor: BeforeOp,
  next: Move,
  counts: OpCounts,
): boolean {
  const place = placeHere(machine.definition, anchor.place);
  if (next.kind !== 'op' || place === null || world.activations[next.activation]?.place !== place)
    return false;
  if (next.op !== anchor.op || (anchor.label !== undefined && next.label !== anchor.label)) return false;
  return (counts[keyOf(place, anchor.op, anchor.label)] ?? 0) === anchor.occurrence - 1;
}

export function countOp(world: World, counts: OpCounts, move: OpMove): OpCounts {
  const place = world.activations[move.activation]?.place;
  if (place === undefined) return counts;
  const [any, own] = [keyOf(place, move.op), keyOf(place, move.op, move.label)];
  return { ...counts, [any]: (counts[any] ?? 0) + 1, [own]: (counts[own] ?? 0) + 1 };
}

/** The anchor at which an op stands: its place, its kind, what it is about, and how many came before. */
export function anchorAt(world: World, move: OpMove, counts: OpCounts): BeforeOp | null {
  const place = world.activations[move.activation]?.place;
  if (place === undefined) return null;
  const { op, label } = move;
  return { kind: 'before', op, place, label, occurrence: (counts[keyOf(place, op, label)] ?? 0) + 1 };
}

const keyOf = (place: string, op: string, label?: string): string =>
  label === undefined ? `${place} ${op}` : `${place} ${op} ${label}`;
