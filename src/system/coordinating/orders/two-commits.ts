import type { Command } from '../../../kernel/terms/message.ts';
import type { Process } from '../../../kernel/language/process.ts';
import { transactionOn } from '../../../kernel/language/transaction.ts';
import { carryOut } from '../../command-side/carry-out.ts';
import type { CarriedOut } from '../../command-side/carried-out.ts';
import type { Instruction } from '../../command-side/instruction.ts';
import { keptInTransaction, type ManagedCommands, type Service } from '../../command-side/service.ts';
import { overLimit } from './order-policies.ts';

/**
 * No saga: the order service writes to both databases itself. No transaction spans the two, so it commits what is
 * the customers' first, and then its own.
 */
export function twoCommits(orders: () => Service, customers: Service): ManagedCommands {
  return {
    types: ['CreateOrder', 'CancelOrder'],

    *carryOut(keeping, transaction, instruction) {
      const { aggregateId: orderId, type } = instruction.command;
      const carried = yield* carryOut(orders(), keeping, transaction, instruction);
      if (carried.kind !== 'done') return carried;

      const [event] = carried.events;
      const isNew = type === 'CreateOrder';
      const asked = isNew ? 'ReserveCredit' : 'ReleaseCredit';
      const data = isNew ? { orderId, amount: event?.data['total'] ?? 0 } : { orderId };
      const customerId = event?.data['customerId'] as string;
      const there = yield* commitThere(instruction, toCustomer(asked, customerId, data));
      // What could not be read there has ended the transaction there: the one here is still open.
      if (there.kind === 'unread') return { kind: 'failed', reason: there.reason };
      if (there.kind === 'failed' || there.kind === 'conflict') return there;
      if (!isNew) return carried;

      // Tried again it finds that it has been there, and takes that for a good sign.
      const isReserved =
        there.kind === 'recognised' ||
        (there.kind === 'done' && there.events.some((one) => one.type === 'CreditReserved'));
      const verdict = isReserved ? 'ApproveOrder' : 'RejectOrder';
      const decision = {
        ...instruction,
        command: { ...instruction.command, type: verdict, data: isReserved ? {} : { reason: overLimit } },
        isNew: true,
        group: carried.messages[0]?.id,
      } as const;
      const decided = yield* carryOut(orders(), keeping, transaction, decision);
      if (decided.kind !== 'done') return decided;
      return {
        ...decided,
        events: [...carried.events, ...decided.events],
        messages: [...carried.messages, ...decided.messages],
      };
    },
  };

  /** In a transaction of the other database, which ends before this one does. */
  function* commitThere({ id, cause }: Instruction, command: Command): Process<CarriedOut> {
    const transaction = transactionOn(customers.database);
    yield* transaction.begin();
    const instruction = { id, cause, command };
    const carried = yield* carryOut(customers, keptInTransaction(customers), transaction, instruction);
    if (carried.kind === 'unread') return carried;
    if (carried.kind !== 'done') {
      yield* transaction.rollback();
      return carried;
    }
    const committed = yield* transaction.commit();
    if (!committed.ok) return { kind: 'failed', reason: committed.failure };
    yield* customers.publishing.afterCommit(customers, carried.messages);
    return carried;
  }
}

const toCustomer = (type: string, aggregateId: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Customer',
  aggregateId,
  data,
});
