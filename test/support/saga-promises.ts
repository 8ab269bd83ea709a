import { answeredTruly } from '../../src/kernel/properties/answered-truly.ts';
import { atomicOutbox } from '../../src/kernel/properties/atomic-outbox.ts';
import { commandOnce } from '../../src/kernel/properties/command-once.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { inOrder } from '../../src/kernel/properties/in-order.ts';
import { noEarlyEvent } from '../../src/kernel/properties/no-early-event.ts';
import { noLostEvent, type Subscription } from '../../src/kernel/properties/no-lost-event.ts';
import { noLostUpdate } from '../../src/kernel/properties/no-lost-update.ts';
import { noPhantomEvent } from '../../src/kernel/properties/no-phantom-event.ts';
import { noStuckMessage } from '../../src/kernel/properties/no-stuck-message.ts';
import { noStuckSubscription, type StoreReader } from '../../src/kernel/properties/no-stuck-subscription.ts';
import type { Property } from '../../src/kernel/properties/property.ts';
import { somethingHappens } from '../../src/kernel/properties/something-happens.ts';
import { creditKept } from '../../src/scenarios/promises/credit-kept.ts';
import { sagaConsistent } from '../../src/scenarios/promises/saga-consistent.ts';
import type { Slots } from '../../src/scenarios/slots/slots.ts';
import { serviceNames, type ServicePart } from '../../src/scenarios/topology/service-part.ts';
import { inOutbox } from '../../src/system/announcing/outbox-row.ts';

/** All that transport promises between services, and what the business does. */
export function sagaPromises(
  subscriptions: readonly Subscription[],
  services: readonly Pick<ServicePart, 'name' | 'instanceCount'>[],
  { publishing }: Pick<Slots, 'publishing'>,
): readonly Property[] {
  const { unpublished = inOutbox, messageTables = [] } = publishing;
  // Where events are their own outbox, commands and replies are theirs, where there are any.
  const flagged = unpublished === inOutbox ? [] : messageTables;
  const waiting = [...publishing.tables.filter(({ name }) => name === unpublished.query.table), ...flagged];
  const outboxes = services.flatMap((service) =>
    waiting.map((table) => ({ database: serviceNames(service).database, table, waiting: { published: 0 } })),
  );
  const hasOutbox = publishing.tables.some(({ name }) => name === 'outbox');
  return [
    noLostEvent(subscriptions),
    noPhantomEvent,
    noEarlyEvent,
    effectOnce,
    noLostUpdate,
    inOrder,
    ...(hasOutbox ? [atomicOutbox] : []),
    commandOnce,
    answeredTruly,
    publishing.hasNoBroker === true ? noStuckSubscription(readersOf(services)) : noStuckMessage(outboxes),
    somethingHappens,
    creditKept,
    sagaConsistent,
  ];
}

/** The handler of each reads the store of the other, and keeps its checkpoint in its own. */
function readersOf(services: readonly Pick<ServicePart, 'name' | 'instanceCount'>[]): readonly StoreReader[] {
  return services.flatMap((own) =>
    services
      .filter(({ name }) => name !== own.name)
      .map((other) => ({
        subscriber: `${own.name}-handler`,
        store: serviceNames(other).database,
        database: serviceNames(own).database,
      })),
  );
}
