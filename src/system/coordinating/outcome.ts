import type { JsonRecord } from '../../base/json.ts';
import type { CarriedOut } from '../command-side/carried-out.ts';

/** What has become of a command: the last event that it has led to, or why it was refused. */
export type CommandOutcome = { readonly type: string; readonly data: JsonRecord };

export function outcomeOf(
  carried: Extract<CarriedOut, { readonly kind: 'done' | 'rejected' }>,
): CommandOutcome {
  if (carried.kind === 'rejected') return { type: carried.rejection, data: carried.detail };
  const { type, data } = carried.events.at(-1) ?? { type: 'NothingChanged', data: {} };
  return { type, data };
}
