import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Variant } from '../variant.ts';

/** What a relay that polls an outbox has to look at to find what is still to be published. */
export type OutboxIndexVariant = Variant & {
  /** The outbox as the pattern asks for it, with its indexes as this choice has them. */
  readonly indexed: (outbox: TableSchema) => TableSchema;
};
