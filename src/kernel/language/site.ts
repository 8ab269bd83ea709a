import type { Op, OpResult } from './op.ts';
import type { SourceSite } from '../terms/source-site.ts';

/**
 * Runs a process and notes on each op that passes through where it was called from. The build puts
 * this around every `yield*` below `src/system`; nested calls make the op carry its call stack.
 */
export function* atSite<R>(
  file: string,
  line: number,
  inner: Generator<Op, R, OpResult>,
): Generator<Op, R, OpResult> {
  const site: SourceSite = { file, line };
  let next = inner.next();
  while (next.done !== true) {
    const op = next.value;
    next = inner.next(yield { ...op, sites: [...(op.sites ?? []), site] });
  }
  return next.value;
}
