import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { carryOut } from './carry-out.ts';
import type { CarriedOut } from './carried-out.ts';
import type { Instruction } from './instruction.ts';
import type { Service } from './service.ts';

/** What is done about a command inside a transaction: an aggregate carries it out, unless a process manager does so. */
export function workOn(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  instruction: Instruction,
): Process<CarriedOut> {
  const { type } = instruction.command;
  const managed = service.managedCommands.find(({ types }) => types.includes(type));
  return managed === undefined
    ? carryOut(service, keeping, transaction, instruction)
    : managed.carryOut(keeping, transaction, instruction);
}
