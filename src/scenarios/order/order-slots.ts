import { present } from '../../base/assert.ts';
import { clientVariants } from '../../system/client/client-table.ts';
import type { ClientVariant } from '../../system/client/client-variant.ts';
import { concurrencyVariants } from '../../system/concurrency/concurrency-table.ts';
import type { ConcurrencyVariant } from '../../system/concurrency/concurrency-variant.ts';
import { consumingVariants } from '../../system/consuming/consuming-table.ts';
import type { ConsumingVariant } from '../../system/consuming/consuming-variant.ts';
import { partitioningVariants } from '../../system/partitioning/partitioning-table.ts';
import type { PartitioningVariant } from '../../system/partitioning/partitioning-variant.ts';
import { publishingVariants } from '../../system/publishing/publishing-table.ts';
import type { PublishingVariant } from '../../system/publishing/publishing-variant.ts';
import { recognisingVariants } from '../../system/recognising/recognising-table.ts';
import type { RecognisingVariant } from '../../system/recognising/recognising-variant.ts';
import type { Setup, SlotId } from '../setup.ts';

export type OrderSlots = {
  readonly publishing: PublishingVariant;
  readonly concurrency: ConcurrencyVariant;
  readonly consuming: ConsumingVariant;
  readonly partitioning: PartitioningVariant;
  readonly client: ClientVariant;
  readonly recognising: RecognisingVariant;
};

/** The variants that a setup names. A setup from outside has been checked before it gets here. */
export function orderSlots(setup: Setup): OrderSlots {
  const choose = <Variant extends { readonly id: string }>(
    slot: SlotId,
    variants: readonly Variant[],
  ): Variant =>
    present(
      variants.find(({ id }) => id === setup.slots[slot]),
      `variant ${setup.slots[slot]} of ${slot}`,
    );
  return {
    publishing: choose('publishing', publishingVariants),
    concurrency: choose('concurrency', concurrencyVariants),
    consuming: choose('consuming', consumingVariants),
    partitioning: choose('partitioning', partitioningVariants),
    client: choose('client', clientVariants),
    recognising: choose('recognising', recognisingVariants),
  };
}
