import { answeredTruly } from '../../kernel/properties/answered-truly.ts';
import { atomicOutbox } from '../../kernel/properties/atomic-outbox.ts';
import { commandOnce } from '../../kernel/properties/command-once.ts';
import { effectOnce } from '../../kernel/properties/effect-once.ts';
import { forgotten } from '../../kernel/properties/forgotten.ts';
import { inOrder } from '../../kernel/properties/in-order.ts';
import { noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import { noHalfRead } from '../../kernel/properties/reading/no-half-read.ts';
import { noLostEvent } from '../../kernel/properties/no-lost-event.ts';
import { noLostUpdate } from '../../kernel/properties/no-lost-update.ts';
import { noPhantomEvent } from '../../kernel/properties/no-phantom-event.ts';
import { noStuckMessage, type Outbox } from '../../kernel/properties/no-stuck-message.ts';
import { noStuckSubscription } from '../../kernel/properties/no-stuck-subscription.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { readModelCorrect } from '../../kernel/properties/reading/read-model-correct.ts';
import { readYourWrites } from '../../kernel/properties/reading/read-your-writes.ts';
import { snapshotTrue } from '../../kernel/properties/streams/snapshot-true.ts';
import { shortReplay } from '../../kernel/properties/streams/short-replay.ts';
import { somethingHappens } from '../../kernel/properties/something-happens.ts';
import { inOutbox } from '../../system/announcing/outbox-row.ts';
import { forgottenValue } from '../../domains/personal-data.ts';
import { mayBeForgotten } from '../../system/personal-data/personal-data-variant.ts';
import { writesSnapshots } from '../../system/snapshots/snapshots-variant.ts';
import type { ServiceSlots, SystemSlots } from '../topology/service-slots.ts';
import { isRebuilt } from './rebuilding.ts';
import {
  aggregatesOf,
  hasBroker,
  namesOf,
  queriesOf,
  readModelsOf,
  type ServiceSystem,
} from './service-system.ts';

/** So many events are soon folded. */
const replayedMax = 100;

/** The promises of a service system that make sense for the chosen patterns. */
export function promisesOf(system: ServiceSystem, slots: SystemSlots): readonly Property[] {
  const { subscriptions } = system;
  const latecomer = slots.joining?.isLater === true ? 'projection' : null;
  return [
    noLostEvent(subscriptions, latecomer === null ? [] : [latecomer]),
    // Where nothing is published there is no record that could be false.
    ...(hasBroker(slots) ? [noPhantomEvent] : []),
    noEarlyEvent,
    effectOnce,
    noLostUpdate,
    inOrder,
    ...(hasOutbox(slots) ? [atomicOutbox] : []),
    readModelCorrect(
      'projection',
      readModelsOf(system, slots).map((model) => ({
        ...model,
        table: model.table.name,
        ...asideOf(system, slots, model.aggregateType),
      })),
      latecomer,
    ),
    ...(writesSnapshots(slots.snapshots)
      ? [
          snapshotTrue(
            aggregatesOf(system, slots).map((one) => ({ ...one, ...asideOf(system, slots, one.type) })),
          ),
        ]
      : []),
    ...(mayBeForgotten(slots['personal-data']) ? [forgotten(forgottenValue)] : []),
    ...(slots['stream-length'].eventCount === 0 ? [] : [shortReplay(replayedMax)]),
    commandOnce,
    ...system.promises,
    answeredTruly,
    ...(slots.reading.queries === null ? [] : [readYourWrites(queriesOf(system))]),
    ...(isRebuilt(slots) && slots.reading.queries !== null
      ? [noHalfRead('projection', queriesOf(system))]
      : []),
    hasBroker(slots)
      ? noStuckMessage(outboxesOf(system, slots))
      : noStuckSubscription(
          // Each of them has a database of its name.
          subscriptions.map(({ subscriber }) => ({
            subscriber,
            store: namesOf(system).database,
            database: subscriber,
          })),
        ),
    somethingHappens,
  ];
}

/** What is enciphered in events says something else where it has been read. */
function asideOf(
  { personal }: ServiceSystem,
  { 'personal-data': { written } }: SystemSlots,
  aggregateType: string,
): { readonly aside?: readonly string[] } {
  const isSealed = written === 'sealed' && personal?.about.aggregateType === aggregateType;
  return isSealed ? { aside: personal.about.fields } : {};
}

const hasOutbox = ({ publishing }: ServiceSlots): boolean =>
  publishing.outboxAfter !== undefined || publishing.tables.some(({ name }) => name === 'outbox');

const outboxesOf = (system: ServiceSystem, { publishing }: ServiceSlots): readonly Outbox[] =>
  publishing.tables
    .filter(({ name }) => name === (publishing.unpublished ?? inOutbox).query.table)
    .map((table) => ({ database: namesOf(system).database, table, waiting: { published: 0 } }));
