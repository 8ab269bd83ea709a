import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { DatabaseId, PlaceId } from '../../kernel/names.ts';
import type { ConcurrencyVariant } from '../concurrency/concurrency-variant.ts';
import type { PartitioningVariant } from '../partitioning/partitioning-variant.ts';
import type { PublishingVariant } from '../publishing/publishing-variant.ts';
import type { RecognisingVariant } from '../recognising/recognising-variant.ts';

/** What a service is made of: its aggregates, its database and the pattern chosen for each slot. */
export type Service = {
  readonly database: DatabaseId;
  readonly databasePlace: PlaceId;
  readonly broker: PlaceId;
  readonly aggregates: readonly AnyAggregate[];
  readonly concurrency: ConcurrencyVariant;
  readonly publishing: PublishingVariant;
  readonly recognising: RecognisingVariant;
  readonly partitioning: PartitioningVariant;
};
