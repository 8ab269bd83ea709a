import type { SortedMap } from '../../base/sorted-map.ts';
import type { ActivationId, IntentId, MessageId, PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { TimedWaits } from '../../scenarios/form/saga-waits.ts';
import type { SagaNote } from './saga-note.ts';

/** What an instance has heard and decided on, and the move that has kept it. */
export type SagaTurn = SagaNote & { readonly at: number };

/** A command of an instance to another service, by the message that it left as. */
export type AskedCommand = {
  readonly id: MessageId;
  readonly type: string;
  readonly channel: TopicId;
  /** Whoever carries it out replies (M2); else what came of it is heard as whatever comes next. */
  readonly isReplied: boolean;
  /** The move that committed it. */
  readonly at: number;
  /** What came of it, once that is committed where it was carried out. */
  readonly reply: { readonly id: MessageId; readonly type: string; readonly at: number } | null;
};

/** An instance of a process manager, as the run tells of it. */
export type SagaLog = {
  readonly type: string;
  readonly id: string;
  /** Who heard for it last. */
  readonly place: PlaceId;
  readonly turns: readonly SagaTurn[];
  /** What it has heard and done nothing about: it came too late, or twice, or to one that had forgotten. */
  readonly passedOver: readonly SagaTurn[];
  readonly asked: readonly AskedCommand[];
  /** The crash that took it out of the memory that alone had it; null: nothing has. */
  readonly forgottenAt: number | null;
};

/** An event of an act, in the order of the commits. */
export type ActEvent = {
  readonly id: MessageId;
  readonly type: string;
  readonly aggregateId: string;
  readonly at: number;
  /** It is just what the client asked for, and no consequence. */
  readonly isAsked: boolean;
};

/** All that follows from what a client meant once, over every service. */
export type ActLog = {
  readonly intent: IntentId;
  /** What was asked for; empty where nobody was asked in this run. */
  readonly command: string;
  readonly events: readonly ActEvent[];
};

/** When a numbered step was taken, the first time. */
export type StepsTaken = Readonly<Record<number, number>>;

/** What a process has told and not yet kept. */
export type ToldTurn = SagaNote & {
  /** In a memory it is kept whatever becomes of the transaction. */
  readonly isKept: boolean;
};

/** What a run tells of its process managers, and of acts that have none. */
export type SagaBook = {
  readonly told: Readonly<Record<ActivationId, readonly ToldTurn[]>>;
  readonly sagas: Readonly<Record<string, SagaLog>>;
  readonly acts: Readonly<Record<IntentId, ActLog>>;
  /** What was asked for, by what a client meant. */
  readonly asked: Readonly<Record<IntentId, string>>;
  /** By instance, and by act. */
  readonly steps: Readonly<Record<string, StepsTaken>>;
  /** What a client meant by what has led to a message, and the instance that has. */
  readonly origins: SortedMap<IntentId>;
  readonly owners: SortedMap<string>;
  /** The systems outside that carry out commands, by what these are about and their types. */
  readonly outside: Readonly<Record<string, PlaceId>>;
  /** Who waits for how many days. */
  readonly days: TimedWaits;
};
