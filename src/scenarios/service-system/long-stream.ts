import type { Command } from '../../kernel/terms/message.ts';

/** Commands to one aggregate, each of which it carries out with one event. */
export type LongStream = {
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** The first is number 0. */
  readonly command: (index: number) => Command;
};
