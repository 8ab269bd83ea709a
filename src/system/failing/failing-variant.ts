import type { Result } from '../../base/result.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumer } from '../consumer/consumer.ts';
import type { Variant } from '../variant.ts';

/** What becomes of a message at which a consumer fails again and again. */
export type FailingVariant = Variant & {
  /** Tables that the pattern adds to each consumer's database. */
  readonly tables: readonly TableSchema[];
  readonly hasDeadLetters: boolean;
  /** Once it has failed `attemptCountMax` times; null: it never gives up. */
  readonly giveUp: ((consumer: Consumer, message: Message) => Process<'blocked' | 'parked'>) | null;
  /** Asked before each attempt: false where the message must be parked behind others. */
  readonly mayTry?: (consumer: Consumer, message: Message) => Process<Result<boolean, OpFailure>>;
  /** A dead letter that was handed back is done with, and is about to be acknowledged. */
  readonly letterHandled: (consumer: Consumer, message: Message) => Process<void>;
};

/** A consumer fails so often before it gives up; it counts in its memory, so a crash begins anew (B7). */
export const attemptCountMax = 3;
