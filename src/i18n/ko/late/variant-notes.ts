import { keepingNotes } from '../../../system/keeping/keeping-notes.ko.ts';
import { snapshotsNotes } from '../../../system/snapshots/snapshots-notes.ko.ts';
import { snapshotEveryNotes } from '../../../system/snapshot-every/snapshot-every-notes.ko.ts';
import { streamLengthNotes } from '../../../system/stream-length/stream-length-notes.ko.ts';
import { versioningNotes } from '../../../system/versioning/versioning-notes.ko.ts';
import { olderSnapshotsNotes } from '../../../system/older-snapshots/older-snapshots-notes.ko.ts';
import { personalDataNotes } from '../../../system/personal-data/personal-data-notes.ko.ts';
import { publishingNotes } from '../../../system/publishing/publishing-notes.ko.ts';
import { relaysNotes } from '../../../system/relays/relays-notes.ko.ts';
import { outboxIndexNotes } from '../../../system/outbox-index/outbox-index-notes.ko.ts';
import { positionEveryNotes } from '../../../system/position-every/position-every-notes.ko.ts';
import { positionOrderNotes } from '../../../system/position-order/position-order-notes.ko.ts';
import { concurrencyNotes } from '../../../system/concurrency/concurrency-notes.ko.ts';
import { consumingNotes } from '../../../system/consuming/notes/consuming-notes.ko.ts';
import { membersNotes } from '../../../system/members/members-notes.ko.ts';
import { subscriptionNotes } from '../../../system/subscription/subscription-notes.ko.ts';
import { joiningNotes } from '../../../system/joining/joining-notes.ko.ts';
import { startingNotes } from '../../../system/starting/starting-notes.ko.ts';
import { failingNotes } from '../../../system/failing/failing-notes.ko.ts';
import { notifyingNotes } from '../../../system/notifying/notifying-notes.ko.ts';
import { partitioningNotes } from '../../../system/partitioning/partitioning-notes.ko.ts';
import { clientNotes } from '../../../system/client/client-notes.ko.ts';
import { recognisingNotes } from '../../../system/recognising/recognising-notes.ko.ts';
import { answeringNotes } from '../../../system/answering/answering-notes.ko.ts';
import { outsideNotes } from '../../../system/outside/outside-notes.ko.ts';
import { coordinationNotes } from '../../../system/coordination/coordination-notes.ko.ts';
import { compensationNotes } from '../../../system/compensation/compensation-notes.ko.ts';
import { isolationNotes } from '../../../system/isolation/isolation-notes.ko.ts';
import { sagaStateNotes } from '../../../system/saga-state/saga-state-notes.ko.ts';
import { boundaryNotes } from '../../../system/boundary/boundary-notes.ko.ts';
import { correlationNotes } from '../../../system/correlation/correlation-notes.ko.ts';
import { deadlineNotes } from '../../../system/deadline/deadline-notes.ko.ts';
import { readingNotes } from '../../../system/reading/reading-notes.ko.ts';
import { rebuildNotes } from '../../../system/rebuild/rebuild-notes.ko.ts';
import { reactorsNotes } from '../../../system/reactors/reactors-notes.ko.ts';
import type { VariantNotes } from '../../form/text-files.ts';

/** One sentence on what each variant does; said while one is chosen. */
export const variantNotes: VariantNotes = {
  keeping: keepingNotes,
  snapshots: snapshotsNotes,
  'snapshot-every': snapshotEveryNotes,
  'stream-length': streamLengthNotes,
  versioning: versioningNotes,
  'older-snapshots': olderSnapshotsNotes,
  'personal-data': personalDataNotes,
  publishing: publishingNotes,
  relays: relaysNotes,
  'outbox-index': outboxIndexNotes,
  'position-every': positionEveryNotes,
  'position-order': positionOrderNotes,
  concurrency: concurrencyNotes,
  consuming: consumingNotes,
  members: membersNotes,
  subscription: subscriptionNotes,
  joining: joiningNotes,
  starting: startingNotes,
  failing: failingNotes,
  effect: notifyingNotes,
  partitioning: partitioningNotes,
  client: clientNotes,
  recognising: recognisingNotes,
  answering: answeringNotes,
  outside: outsideNotes,
  coordination: coordinationNotes,
  compensation: compensationNotes,
  isolation: isolationNotes,
  'saga-state': sagaStateNotes,
  boundary: boundaryNotes,
  correlation: correlationNotes,
  deadline: deadlineNotes,
  reading: readingNotes,
  rebuild: rebuildNotes,
  reactors: reactorsNotes,
};
