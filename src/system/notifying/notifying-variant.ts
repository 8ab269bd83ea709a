import type { TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';
import type { Variant } from '../variant.ts';

/** What a notification does about an event. */
export type NotifyingVariant = Variant & {
  /** Tables that the effect adds to the notification's database. */
  readonly tables: readonly TableSchema[];
  readonly needsMailServer: boolean;
  readonly effect: (notifying: Notifying) => ConsumerEffect;
};

export type Notifying = {
  readonly subscriber: string;
  readonly database: string;
  readonly mailServer: PlaceId;
};
