import { patienceIsOver } from '../../src/kernel/meanings/reads.ts';
import type { DatabaseOp } from './real-session.ts';

/** Whoever has waited long enough asks for something else. */
export function asWaitedFor(op: DatabaseOp, option: string | undefined): DatabaseOp {
  if (op.kind !== 'select' || op.orElse === undefined || option !== patienceIsOver) return op;
  const { also, orElse } = op;
  return { ...op, query: orElse, ...(also?.orElse === undefined ? {} : { also: { query: also.orElse } }) };
}
