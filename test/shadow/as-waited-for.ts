import { patienceIsOver } from '../../src/kernel/meanings/reads.ts';
import type { DatabaseOp } from './real-session.ts';

/** Whoever has waited long enough asks for something else. */
export function asWaitedFor(op: DatabaseOp, option: string | undefined): DatabaseOp {
  if (op.kind !== 'select' || op.orElse === undefined || option !== patienceIsOver) return op;
  return { ...op, query: op.orElse };
}
