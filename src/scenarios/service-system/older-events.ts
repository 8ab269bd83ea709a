import type { OlderShape } from '../../domains/older-shape.ts';
import type { Command } from '../../kernel/terms/message.ts';

/** What older code has carried out before a run begins, and how it wrote that down. */
export type OlderEvents = {
  readonly shapes: readonly OlderShape[];
  /** Each is carried out with one event. */
  readonly commands: readonly Command[];
  /** So many of the last events are published, and not yet read by anybody. */
  readonly unreadCount: number;
};
