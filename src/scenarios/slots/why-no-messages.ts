import type { Slots } from './slots.ts';

/** Why a design carries events only, neither commands nor replies. */
export type WhyNoMessages =
  /** Subscribers read the events of a store: nobody reads what it asks of others. Choreography only (M5). */
  | 'no-broker'
  /** The processed mark of a command and the document that it changes are two writes (N1). */
  | 'document'
  /** Events and messages are read by one statement, and rows of a UNION can't be locked. */
  | 'no-locks-in-union';

/** Null: commands and replies can be carried. */
export function whyNoMessages({
  keeping,
  publishing,
  relays,
}: Pick<Slots, 'keeping' | 'publishing' | 'relays'>): WhyNoMessages | null {
  if (keeping.commits === 'put') return 'document';
  if (publishing.hasNoBroker === true) return 'no-broker';
  // Where events are their own outbox, messages are theirs, and there are two tables to read.
  const readsBoth = publishing.messageTables !== undefined;
  return relays.locksRows === true && readsBoth ? 'no-locks-in-union' : null;
}
