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
    next = inner.next(yield withSite(next.value, site));
  }
  return next.value;
}

/** An op comes out through many calls: it is copied by the innermost, and nobody else has seen it or its list yet. */
function withSite(op: Op, site: SourceSite): Op {
  if (op.sites === undefined) return { ...op, sites: [site] };
  (op.sites as SourceSite[]).push(site);
  return op;
}
