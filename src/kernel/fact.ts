import type { Answer, EventMessage } from './message.ts';
import type { IntentId } from './names.ts';

/**
 * What properties are judged by: ghost data that no process can read. A fact belongs to an op and
 * becomes true with its effect; inside a transaction, with the commit.
 */
export type Fact =
  | {
      readonly kind: 'event-committed';
      readonly event: EventMessage;
      /** The aggregate's version that the decision was made on; `none` records it unchecked. */
      readonly basedOn: number;
      readonly intent: IntentId;
    }
  | { readonly kind: 'event-published'; readonly event: EventMessage }
  | { readonly kind: 'event-applied'; readonly subscriber: string; readonly event: EventMessage }
  | { readonly kind: 'command-sent'; readonly intent: IntentId }
  | { readonly kind: 'command-answered'; readonly intent: IntentId; readonly answer: Answer }
  | { readonly kind: 'mail-sent'; readonly subscriber: string; readonly eventId: number };
