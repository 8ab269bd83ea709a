import type { SlotId } from '../slots/setup.ts';
import type { Slots } from '../slots/slots.ts';

/** The slots of a system of services that publish events, a broker, and subscribers. */
export const serviceSlots = [
  'keeping',
  'publishing',
  'relays',
  'outbox-index',
  'position-every',
  'position-order',
  'concurrency',
  'consuming',
  'members',
  'failing',
  'effect',
  'partitioning',
  'client',
  'recognising',
  'answering',
  'snapshots',
  'snapshot-every',
  'stream-length',
  'versioning',
  'older-snapshots',
  'personal-data',
  'subscription',
  'starting',
] as const satisfies readonly SlotId[];

/** What one service with its readers has to itself: nobody else writes to people, and streams elsewhere stay short. */
const ownOfOne = [
  'effect',
  'snapshots',
  'snapshot-every',
  'stream-length',
  'versioning',
  'older-snapshots',
  'personal-data',
  'subscription',
  'starting',
] as const satisfies readonly SlotId[];

type ServiceSlot = (typeof serviceSlots)[number];
type OwnOfOne = (typeof ownOfOne)[number];

const isShared = (slot: ServiceSlot): slot is Exclude<ServiceSlot, OwnOfOne> =>
  !(ownOfOne as readonly SlotId[]).includes(slot);

/** Those of services that hear of each other or of somebody outside. */
export const sharedSlots = serviceSlots.filter(isShared);

/** Those of a system whose clients may ask as well as command, beside these. */
export const readingSlots = ['reading'] as const satisfies readonly SlotId[];

/** Those of a system whose read model can be built again, or be there only later, beside these. */
export const rebuildSlots = ['rebuild', 'reactors', 'joining'] as const satisfies readonly SlotId[];

/** Those of a system that asks somebody outside, beside these. */
export const outsideSlots = ['outside'] as const satisfies readonly SlotId[];

/** Those of services that write to each other about one act, beside these. */
export const coordinatingSlots = [
  'coordination',
  'compensation',
  'isolation',
  'saga-state',
  'correlation',
  'deadline',
] as const satisfies readonly SlotId[];

/** Where the lines between aggregates are a choice, beside these. */
export const boundarySlots = ['boundary'] as const satisfies readonly SlotId[];

/** Those of a process manager that books at others what it may have to undo, beside these. */
export const tripSlots = [
  'coordination',
  'compensation',
  'saga-state',
  'outside',
] as const satisfies readonly SlotId[];

/** Of a system that also writes to people, and answers queries. */
export const systemSlots = [...serviceSlots, ...readingSlots] as const;
export type SystemSlots = Pick<Slots, (typeof systemSlots)[number]> &
  // Where a read model can be built again, or be there only later.
  Partial<Pick<Slots, (typeof rebuildSlots)[number]>>;

/** What services, their relays and whoever hears of them need. */
export type ServiceSlots = Omit<SystemSlots, OwnOfOne | 'reading' | (typeof rebuildSlots)[number]> &
  Partial<
    Pick<
      SystemSlots,
      | 'snapshots'
      | 'snapshot-every'
      | 'versioning'
      | 'older-snapshots'
      | 'personal-data'
      | 'subscription'
      | 'starting'
    >
  >;
