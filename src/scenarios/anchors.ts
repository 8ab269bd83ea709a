import type { SystemDefinition } from '../kernel/definition.ts';
import type { Move } from '../kernel/move.ts';
import type { OpKind } from '../kernel/op.ts';
import type { World } from '../kernel/world.ts';
import { placeHere } from './places-here.ts';
import type { BeforeOp } from './script.ts';

/** An op by its meaning: where it is done, of which kind, and what it is about. */
export type OpAt = { readonly place: string; readonly op: OpKind; readonly label: string };

/** How often ops of a kind were done at a place: in all, and of each label. */
export type OpCounts = Readonly<Record<string, number>>;

/** The op that a move does; null for what is no op of a process that is there. */
export function opAt(world: World, move: Move | null): OpAt | null {
  if (move?.kind !== 'op') return null;
  const place = world.activations[move.activation]?.place;
  return place === undefined ? null : { place, op: move.op, label: move.label };
}

/** Whether this is the op that an anchor waits for. */
export function isAnchor(
  definition: SystemDefinition,
  { op, place, label, occurrence }: BeforeOp,
  at: OpAt,
  counts: OpCounts,
): boolean {
  if (at.op !== op || (label !== undefined && at.label !== label)) return false;
  if (at.place !== placeHere(definition, place)) return false;
  return (counts[keyOf(at.place, op, label)] ?? 0) === occurrence - 1;
}

export function countOp(counts: OpCounts, { place, op, label }: OpAt): OpCounts {
  const [any, own] = [keyOf(place, op), keyOf(place, op, label)];
  return { ...counts, [any]: (counts[any] ?? 0) + 1, [own]: (counts[own] ?? 0) + 1 };
}

/** The anchor at which an op stands: its meaning, and how many such came before. */
export function anchorAt(at: OpAt, counts: OpCounts): BeforeOp {
  return { kind: 'before', ...at, occurrence: (counts[keyOf(at.place, at.op, at.label)] ?? 0) + 1 };
}

const keyOf = (place: string, op: string, label?: string): string =>
  label === undefined ? `${place} ${op}` : `${place} ${op} ${label}`;
