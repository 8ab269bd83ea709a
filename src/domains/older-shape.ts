import type { JsonRecord } from '../base/json.ts';

/** How one type of event was written by older code, and what the code that is there now can make of that. */
export type OlderShape = {
  readonly type: string;
  /** The upcaster: the data of the older shape, as they are written now. */
  readonly lift: (older: JsonRecord) => JsonRecord;
  /** What a tolerant reader takes where a field is missing. */
  readonly defaults: JsonRecord;
  /** The data as older code would have written them. */
  readonly asWrittenThen: (data: JsonRecord) => JsonRecord;
};
