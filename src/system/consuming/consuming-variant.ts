import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Program } from '../../kernel/process.ts';
import type { Consumer } from './consumer.ts';
import type { Variant } from '../variant.ts';

/** What a consumer does about messages that come twice, or at a bad moment. */
export type ConsumingVariant = Variant & {
  /** Tables that the pattern adds to each consumer's database. */
  readonly tables: readonly TableSchema[];
  readonly program: (consumer: Consumer) => Program;
};
