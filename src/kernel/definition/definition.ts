import type { JsonRecord } from '../../base/json.ts';
import type { GroupDefinition, TopicDefinition } from '../broker/topology.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import type { Past } from './past.ts';
import type { ActivationId, PlaceId, ProgramId } from '../terms/names.ts';
import type { Program } from '../language/process.ts';
import type { Property } from '../properties/property.ts';

export type PlaceKind =
  'client' | 'service' | 'database' | 'relay' | 'broker' | 'consumer' | 'person' | 'outside';

/** What a place is there for. */
export type PlaceRole =
  | 'client'
  | 'service'
  | 'database'
  | 'relay'
  | 'broker'
  | 'handler'
  | 'command-handler'
  | 'process-manager'
  | 'executor'
  | 'snapshotter'
  | 'query-service'
  | 'rebuilder'
  | 'projection'
  | 'projection-database'
  | 'notification'
  | 'notification-database'
  | 'mail-server'
  | 'person'
  | 'outside';

/**
 * The machine goes by the kind. What a place is called on screen, where it stands on the map, and which place a
 * script of another system means here follow from its role, business and number, never from its id.
 */
export type PlaceDefinition = {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly role: PlaceRole;
  /** The business that it serves, where it serves one: order, customer, campaign ... */
  readonly of?: string;
  /** Which of several it is, from 1 on. */
  readonly number?: number;
};

export type LinkDefinition = { readonly from: PlaceId; readonly to: PlaceId };

export type DaemonDefinition = {
  readonly place: PlaceId;
  readonly program: ProgramId;
  readonly args: JsonRecord;
  /** Which of several at its place it is, from 2 on; the first has no number. */
  readonly number?: number;
};

/** A daemon is named for its place, and by its number where it is not the first there. */
export const daemonId = ({ place, number }: Pick<DaemonDefinition, 'place' | 'number'>): ActivationId =>
  number === undefined ? place : `${place}:${String(number)}`;

/** A place that clients act from and the program of one of them. */
export type ClientDefinition = { readonly place: PlaceId; readonly program: ProgramId };

/** A numbered step on a command's way through a service. */
export type CommandStep = {
  readonly number: number;
  /** The tell that begins it, as moves name it. */
  readonly label: string;
  /** In code, so that it is the same in every language. */
  readonly name: string;
};

/** Everything about a system that does not change while it runs: plain data and programs. */
export type SystemDefinition = {
  readonly places: readonly PlaceDefinition[];
  readonly links: readonly LinkDefinition[];
  readonly databases: readonly DatabaseSchema[];
  /** No place bears this name in a system that has no broker. */
  readonly broker: PlaceId;
  readonly topics: readonly TopicDefinition[];
  readonly groups: readonly GroupDefinition[];
  readonly programs: Readonly<Record<ProgramId, Program>>;
  /** Started at the beginning and after a recovery of their place. */
  readonly daemons: readonly DaemonDefinition[];
  /** Which program answers a request that arrives at a place. */
  readonly handlers: Readonly<Record<PlaceId, ProgramId>>;
  /** Where clients act; a `send` that names none is of the first. */
  readonly clients: readonly ClientDefinition[];
  readonly properties: readonly Property[];
  /** What was there before a run begins; left out: nothing. */
  readonly past?: () => Past;
  /** What one counts on the way of a command through its services, in order; left out: nobody counts. */
  readonly commandSteps?: readonly CommandStep[];
  /** Places that the system has with other patterns: a script may have been written for them. */
  readonly elsewhere?: readonly PlaceDefinition[];
};
