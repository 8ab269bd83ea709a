import type { TopicId } from '../../kernel/terms/names.ts';
import type { ProcessManager } from './process-manager.ts';
import type { SagaState } from './saga-state.ts';

/** A kind of process manager in its service. */
export type ManagedProcess = {
  readonly manager: ProcessManager;
  readonly state: SagaState;
  /** Where replies to its commands go (M2). */
  readonly replyChannel: TopicId;
};
