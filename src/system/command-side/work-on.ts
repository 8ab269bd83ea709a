import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { carryOut } from './carry-out.ts';
import type { CarriedOut } from './carried-out.ts';
import type { Instruction } from './instruction.ts';
import type { Service } from './service.ts';

/** What is done about a command inside a transaction: an aggregate carries it out, unless a process begins with it. */
export function workOn(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  instruction: Instruction,
): Process<CarriedOut> {
  const { type } = instruction.command;
  const beginning = service.beginnings.find(({ startedBy }) => startedBy.includes(type));
  return beginning === undefined
    ? carryOut(service, keeping, transaction, instruction)
    : beginning.begin(keeping, transaction, instruction);
}
