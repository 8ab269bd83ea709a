import type { Key } from '../../base/key.ts';
import type { ArmedFault, ArmedName } from './armed-fault.ts';
import type { Command } from '../terms/message.ts';
import type { ActivationId, DatabaseId, GroupId, IntentId, LinkId, PlaceId } from '../terms/names.ts';
import type { OpKind } from '../language/op.ts';

/**
 * How an op that crosses a link may end. `victim`: chosen to break a deadlock (D6); `too-large`: B14; `twice`: what an
 * outside system sends is done, and comes again (S9).
 */
export type Outcome =
  | 'done'
  | 'refused'
  | 'request-lost'
  | 'reply-lost'
  | 'too-large'
  | 'twice'
  | 'connection-lost'
  | 'timed-out'
  | 'victim';

/** One thing that happens, written by meaning, so that it means the same after a reload or in a link. */
export type Move =
  | {
      readonly kind: 'op';
      readonly activation: ActivationId;
      readonly op: OpKind;
      /** Which of the ops of that kind: the table, the step, the event ... */
      readonly label: string;
      readonly outcome: Outcome;
      /** Which of several ways it goes, where the surroundings choose; without it: the first of them. */
      readonly option?: string;
    }
  | {
      readonly kind: 'send';
      readonly intent: IntentId;
      /** Who sends, where several places could; without it: the first of them. */
      readonly client?: PlaceId;
      readonly to: PlaceId;
      readonly command: Command;
    }
  /** What a person decides who is asked (S10): nobody owes it, and it is no command. */
  | {
      readonly kind: 'decide';
      readonly activation: ActivationId;
      readonly subject: string;
      readonly option: string;
    }
  | { readonly kind: 'crash'; readonly place: PlaceId }
  | { readonly kind: 'take-down'; readonly place: PlaceId }
  | { readonly kind: 'recover'; readonly place: PlaceId }
  | { readonly kind: 'cut'; readonly link: LinkId }
  | { readonly kind: 'mend'; readonly link: LinkId }
  | { readonly kind: 'slow'; readonly link: LinkId; readonly factor: number }
  | { readonly kind: 'redeliver'; readonly group: GroupId; readonly partition: string }
  /** `first`: the member that the dealing begins with; without it they take turns at that. */
  | { readonly kind: 'rebalance'; readonly group: GroupId; readonly first?: PlaceId }
  /** An entry that is kept for a while only is dropped (`expires` of its table). */
  | {
      readonly kind: 'expire';
      readonly database: DatabaseId;
      readonly table: string;
      readonly key: Key;
    }
  /** The broker has dropped a group's committed offsets: nobody of it was there for too long. Nobody owes it. */
  | { readonly kind: 'forget-offsets'; readonly group: GroupId }
  /** A group that was not there takes its place in the logs (B17). Nobody owes it. */
  | { readonly kind: 'subscribe'; readonly group: GroupId }
  /** An operator deletes what is only there to spare a replay: new input, nobody owes it. */
  | { readonly kind: 'delete-snapshots'; readonly database: DatabaseId }
  | { readonly kind: 'arm'; readonly fault: ArmedFault }
  | { readonly kind: 'disarm'; readonly fault: ArmedName }
  /** No handler can handle the event's message any more, and once a fix is deployed, again. */
  | { readonly kind: 'poison'; readonly eventId: number }
  | { readonly kind: 'deploy-fix'; readonly eventId: number }
  /** The broker takes messages of the event's size from now on. */
  | { readonly kind: 'raise-limit'; readonly eventId: number }
  /** Hands a group all the dead letters that it has parked. */
  | { readonly kind: 'redrive'; readonly group: GroupId };
