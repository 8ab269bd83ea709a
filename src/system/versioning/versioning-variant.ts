import type { OlderShape } from '../../domains/older-shape.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Variant } from '../variant.ts';

/** What becomes of events that older code has stored, when they are read. */
export type VersioningVariant = Variant & {
  /** Reads an event of an older shape; left out: nothing that is stored is older than the code. */
  readonly readOlder?: (event: EventMessage, shape: OlderShape) => Process<EventMessage>;
};
