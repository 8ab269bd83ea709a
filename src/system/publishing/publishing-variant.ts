import type { Result } from '../../base/result.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/message.ts';
import type { OpFailure } from '../../kernel/op.ts';
import type { Process, Program } from '../../kernel/process.ts';
import type { TransactionOps } from '../../kernel/transaction.ts';
import type { Service } from '../command-side/service.ts';

/** How committed events come to the broker. */
export type PublishingVariant = {
  readonly id: string;
  /** Tables that the pattern adds to the service's database. */
  readonly tables: readonly TableSchema[];
  /** In the same transaction as the events. */
  readonly insideTransaction: (
    service: Service,
    transaction: TransactionOps,
    events: readonly EventMessage[],
  ) => Process<Result<null, OpFailure>>;
  /** After the commit, by the service itself. */
  readonly afterCommit: (service: Service, events: readonly EventMessage[]) => Process<void>;
  /** The message relay's program; null where the pattern has none. */
  readonly relay: ((service: Service) => Program) | null;
};
