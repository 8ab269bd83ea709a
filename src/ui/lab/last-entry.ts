import type { LabState } from '../../app/lab/lab-state.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';

/** The entry of the move that led to the viewpoint; null at the start. */
export function lastEntryOf(state: LabState): TraceEntry | null {
  return state.position === 0 ? null : (state.entries[state.position - 1] ?? null);
}
