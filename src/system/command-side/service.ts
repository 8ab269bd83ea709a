import { assert, present } from '../../base/assert.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { TopicId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { AnsweringVariant } from '../answering/answering-variant.ts';
import type { KeepingService, KeepingVariant, KeptInTransaction } from '../keeping/keeping-variant.ts';
import type { PublishingService, PublishingVariant } from '../announcing/publishing-variant.ts';
import type { RecognisingVariant } from '../recognising/recognising-variant.ts';
import type { CarriedOut } from './carried-out.ts';
import type { Instruction } from './instruction.ts';

/** What a service is made of: its aggregates, its database and the pattern chosen for each slot. */
export type Service = PublishingService &
  KeepingService & {
    /** Commands that process managers hear, in place of aggregates that would carry them out. */
    readonly managedCommands: readonly ManagedCommands[];
    /** Where commands to others' aggregates go, by their type. */
    readonly channels: Readonly<Record<string, TopicId>>;
    readonly keeping: KeepingVariant;
    readonly publishing: PublishingVariant;
    readonly recognising: RecognisingVariant;
    readonly answering: AnsweringVariant;
  };

export type ManagedCommands = {
  readonly types: readonly string[];
  readonly carryOut: (
    keeping: KeptInTransaction,
    transaction: TransactionOps,
    instruction: Instruction,
  ) => Process<CarriedOut>;
};

export function aggregateOf(service: Service, command: Command): AnyAggregate {
  return present(
    service.aggregates.find(({ type }) => type === command.aggregateType),
    `aggregate ${command.aggregateType}`,
  );
}

/** How the service keeps aggregates, where whoever consumes a message works on them in its own transaction. */
export function keptInTransaction({ keeping }: Pick<Service, 'keeping'>): KeptInTransaction {
  assert(keeping.commits === 'transaction', 'a processed mark and a document are two writes');
  return keeping;
}
