import type { JsonRecord } from '../../src/base/json.ts';
import type { StorageStep } from '../../src/storage/storage.ts';

export type NewEvent = {
  readonly type: string;
  readonly data: JsonRecord;
  /** The id of the command or message that caused it. */
  readonly triggeringEvent: string;
};

export type Append = {
  readonly entityType: string;
  readonly entityId: string;
  readonly events: readonly NewEvent[];
  /** With a topic each event gets an outbox row in the same transaction. */
  readonly outboxTopic: string | null;
  /** What else belongs to the transaction, such as the journal's row. */
  readonly alongside: readonly StorageStep[];
};
