import { keepingNotes } from '../../../system/keeping/keeping-notes.en.ts';
import { snapshotsNotes } from '../../../system/snapshots/snapshots-notes.en.ts';
import { snapshotEveryNotes } from '../../../system/snapshot-every/snapshot-every-notes.en.ts';
import { streamLengthNotes } from '../../../system/stream-length/stream-length-notes.en.ts';
import { versioningNotes } from '../../../system/versioning/versioning-notes.en.ts';
import { olderSnapshotsNotes } from '../../../system/older-snapshots/older-snapshots-notes.en.ts';
import { personalDataNotes } from '../../../system/personal-data/personal-data-notes.en.ts';
import { publishingNotes } from '../../../system/publishing/publishing-notes.en.ts';
import { relaysNotes } from '../../../system/relays/relays-notes.en.ts';
import { outboxIndexNotes } from '../../../system/outbox-index/outbox-index-notes.en.ts';
import { positionEveryNotes } from '../../../system/position-every/position-every-notes.en.ts';
import { positionOrderNotes } from '../../../system/position-order/position-order-notes.en.ts';
import { concurrencyNotes } from '../../../system/concurrency/concurrency-notes.en.ts';
import { consumingNotes } from '../../../system/consuming/notes/consuming-notes.en.ts';
import { membersNotes } from '../../../system/members/members-notes.en.ts';
import { subscriptionNotes } from '../../../system/subscription/subscription-notes.en.ts';
import { joiningNotes } from '../../../system/joining/joining-notes.en.ts';
import { startingNotes } from '../../../system/starting/starting-notes.en.ts';
import { failingNotes } from '../../../system/failing/failing-notes.en.ts';
import { notifyingNotes } from '../../../system/notifying/notifying-notes.en.ts';
import { partitioningNotes } from '../../../system/partitioning/partitioning-notes.en.ts';
import { clientNotes } from '../../../system/client/client-notes.en.ts';
import { recognisingNotes } from '../../../system/recognising/recognising-notes.en.ts';
import { answeringNotes } from '../../../system/answering/answering-notes.en.ts';
import { outsideNotes } from '../../../system/outside/outside-notes.en.ts';
import { coordinationNotes } from '../../../system/coordination/coordination-notes.en.ts';
import { compensationNotes } from '../../../system/compensation/compensation-notes.en.ts';
import { isolationNotes } from '../../../system/isolation/isolation-notes.en.ts';
import { sagaStateNotes } from '../../../system/saga-state/saga-state-notes.en.ts';
import { boundaryNotes } from '../../../system/boundary/boundary-notes.en.ts';
import { correlationNotes } from '../../../system/correlation/correlation-notes.en.ts';
import { deadlineNotes } from '../../../system/deadline/deadline-notes.en.ts';
import { readingNotes } from '../../../system/reading/reading-notes.en.ts';
import { rebuildNotes } from '../../../system/rebuild/rebuild-notes.en.ts';
import { reactorsNotes } from '../../../system/reactors/reactors-notes.en.ts';
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
