import type { Program } from '../../kernel/language/process.ts';
import type { RebuildTask, SecondView } from '../rebuilding/rebuild-task.ts';
import type { Variant } from '../variant.ts';

/** Whether a read model can be built again from the events that lie in the broker, and where. */
export type RebuildVariant = Variant & {
  /** What whoever rebuilds does, each time; null: nobody rebuilds. */
  readonly program: ((task: RebuildTask, second: SecondView) => Program) | null;
  /** It is built beside the view that is read, which nobody rewinds. */
  readonly isBeside: boolean;
};
