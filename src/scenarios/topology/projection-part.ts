import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { projection } from '../../system/projecting/projection.ts';
import type { ReadModel } from '../../system/projecting/read-model.ts';
import type { ServiceSlots } from './service-slots.ts';
import type { Feed } from './feed.ts';
import type { Part } from './part.ts';
import { subscriberPart, type SubscriberPart } from './subscriber-part.ts';

export type ProjectionPart = Pick<SubscriberPart, 'known' | 'joinsLater'> & {
  readonly subscription: Subscription;
  /** The business that it is about, where there are several. */
  readonly of?: string;
  readonly feed: Feed;
  readonly readModels: readonly ReadModel[];
  /** What others keep beside the read models in its database. */
  readonly beside?: readonly TableSchema[];
};

/** Keeps read models; its group's work may be shared by several members. */
export function projectionPart(
  { subscription, feed, readModels, beside = [], ...whose }: ProjectionPart,
  slots: ServiceSlots,
): Part {
  const { subscriber } = subscription;
  return subscriberPart(
    {
      subscription,
      role: 'projection',
      ...whose,
      feed,
      members: slots.members.places(subscriber),
      tables: [...readModels.map(({ table }) => table), ...beside],
      effect: projection(subscriber, subscriber, readModels),
      outside: [],
    },
    slots,
  );
}
