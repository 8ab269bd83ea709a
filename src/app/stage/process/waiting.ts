import type { SystemDefinition } from '../../../kernel/definition/definition.ts';
import type { Blocker } from '../../../kernel/meanings/lock.ts';
import { meaningOf } from '../../../kernel/meanings/table.ts';
import type { Op } from '../../../kernel/language/op.ts';
import type { Activation, World } from '../../../kernel/world/world.ts';
import { stepsOf } from './steps-of.ts';

/** A process that waits for others' transactions, and for whose. */
export type Blocked = {
  readonly actor: Activation;
  readonly op: Op;
  readonly blockers: readonly Blocker[];
};

/** Who waits for a lock, in a world in which transactions are open at all. */
export function blockedIn(definition: SystemDefinition, world: World): readonly Blocked[] {
  if (Object.values(world.databases).every(({ transactions }) => transactions.length === 0)) return [];
  return Object.values(world.activations).flatMap((actor): readonly Blocked[] => {
    const op = stepsOf(definition, actor).at(-1)?.op;
    if (op === undefined) return [];
    const blockers = meaningOf(op.kind).blockers({ definition, world, actor, op });
    return blockers.length === 0 ? [] : [{ actor, op, blockers }];
  });
}
