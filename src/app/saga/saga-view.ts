import type { IntentId, MessageId, PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { ActWay } from '../../scenarios/form/act-steps.ts';
import type { ActEvent, AskedCommand, SagaTurn } from './saga-log.ts';
import type { KeptSaga } from './saga-state.ts';

/** A numbered step of the way, and the move that took it; null: nobody has yet. */
export type SagaStep = { readonly number: number; readonly at: number | null };

export type AwaitedThing =
  /** What becomes of a command to another service; `hasReply`: it has been carried out, and that is on its way. */
  | {
      readonly kind: 'reply';
      readonly command: string;
      readonly id: MessageId;
      readonly channel: TopicId;
      readonly hasReply: boolean;
    }
  /** What a system outside says to a command, once it is asked to carry that out. */
  | { readonly kind: 'outside'; readonly command: string; readonly by: PlaceId }
  /** What a person decides. */
  | { readonly kind: 'decision'; readonly by: string }
  /** The next step of an act that nobody manages. */
  | { readonly kind: 'step'; readonly number: number }
  /** The end of a time that it has set itself, in days; so many of them have passed. */
  | { readonly kind: 'deadline'; readonly passed: number; readonly days: number }
  /** Whatever it will hear next. */
  | { readonly kind: 'message' };

/** A command that an instance has issued. */
export type CommandOfSaga = {
  readonly type: string;
  readonly at: number;
  /** It makes up for one of this type. */
  readonly compensates: string | null;
  /** To somebody else: where it went, and what came of it; null: to an aggregate of its own. */
  readonly elsewhere: Elsewhere | null;
};

/** By a channel, or to a system outside, or by a channel to whoever asks one. */
export type Elsewhere = {
  readonly message: Pick<AskedCommand, 'id' | 'channel' | 'isReplied'> | null;
  readonly outside: PlaceId | null;
  /** What has been heard of it; null: nothing yet. */
  readonly reply: string | null;
};

type Common = {
  readonly key: string;
  /** The way whose steps are counted; null: they are not. */
  readonly way: ActWay | null;
  readonly steps: readonly SagaStep[];
  /** Waits for nothing: it is at its end, or has been forgotten. */
  readonly waitsFor: readonly AwaitedThing[];
  /** Since it last went on. */
  readonly waits: { readonly sinceMove: number; readonly forMs: number } | null;
};

/** An instance of a process manager. */
export type InstanceView = Common & {
  readonly kind: 'instance';
  readonly type: string;
  readonly id: string;
  /** Where it lives on the map: who hears for it, or has it in memory. */
  readonly place: PlaceId;
  readonly status: 'running' | 'ended' | 'forgotten';
  /** The crash that it was forgotten by. */
  readonly forgottenAt: number | null;
  /** Where it stands, in its own word; null: it says none. */
  readonly word: string | null;
  readonly kept: KeptSaga;
  readonly turns: readonly SagaTurn[];
  readonly passedOver: readonly SagaTurn[];
  readonly issued: readonly CommandOfSaga[];
};

/** An act over several services that nobody manages: all that follows from what a client meant. */
export type ActView = Common & {
  readonly kind: 'act';
  readonly intent: IntentId;
  readonly command: string;
  readonly status: 'running' | 'ended';
  readonly events: readonly (ActEvent & { readonly compensates: string | null })[];
};

export type SagaView = InstanceView | ActView;
