import type { JsonRecord } from '../../base/json.ts';
import type { Op, OpKind, OpOf, OpResult, ResultOf } from './op.ts';

/** A process: yields ops, receives their results, computes only from these and its arguments (K2). */
export type Process<R> = Generator<Op, R, OpResult>;

/** How a daemon ends one activation and begins the next (K11): small plain data. */
export type Next = { readonly kind: 'next'; readonly args: JsonRecord };
/** How a client, a command or a message ends. */
export type Finished = { readonly kind: 'finished' };
export type Ending = Next | Finished;

export type Program = (args: JsonRecord, self: Self) => Process<Ending>;
/** What an activation knows of itself. */
export type Self = { readonly place: string; readonly activation: string };

export function next(args: JsonRecord): Next {
  return { kind: 'next', args };
}

export const finished: Finished = { kind: 'finished' };

/**
 * The one place where an op leaves a process. The machine answers an op with the result of its
 * kind, which the types of generators can't say.
 */
export function* perform<Kind extends OpKind>(op: OpOf<Kind>): Process<ResultOf<Kind>> {
  return (yield op) as ResultOf<Kind>;
}
