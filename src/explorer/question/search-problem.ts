import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Property } from '../../kernel/properties/property.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Goal } from '../../scenarios/goals/goal.ts';
import type { Bounds } from './bounds.ts';
import type { Send } from '../../scenarios/form/send-move.ts';

/** What is to be searched: a system, where it begins, what is sent and what is asked. */
export type SearchProblem = {
  readonly definition: SystemDefinition;
  readonly start: World;
  readonly workload: readonly Send[];
  readonly properties: readonly Property[];
  readonly bounds: Bounds;
  /** What is looked for instead of a broken promise; then it alone stands among the properties. */
  readonly goal?: Goal | null;
};
