import type { Key } from '../../../base/key.ts';
import type { SortedMap } from '../../../base/sorted-map.ts';
import type { Offsets } from '../../../kernel/broker/direct.ts';
import type { Answer, Command } from '../../../kernel/terms/message.ts';
import type { ActivationId, DatabaseId, GroupId, IntentId, PlaceId } from '../../../kernel/terms/names.ts';

/** What the moves so far have left that no world knows. A step adds to it what it did, whatever came before. */
export type History = {
  /** By client: how much it has asked in all, and the last of it. */
  readonly asked: Readonly<
    Record<PlaceId, { readonly count: number; readonly last: readonly AskedRequest[] }>
  >;
  /** Places that something has gone from or to. */
  readonly used: Readonly<Record<PlaceId, true>>;
  /** By `<database>/<table>`: the keys written last, the last of all at the end. */
  readonly written: Readonly<Record<string, readonly Key[]>>;
  /** By a row's name: the messages that made it what it is. */
  readonly causes: SortedMap<readonly number[]>;
  /** Subscribers whose view has been cleared: none of its rows is from before the run. */
  readonly cleared: Readonly<Record<DatabaseId, true>>;
  /** By group: what is to be read again. */
  readonly rereading: Readonly<Record<GroupId, Rereading>>;
  /** By subscriber and message: how often it has taken effect. */
  readonly applied: SortedMap<number>;
  /** By process: what has become of the message that it took up last. */
  readonly taken: Readonly<Record<ActivationId, TakenMessage>>;
};

/** A group whose offsets are put back reads again up to where it had come. */
export type Rereading = { readonly upTo: Offsets; readonly isBegun: boolean };

export type AskedRequest = {
  readonly intent: IntentId;
  readonly command: Command;
  /** What the client has heard last; null: nothing. */
  readonly heard: Answer['kind'] | null;
};

export type TakenMessage = {
  readonly place: PlaceId;
  readonly number: number;
  readonly version: number | null;
  readonly outcome: 'applied' | 'again' | 'skipped' | null;
};
