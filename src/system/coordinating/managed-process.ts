import type { TopicId } from '../../kernel/terms/names.ts';
import type { ProcessManager } from './process-manager.ts';
import type { SagaStateVariant } from './saga-state-variant.ts';

/** A kind of process manager in its service. */
export type ManagedProcess = {
  readonly manager: ProcessManager;
  readonly state: SagaStateVariant;
  /** Where replies to its commands go (M2). */
  readonly replyChannel: TopicId;
};
