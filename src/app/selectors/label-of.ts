import { meaningOf } from '../../kernel/meanings/table.ts';
import type { Op } from '../../kernel/language/op.ts';

/** What an op is about, in a name: a table, a type, a topic. */
export function labelOf(op: Op): string {
  return meaningOf(op.kind).label(op);
}
