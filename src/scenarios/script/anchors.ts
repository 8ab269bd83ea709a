import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import type { World } from '../../kernel/world/world.ts';
import { placeHere } from './places-here.ts';
import type { BeforeOp, BeforeStep, OnceTrue } from './script.ts';

/** An op by its meaning: where it is done, of which kind, and what it is about. */
export type OpAt = { readonly place: string; readonly op: OpKind; readonly label: string };

/**
 * How often ops of a kind were done at a place, in all and of each label; and how many different
 * things have become true, in all and of each type of event.
 */
export type AnchorCounts = Readonly<Record<string, number>>;

/** The op that a move does; null for what is no op of a process that is there. */
export function opAt(world: World, move: Move | null): OpAt | null {
  if (move?.kind !== 'op') return null;
  const place = world.activations[move.activation]?.place;
  return place === undefined ? null : { place, op: move.op, label: move.label };
}

/** The op that an anchor waits for; a step is the tell that begins it. Null: in this system nobody counts so far. */
export function beforeOpOf(definition: SystemDefinition, when: BeforeOp | BeforeStep): BeforeOp | null {
  if (when.kind === 'before') return when;
  const { step, place, occurrence } = when;
  const label = definition.commandSteps?.find(({ number }) => number === step)?.label;
  return label === undefined ? null : { kind: 'before', op: 'tell', place, label, occurrence };
}

/** Whether this is the op that an anchor waits for. */
export function isAnchor(
  definition: SystemDefinition,
  { op, place, label, occurrence }: BeforeOp,
  at: OpAt,
  counts: AnchorCounts,
): boolean {
  if (at.op !== op || (label !== undefined && at.label !== label)) return false;
  if (at.place !== placeHere(definition, place)) return false;
  return (counts[keyOf(at.place, op, label)] ?? 0) === occurrence - 1;
}

export function countOp(counts: AnchorCounts, { place, op, label }: OpAt): AnchorCounts {
  const [any, own] = [keyOf(place, op), keyOf(place, op, label)];
  return { ...counts, [any]: (counts[any] ?? 0) + 1, [own]: (counts[own] ?? 0) + 1 };
}

/** The anchor at which an op stands: its meaning, and how many such came before. */
export function anchorAt(at: OpAt, counts: AnchorCounts): BeforeOp {
  return { kind: 'before', ...at, occurrence: (counts[keyOf(at.place, at.op, at.label)] ?? 0) + 1 };
}

const keyOf = (place: string, op: string, label?: string): string =>
  label === undefined ? `${place} ${op}` : `${place} ${op} ${label}`;

/** Whether what an anchor waits for has become true. */
export function isTrueNow(when: OnceTrue, counts: AnchorCounts): boolean {
  if (when.kind === 'answered' || when.kind === 'heard')
    return (counts[`${when.kind} ${when.intent}`] ?? 0) > 0;
  return (counts[countedAs(when, when.event)] ?? 0) >= when.nth;
}

export function countFacts(counts: AnchorCounts, facts: readonly Fact[]): AnchorCounts {
  let counted = counts;
  for (const fact of facts) {
    if (fact.kind === 'command-answered') counted = { ...counted, [`answered ${fact.intent}`]: 1 };
    if (fact.kind === 'answer-heard') counted = { ...counted, [`heard ${fact.intent}`]: 1 };
    if (fact.kind !== 'event-committed' && fact.kind !== 'event-published' && fact.kind !== 'event-applied')
      continue;
    const { id, type } = fact.event;
    const [one, any, own] = [`${countedAs(fact)} #${id}`, countedAs(fact), countedAs(fact, type)];
    if (counted[one] !== undefined) continue;
    counted = { ...counted, [one]: 1, [any]: (counted[any] ?? 0) + 1, [own]: (counted[own] ?? 0) + 1 };
  }
  return counted;
}

type OfEvent =
  | { readonly kind: 'event-committed' | 'event-published' }
  | { readonly kind: 'event-applied'; readonly subscriber: string };

const countedAs = (of: OfEvent, type?: string): string =>
  [of.kind, of.kind === 'event-applied' ? of.subscriber : '', type ?? ''].join(' ');
