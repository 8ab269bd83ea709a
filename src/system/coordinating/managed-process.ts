import type { PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { CorrelationVariant } from '../correlation/correlation-variant.ts';
import type { ProcessManager } from './process-manager.ts';
import type { SagaStateVariant } from './saga-state-variant.ts';

/** A kind of process manager in its service. */
export type ManagedProcess = {
  readonly manager: ProcessManager;
  readonly state: SagaStateVariant;
  /** Whom a reply is for; left out: the one whose id it bears. */
  readonly correlation?: Pick<CorrelationVariant, 'takesNewest'>;
  /** Where replies to its commands go (M2); left out: nobody replies to them. */
  readonly replyChannel?: TopicId;
  /** Which systems outside carry out its commands, by the type of what these are about; left out: none. */
  readonly outside?: Readonly<Record<string, PlaceId>>;
};
