import { answeringVariants } from '../../system/answering/answering-table.ts';
import { compensationVariants } from '../../system/compensation/compensation-table.ts';
import { coordinationVariants } from '../../system/coordination/coordination-table.ts';
import { correlationVariants } from '../../system/correlation/correlation-table.ts';
import { deadlineVariants } from '../../system/deadline/deadline-table.ts';
import { isolationVariants } from '../../system/isolation/isolation-table.ts';
import { sagaStateVariants } from '../../system/saga-state/saga-state-table.ts';
import { boundaryVariants } from '../../system/boundary/boundary-table.ts';
import { clientVariants } from '../../system/client/client-table.ts';
import { concurrencyVariants } from '../../system/concurrency/concurrency-table.ts';
import { consumingVariants } from '../../system/consuming/consuming-table.ts';
import { keepingVariants } from '../../system/keeping/keeping-table.ts';
import { membersVariants } from '../../system/members/members-table.ts';
import { failingVariants } from '../../system/failing/failing-table.ts';
import { notifyingVariants } from '../../system/notifying/notifying-table.ts';
import { outboxIndexVariants } from '../../system/outbox-index/outbox-index-table.ts';
import { outsideVariants } from '../../system/outside/outside-table.ts';
import { partitioningVariants } from '../../system/partitioning/partitioning-table.ts';
import { positionEveryVariants } from '../../system/position-every/position-every-table.ts';
import { positionOrderVariants } from '../../system/position-order/position-order-table.ts';
import { publishingVariants } from '../../system/publishing/publishing-table.ts';
import { relaysVariants } from '../../system/relays/relays-table.ts';
import { snapshotEveryVariants } from '../../system/snapshot-every/snapshot-every-table.ts';
import { snapshotsVariants } from '../../system/snapshots/snapshots-table.ts';
import { streamLengthVariants } from '../../system/stream-length/stream-length-table.ts';
import { olderSnapshotsVariants } from '../../system/older-snapshots/older-snapshots-table.ts';
import { personalDataVariants } from '../../system/personal-data/personal-data-table.ts';
import { versioningVariants } from '../../system/versioning/versioning-table.ts';
import { joiningVariants } from '../../system/joining/joining-table.ts';
import { startingVariants } from '../../system/starting/starting-table.ts';
import { subscriptionVariants } from '../../system/subscription/subscription-table.ts';
import { readingVariants } from '../../system/reading/reading-table.ts';
import { rebuildVariants } from '../../system/rebuild/rebuild-table.ts';
import { reactorsVariants } from '../../system/reactors/reactors-table.ts';
import { recognisingVariants } from '../../system/recognising/recognising-table.ts';

/** One line a slot: what can be chosen in it, the weakest first. */
export const slotTable = {
  keeping: keepingVariants,
  snapshots: snapshotsVariants,
  'snapshot-every': snapshotEveryVariants,
  'stream-length': streamLengthVariants,
  versioning: versioningVariants,
  'older-snapshots': olderSnapshotsVariants,
  'personal-data': personalDataVariants,
  publishing: publishingVariants,
  relays: relaysVariants,
  'outbox-index': outboxIndexVariants,
  'position-every': positionEveryVariants,
  'position-order': positionOrderVariants,
  concurrency: concurrencyVariants,
  consuming: consumingVariants,
  members: membersVariants,
  subscription: subscriptionVariants,
  joining: joiningVariants,
  starting: startingVariants,
  failing: failingVariants,
  effect: notifyingVariants,
  partitioning: partitioningVariants,
  client: clientVariants,
  recognising: recognisingVariants,
  answering: answeringVariants,
  outside: outsideVariants,
  coordination: coordinationVariants,
  compensation: compensationVariants,
  isolation: isolationVariants,
  'saga-state': sagaStateVariants,
  boundary: boundaryVariants,
  correlation: correlationVariants,
  deadline: deadlineVariants,
  reading: readingVariants,
  rebuild: rebuildVariants,
  reactors: reactorsVariants,
};

/** Details of some variants of another slot: beside the others they are not offered. */
export const detailSlots: ReadonlySet<string> = new Set<keyof typeof slotTable>([
  'snapshot-every',
  'older-snapshots',
  'outbox-index',
  'position-every',
  'position-order',
  'compensation',
  'isolation',
  'saga-state',
  'correlation',
  'deadline',
  'reactors',
]);
