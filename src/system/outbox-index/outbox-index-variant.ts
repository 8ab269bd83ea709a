import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Variant } from '../variant.ts';

/** What a relay that polls an outbox has to look at to find what is still to be published. */
export type OutboxIndexVariant = Variant & {
  /** A table of the pattern, with the index on what is not published as this choice has it. */
  readonly indexed: (table: TableSchema) => TableSchema;
};
