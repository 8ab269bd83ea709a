import type { DomainEvent } from '../../domains/aggregate.ts';
import type { Answer, Message } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';

/** What is said of an aggregate's state to whoever asks, where it has a word for that. */
export type Shown = { readonly status?: string };

export const shownIn = ({ status }: Shown): Shown => (status === undefined ? {} : { status });

/** What a command has come to. Only `done` has anything that is worth a commit. */
export type CarriedOut =
  | {
      readonly kind: 'done';
      readonly version: number;
      readonly status?: string;
      /** What was decided. */
      readonly events: readonly DomainEvent[];
      /** What was announced. */
      readonly messages: readonly Message[];
    }
  /** It was carried out before. */
  | { readonly kind: 'recognised'; readonly version: number; readonly status?: string }
  /** Nothing could be read, as the database has ended the transaction. */
  | { readonly kind: 'unread'; readonly reason: OpFailure }
  | { readonly kind: 'failed'; readonly reason: OpFailure }
  | Extract<Answer, { readonly kind: 'rejected' | 'conflict' }>;
