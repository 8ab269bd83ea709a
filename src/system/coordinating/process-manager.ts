import type { JsonRecord } from '../../base/json.ts';
import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Command, Message } from '../../kernel/terms/message.ts';
import type { MessageKind } from '../../kernel/terms/message-kind.ts';

/**
 * What a process manager hears: a request, an event, what has become of a command of its own, here or elsewhere, or that
 * its deadline has passed.
 */
export type Heard = {
  readonly kind: MessageKind | 'timer';
  readonly type: string;
  readonly data: JsonRecord;
} & Partial<Pick<Command, 'aggregateType' | 'aggregateId'>>;

/** What it decides on: that something is so, that somebody is to do something, or how long it waits (`timers/`). */
export type Issued =
  | ({ readonly kind: 'event' } & DomainEvent)
  | ({ readonly kind: 'command' } & Command)
  | ({ readonly kind: 'timer' } & DomainEvent);

/**
 * Brings about what takes several steps, in one service or in many: it decides by what it has heard, as an aggregate
 * does by commands, and is kept like one. Sagas are process managers that can undo what they have begun. Pure, as
 * aggregates are (emmett calls the shape a workflow).
 */
export type ProcessManager = {
  /** What its kind is called, and the type of its stream. */
  readonly type: string;
  readonly initialState: JsonRecord;
  readonly decide: (heard: Heard, state: JsonRecord) => readonly Issued[];
  /** By each thing that it has heard and issued, in their order. */
  readonly evolve: (state: JsonRecord, one: Heard | Issued) => JsonRecord;
  /** Whether there is nothing left to do for it; left out: nobody is told when its instances start and end (P22). */
  readonly hasEnded?: (state: JsonRecord) => boolean;
  /** The types of commands that it hears itself, in place of an aggregate that would carry them out. */
  readonly takes: readonly string[];
  /** Which instance is meant by what bears no saga's id; null: none. */
  readonly instanceOf: (heard: Command | Message) => string | null;
  /** Its commands that make up for what another of its commands has done, each with the type of that one. */
  readonly compensates?: Readonly<Record<string, string>>;
};
