import { fail } from '../base/result.ts';
import type { TraceEntry } from '../kernel/world/entry.ts';
import type { StorageFailure } from '../storage/storage-failure.ts';
import type { Halted } from './halted.ts';
import { refusedWrite } from './lockstep.ts';
import { isGone, isOvertaken } from './run-record.ts';

/** Why the run could not go on. It stands where it stood; nothing is lost. */
export type DriverFailure =
  | { readonly kind: 'storage'; readonly failure: StorageFailure }
  /** The real tables answered otherwise than the model: which op, and what. */
  | { readonly kind: 'lost-lockstep'; readonly difference: string }
  /** Another tab has written since this one last read; `catchUp` shows what. */
  | { readonly kind: 'overtaken' }
  /** Nothing is kept of the run any more: somebody has deleted it. `recover` keeps it anew. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-possible'; readonly problem: string }
  /** The run has as many moves as a run may have. */
  | { readonly kind: 'run-full' }
  /** What is kept has been changed by somebody else than this program. */
  | { readonly kind: 'unreadable'; readonly halted: Halted };

export function failed(
  failure: StorageFailure,
  writer: TraceEntry | null = null,
): { readonly ok: false; readonly failure: DriverFailure } {
  if (isGone(failure)) return fail({ kind: 'gone' });
  if (isOvertaken(failure)) return fail({ kind: 'overtaken' });
  if (writer !== null) return fail({ kind: 'lost-lockstep', difference: refusedWrite(writer, failure) });
  return fail({ kind: 'storage', failure });
}
