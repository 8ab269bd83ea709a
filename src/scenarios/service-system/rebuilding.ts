import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { projection } from '../../system/projecting/projection.ts';
import type { ReadModel } from '../../system/projecting/read-model.ts';
import { rebuildsTable } from '../../system/rebuilding/rebuild-tables.ts';
import type { RebuildTask, Rewound, RebuiltView, SecondView } from '../../system/rebuilding/rebuild-task.ts';
import { readingSubscriber } from '../../system/versioning/reading-subscriber.ts';
import type { Part } from '../topology/part.ts';
import { rebuilderId, rebuilderPart } from '../topology/surroundings/rebuilder-part.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { keysReadBy, versionsOf } from '../topology/versions-of.ts';
import { knownOf } from './known-of.ts';
import { readModelsOf, type ServiceSystem } from './service-system.ts';

type Chosen = Pick<SystemSlots, 'rebuild' | 'reactors'>;

/** Whether somebody may have the read models built again (R3). */
export const isRebuilt = ({ rebuild }: Chosen): boolean => rebuild !== undefined && rebuild.program !== null;

/** Whether a subscriber that writes to people sends nothing while events come again. */
export const silencedIn = (slots: Chosen): boolean =>
  isRebuilt(slots) && slots.rebuild?.isBeside === false && slots.reactors?.isMuted === true;

/** What is kept beside the read models of a rebuild that is under way. */
export const rebuildTablesIn = (system: ServiceSystem, slots: SystemSlots): readonly TableSchema[] => [
  ...(isRebuilt(slots) ? [rebuildsTable] : []),
  ...(slots.rebuild?.isBeside === true ? secondModelsOf(system, slots).map(({ table }) => table) : []),
];

type Around = {
  readonly client: PlaceId;
  readonly broker: PlaceId | null;
  /** What is projected. */
  readonly subscription: Subscription;
};

/** Whoever builds read models again, where somebody does. In place it rewinds whoever else reads the same events, too. */
export function rebuilderOf(
  system: ServiceSystem,
  slots: SystemSlots,
  { client, broker, subscription }: Around,
): readonly Part[] {
  const { rebuild } = slots;
  if (rebuild?.program === undefined || rebuild.program === null) return [];
  if (system.rebuild === undefined || broker === null) return [];
  const marks = slots.consuming.tables.map(({ name }) => name);
  const view: RebuiltView = {
    group: subscription.subscriber,
    database: ownOf(subscription.subscriber),
    cleared: [...readModelsOf(system, slots).map(({ table }) => table.name), ...marks],
    isView: true,
    isMuted: false,
  };
  const others = rebuild.isBeside ? [] : [notificationIn(slots, marks)];
  const task: RebuildTask = { broker, view, others };
  const second = secondViewOf(system, slots, view);
  const topics = subscription.aggregateTypes;
  return [
    rebuilderPart({
      command: system.rebuild,
      clients: [client],
      task,
      program: rebuild.program(task, second),
      reads: rebuild.isBeside ? { topics, second, keysAt: keysReadBy(knownOf(system), topics, slots) } : null,
    }),
  ];
}

function notificationIn(slots: SystemSlots, marks: readonly string[]): Rewound {
  const isMuted = silencedIn(slots);
  const keepsRows = marks.length > 0 || slots.failing.tables.length > 0 || slots.effect.tables.length > 0;
  return {
    group: 'notification',
    database: keepsRows || isMuted ? ownOf('notification') : null,
    // Its marks say what it has sent: a muted one needs them for what comes twice all the same.
    cleared: isMuted ? [] : marks,
    isView: false,
    isMuted,
  };
}

/** The view that takes the other's place, in the same database. */
function secondViewOf(
  system: ServiceSystem,
  slots: SystemSlots,
  { group, database }: RebuiltView,
): SecondView {
  const models = secondModelsOf(system, slots);
  const effect = projection(database.id, rebuilderId, models);
  return {
    group: rebuilderId,
    database,
    cleared: models.map(({ table }) => table.name),
    isView: true,
    isMuted: false,
    tables: readModelsOf(system, slots).map(({ table }) => ({ shown: table.name, next: nextTo(table.name) })),
    effect: readingSubscriber(versionsOf(knownOf(system), slots), effect),
    marksOf: (events) => slots.consuming.marksOf?.(group, events) ?? [],
  };
}

const secondModelsOf = (system: ServiceSystem, slots: SystemSlots): readonly ReadModel[] =>
  readModelsOf(system, slots).map((model) => ({
    ...model,
    table: { ...model.table, name: nextTo(model.table.name) },
  }));

const nextTo = (table: string): string => `${table}_next`;

const ownOf = (subscriber: string) => ({ id: subscriber, place: `${subscriber}-database` });
