import type { Hash } from '../../base/hash.ts';
import type { Json, JsonRecord } from '../../base/json.ts';
import type { SortedMap } from '../../base/sorted-map.ts';
import type { ArmedFault } from './armed-fault.ts';
import type { Broker } from '../broker/broker.ts';
import type { Database } from '../database/database.ts';
import type { Answer, Mail } from '../terms/message.ts';
import type { ActivationId, PlaceId, ProgramId } from '../terms/names.ts';
import type { OpResult } from '../language/op.ts';

/** `down`: answers nothing but forgets nothing. `crashed`: its memory is gone too (K6). */
export type PlaceCondition = 'up' | 'down' | 'crashed';

/** A process at its point: a function of its program, its arguments and the results so far. */
export type Activation = {
  readonly id: ActivationId;
  readonly place: PlaceId;
  readonly program: ProgramId;
  readonly args: JsonRecord;
  readonly results: readonly OpResult[];
  /** Hash of program, arguments and results: names the point in every machine, worker and link. */
  readonly point: Hash;
};

/** A request under way, by its sender, until the sender has heard or given up. */
export type PendingRequest = {
  readonly requestId: string;
  readonly handler: ActivationId;
  readonly answer: Answer | null;
};

/** Ghost data of one property: the least that it needs (E7). Large parts are sorted maps. */
export type MonitorState = { readonly [part: string]: Json };

/** The kinds of components that a world is made of, each a record of named parts. */
export type Components = {
  readonly places: PlaceCondition;
  /** Links that are not whole; a link that is not named is. */
  readonly links: 'cut';
  /** How many times slower a link is for the live driver; not part of the hash. */
  readonly slowness: number;
  readonly databases: Database;
  readonly brokers: Broker;
  readonly activations: Activation;
  readonly requests: PendingRequest;
  readonly mails: SortedMap<Mail>;
  readonly monitors: MonitorState;
  /** Faults that wait for their moment, by their names. */
  readonly armed: ArmedFault;
  /** Events whose messages no handler can handle, by id (B13). */
  readonly poison: true;
  /** Events whose messages the broker does not take, by id (B14). */
  readonly unpublishable: true;
  /** What places have in their memory beside their processes, `<place> <entry>`: a crash clears it (S3). */
  readonly memories: JsonRecord;
  readonly faultsUsed: number;
};
export type ComponentKind = keyof Components;

export type ComponentRecords = {
  readonly [Kind in ComponentKind]: Readonly<Record<string, Components[Kind]>>;
};

export type World = ComponentRecords & {
  /** Follows every change (E6, E8): the sum of the components' hashes, each bound to its name. */
  readonly hash: Hash;
};
