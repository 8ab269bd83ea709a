import { present } from '../../../base/assert.ts';
import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { Op, OpResult } from '../../../kernel/language/op.ts';
import type { Activation } from '../../../kernel/world/world.ts';

/** An op of a process and what came of it; null: it is the next one. */
export type Step = { readonly op: Op; readonly result: OpResult | null };

/** A process that does not move is the same object in the next world. */
const known = new WeakMap<Activation, readonly Step[]>();

/**
 * What a process has done since it began, the op that it wants next as the last. It follows from its results
 * alone (K2), so nothing of the run need be read for it.
 */
export function stepsOf(
  { programs }: Pick<SystemDefinition, 'programs'>,
  activation: Activation,
): readonly Step[] {
  const before = known.get(activation);
  if (before !== undefined) return before;
  const { id, place, program, args, results } = activation;
  const process = present(programs[program], `program ${program}`)(args, { place, activation: id });
  const steps: Step[] = [];
  let next = process.next();
  for (const result of results) {
    if (next.done === true) break;
    steps.push({ op: next.value, result });
    next = process.next(result);
  }
  if (next.done !== true) steps.push({ op: next.value, result: null });
  known.set(activation, steps);
  return steps;
}
