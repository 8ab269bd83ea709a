import { mutedUntilTable } from '../../system/rebuilding/rebuild-tables.ts';
import type { SystemSlots } from './service-slots.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { subscriberPart, type SubscriberPart } from './subscriber-part.ts';

const mailServer = 'mail-server';

export type NotificationPart = Pick<SubscriberPart, 'subscription' | 'feed' | 'known' | 'isMuted'>;

/** Tells people of events, by a row in a database of its own or by a mail. */
export function notificationPart(
  { subscription, feed, known = {}, isMuted = false }: NotificationPart,
  slots: SystemSlots,
): Part {
  const { subscriber } = subscription;
  return subscriberPart(
    {
      subscription,
      role: 'notification',
      feed,
      known,
      members: [subscriber],
      tables: [...slots.effect.tables, ...(isMuted ? [mutedUntilTable] : [])],
      isMuted,
      effect: slots.effect.effect({ subscriber, database: subscriber, mailServer }),
      outside: slots.effect.needsMailServer ? [placeOf(mailServer, 'mail-server')] : [],
    },
    slots,
  );
}
