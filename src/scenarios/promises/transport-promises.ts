import { answeredTruly } from '../../kernel/properties/answered-truly.ts';
import { atomicOutbox } from '../../kernel/properties/atomic-outbox.ts';
import { commandOnce } from '../../kernel/properties/command-once.ts';
import { effectOnce } from '../../kernel/properties/effect-once.ts';
import { inOrder } from '../../kernel/properties/in-order.ts';
import { noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import { noLostEvent, type Subscription } from '../../kernel/properties/no-lost-event.ts';
import { noLostUpdate } from '../../kernel/properties/no-lost-update.ts';
import { noPhantomEvent } from '../../kernel/properties/no-phantom-event.ts';
import { noStuckMessage } from '../../kernel/properties/no-stuck-message.ts';
import { noStuckSubscription, type StoreReader } from '../../kernel/properties/no-stuck-subscription.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { somethingHappens } from '../../kernel/properties/something-happens.ts';
import { inOutbox } from '../../system/announcing/outbox-row.ts';
import { serviceNames, type ServicePart } from '../topology/service-part.ts';
import type { ServiceSlots } from '../topology/service-slots.ts';

/** A service that publishes what it commits. */
export type Publishes = Pick<ServicePart, 'name' | 'instanceCount'>;

/** What services that hear of each other promise, whatever their business: how what they commit gets about. */
export function transportPromises(
  subscriptions: readonly Subscription[],
  services: readonly Publishes[],
  /** Who reads whose store, where nothing is published. */
  readers: readonly StoreReader[],
  slots: Pick<ServiceSlots, 'publishing'>,
): readonly Property[] {
  const { publishing } = slots;
  const isPublished = publishing.hasNoBroker !== true;
  const hasOutbox = publishing.tables.some(({ name }) => name === 'outbox');
  const isHeard = subscriptions.length > 0;
  return [
    // Where nobody subscribes to events none can be lost, come twice or out of turn.
    ...(isHeard ? [noLostEvent(subscriptions)] : []),
    ...(isPublished ? [noPhantomEvent] : []),
    ...(isHeard ? [noEarlyEvent, effectOnce] : []),
    noLostUpdate,
    ...(isHeard ? [inOrder] : []),
    ...(hasOutbox ? [atomicOutbox] : []),
    commandOnce,
    answeredTruly,
    ...(isPublished ? [noStuckMessage(outboxesOf(services, slots))] : []),
    ...(isHeard && !isPublished ? [noStuckSubscription(readers)] : []),
    ...(isHeard ? [somethingHappens] : []),
  ];
}

function outboxesOf(services: readonly Publishes[], { publishing }: Pick<ServiceSlots, 'publishing'>) {
  const { unpublished = inOutbox, messageTables = [] } = publishing;
  // Where events are their own outbox, commands and replies are theirs, where there are any.
  const flagged = unpublished === inOutbox ? [] : messageTables;
  const waiting = [...publishing.tables.filter(({ name }) => name === unpublished.query.table), ...flagged];
  return services.flatMap((service) =>
    waiting.map((table) => ({ database: serviceNames(service).database, table, waiting: { published: 0 } })),
  );
}
