import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { mutedUntilTable } from '../../system/rebuilding/rebuild-tables.ts';
import type { SystemSlots } from './service-slots.ts';
import type { Feed } from './feed.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { subscriberPart } from './subscriber-part.ts';

const mailServer = 'mail-server';

type NotificationPart = {
  readonly subscription: Subscription;
  readonly feed: Feed;
  /** It sends nothing about what it has had before, when that comes again. */
  readonly isMuted?: boolean;
};

/** Tells people of events, by a row in a database of its own or by a mail. */
export function notificationPart(
  { subscription, feed, isMuted = false }: NotificationPart,
  slots: SystemSlots,
): Part {
  const { subscriber } = subscription;
  return subscriberPart(
    {
      subscription,
      role: 'notification',
      feed,
      members: [subscriber],
      tables: [...slots.effect.tables, ...(isMuted ? [mutedUntilTable] : [])],
      isMuted,
      effect: slots.effect.effect({ subscriber, database: subscriber, mailServer }),
      outside: slots.effect.needsMailServer ? [placeOf(mailServer, 'mail-server')] : [],
    },
    slots,
  );
}
