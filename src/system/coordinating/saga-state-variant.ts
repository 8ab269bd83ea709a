import type { TableSchema } from '../../kernel/database/schema.ts';
import type { MessageId, PlaceId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Result } from '../../base/result.ts';
import type { Command, EventMessage } from '../../kernel/terms/message.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { Occasioned } from '../command-side/instruction.ts';
import type { Service } from '../command-side/service.ts';
import type { FoundAggregate, KeptInTransaction, Saved } from '../keeping/keeping-variant.ts';
import type { ProcessManager } from './process-manager.ts';
import type { Variant } from '../variant.ts';

/** How what a process manager knows is kept (S3). */
export type SagaStateVariant = Variant & {
  /** The tables that it adds to those of its service. */
  readonly tables: readonly TableSchema[];
  /** Whether it is a stream of events, which are announced like any others. */
  readonly isStream: boolean;
  /** Whether a service keeps it in its own memory: then nobody else can tell it of anything. */
  readonly isInMemory: boolean;
  /** Nothing is kept: what has been heard before aggregates know alone. */
  readonly isForgotten?: true;
  readonly find: (
    service: Service,
    keeping: KeptInTransaction,
    transaction: TransactionOps,
    manager: ProcessManager,
    id: string,
  ) => Process<FoundAggregate<LoadedAggregate>>;
  /** The id of the one that was begun last and has not ended; null: there is none. Left out: they are found by id alone. */
  readonly newest?: (
    service: Service,
    transaction: TransactionOps,
    manager: ProcessManager,
  ) => Process<Result<string | null, OpFailure>>;
  /** Keeps what has been heard and issued since it was found; answers the events that say so, if any. */
  readonly save: (
    service: Service,
    keeping: KeptInTransaction,
    transaction: TransactionOps,
    loaded: LoadedAggregate,
    noted: Noted,
  ) => Process<Saved>;
  /** How somebody outside is told what to do, in the transaction that decides it (S7); left out: nobody is. */
  readonly askOutside?: (
    service: Service,
    transaction: TransactionOps,
    asked: AskedOutside,
  ) => Process<Result<null, OpFailure>>;
};

/** What somebody outside is to do, who wants that on whose account, and the event that says so where there is one. */
export type AskedOutside = Pick<Occasioned, 'id' | 'cause'> & {
  readonly instance: string;
  readonly target: PlaceId;
  readonly command: Command;
  readonly issued: EventMessage | undefined;
};

/** What is to be kept, and on whose account. */
export type Noted = Occasioned & {
  readonly records: readonly DomainEvent[];
  /** The first event of the same commit, where others have been saved in it. */
  readonly group?: MessageId | undefined;
};
