import type { TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { rebuildsTable } from '../../system/rebuilding/rebuild-tables.ts';
import type { Part } from '../topology/part.ts';
import { rebuilderPart } from '../topology/rebuilder-part.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { readModelsOf, type ServiceSystem } from './service-system.ts';

/** Whether somebody may have the read models built again (R3). */
export const isRebuilt = ({ rebuild }: Pick<SystemSlots, 'rebuild'>): boolean => rebuild?.isOffered === true;

/** Whether a subscriber that writes to people sends nothing while events come again. */
export const silencedIn = (slots: Pick<SystemSlots, 'rebuild' | 'reactors'>): boolean =>
  isRebuilt(slots) && slots.reactors?.isMuted === true;

/** What is kept beside the read models of a rebuild that is under way. */
export const rebuildTablesIn = (slots: Pick<SystemSlots, 'rebuild'>): readonly TableSchema[] =>
  isRebuilt(slots) ? [rebuildsTable] : [];

/** Whoever builds read models again, where somebody does. It rewinds whoever else reads the same events, too. */
export function rebuilderOf(
  system: ServiceSystem,
  slots: SystemSlots,
  { client, broker }: { readonly client: PlaceId; readonly broker: PlaceId | null },
): readonly Part[] {
  if (!isRebuilt(slots) || system.rebuild === undefined || broker === null) return [];
  const marks = slots.consuming.tables.map(({ name }) => name);
  const isMuted = silencedIn(slots);
  const keepsRows = marks.length > 0 || slots.failing.tables.length > 0 || slots.effect.tables.length > 0;
  return [
    rebuilderPart({
      command: system.rebuild,
      clients: [client],
      broker,
      views: {
        group: 'projection',
        database: ownOf('projection'),
        cleared: [...readModelsOf(system, slots).map(({ table }) => table.name), ...marks],
        isView: true,
        isMuted: false,
      },
      others: [
        {
          group: 'notification',
          database: keepsRows || isMuted ? ownOf('notification') : null,
          // Its marks say what it has sent: a muted one needs them for what comes twice all the same.
          cleared: isMuted ? [] : marks,
          isView: false,
          isMuted,
        },
      ],
    }),
  ];
}

const ownOf = (subscriber: string) => ({ id: subscriber, place: `${subscriber}-database` });
