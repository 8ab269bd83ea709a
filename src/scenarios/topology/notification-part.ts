import type { SystemSlots } from './service-slots.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { subscriberPart, type SubscriberPart } from './subscriber-part.ts';

const mailServer = 'mail-server';

export type NotificationPart = Pick<SubscriberPart, 'subscription' | 'feed' | 'known'>;

/** Tells people of events, by a row in a database of its own or by a mail. */
export function notificationPart(
  { subscription, feed, ...aside }: NotificationPart,
  slots: SystemSlots,
): Part {
  const { subscriber } = subscription;
  return subscriberPart(
    {
      subscription,
      role: 'notification',
      feed,
      ...aside,
      members: [subscriber],
      tables: slots.effect.tables,
      effect: slots.effect.effect({ subscriber, database: subscriber, mailServer }),
      outside: slots.effect.needsMailServer ? [placeOf(mailServer, 'mail-server')] : [],
    },
    slots,
  );
}
