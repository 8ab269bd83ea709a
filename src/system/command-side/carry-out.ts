import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { methodFor } from '../services/method-for.ts';
import { aggregateRepository } from './aggregate-repository.ts';
import type { CarriedOut } from './carried-out.ts';
import type { Instruction } from './instruction.ts';
import type { Service } from './service.ts';

/** What is done inside a transaction, whoever has begun it and commits it: the service's method for the command is called. */
export function* carryOut(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  instruction: Instruction,
): Process<CarriedOut> {
  const { command } = instruction;
  const method = methodFor(command);
  return yield* method(aggregateRepository(service, keeping, transaction, instruction), command);
}
