import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Variant } from '../variant.ts';

/** Where the line is drawn around what one transaction decides and changes. */
export type BoundaryVariant = Variant & {
  readonly aggregates: readonly AnyAggregate[];
  /** The command to the aggregate that decides it, of what a client asks for; left out: it is the one asked. */
  readonly decidedBy?: (command: Command) => Command;
  /** Whether a rule runs across the line, so that an event handler has to mend afterwards what breaks it. */
  readonly isMended: boolean;
};
