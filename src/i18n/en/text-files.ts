import { bookingTexts } from '../../domains/booking/booking.en.ts';
import { travelTexts } from '../../domains/booking/travel.en.ts';
import { campaignTexts } from '../../domains/campaign/campaign.en.ts';
import { customerTexts } from '../../domains/customer/customer.en.ts';
import { orderTexts } from '../../domains/order/order.en.ts';
import { locationTexts } from '../../domains/campaign/location.en.ts';
import { postTexts } from '../../domains/post/post.en.ts';
import { publisherTexts } from '../../domains/publisher/publisher.en.ts';
import { templateTexts } from '../../domains/usage-count/template.en.ts';
import { answeringTexts } from '../../system/answering/answering.en.ts';
import { boundaryTexts } from '../../system/boundary/boundary.en.ts';
import { clientTexts } from '../../system/client/client.en.ts';
import { concurrencyTexts } from '../../system/concurrency/concurrency.en.ts';
import { consumingTexts } from '../../system/consuming/consuming.en.ts';
import { failingTexts } from '../../system/failing/failing.en.ts';
import { keepingTexts } from '../../system/keeping/keeping.en.ts';
import { membersTexts } from '../../system/members/members.en.ts';
import { notifyingTexts } from '../../system/notifying/notifying.en.ts';
import { outboxIndexTexts } from '../../system/outbox-index/outbox-index.en.ts';
import { outsideTexts } from '../../system/outside/outside.en.ts';
import { partitioningTexts } from '../../system/partitioning/partitioning.en.ts';
import { positionEveryTexts } from '../../system/position-every/position-every.en.ts';
import { positionOrderTexts } from '../../system/position-order/position-order.en.ts';
import { publishingTexts } from '../../system/publishing/publishing.en.ts';
import { readingTexts } from '../../system/reading/reading.en.ts';
import { recognisingTexts } from '../../system/recognising/recognising.en.ts';
import { relaysTexts } from '../../system/relays/relays.en.ts';
import { snapshotEveryTexts } from '../../system/snapshot-every/snapshot-every.en.ts';
import { streamLengthTexts } from '../../system/stream-length/stream-length.en.ts';
import { rebuildTexts } from '../../system/rebuild/rebuild.en.ts';
import { reactorsTexts } from '../../system/reactors/reactors.en.ts';
import { olderSnapshotsTexts } from '../../system/older-snapshots/older-snapshots.en.ts';
import { personalDataTexts } from '../../system/personal-data/personal-data.en.ts';
import { versioningTexts } from '../../system/versioning/versioning.en.ts';
import { joiningTexts } from '../../system/joining/joining.en.ts';
import { startingTexts } from '../../system/starting/starting.en.ts';
import { subscriptionTexts } from '../../system/subscription/subscription.en.ts';
import { snapshotsTexts } from '../../system/snapshots/snapshots.en.ts';
import { compensationTexts } from '../../system/compensation/compensation.en.ts';
import { coordinationTexts } from '../../system/coordination/coordination.en.ts';
import { correlationTexts } from '../../system/correlation/correlation.en.ts';
import { deadlineTexts } from '../../system/deadline/deadline.en.ts';
import { isolationTexts } from '../../system/isolation/isolation.en.ts';
import { sagaStateTexts } from '../../system/saga-state/saga-state.en.ts';
import { campaignPublishingSagaTexts } from '../../system/coordinating/campaigns/campaign-publishing-saga.en.ts';
import { bookingProcessManagerTexts } from '../../system/coordinating/trips/booking-process-manager.en.ts';
import { createOrderSagaTexts } from '../../system/coordinating/orders/create-order-saga.en.ts';
import { publishingStepTexts } from '../../system/coordinating/campaigns/publishing-steps.en.ts';
import { stepTexts } from '../../system/coordination/steps.en.ts';
import type { TextFiles } from '../form/text-files.ts';

/** All that stands beside what it speaks of. */
export const textFiles: TextFiles = {
  aggregates: {
    Booking: bookingTexts,
    ...travelTexts,
    AdLocation: locationTexts,
    Campaign: campaignTexts,
    Customer: customerTexts,
    Order: orderTexts,
    Post: postTexts,
    Publisher: publisherTexts,
    Template: templateTexts,
  },
  slots: {
    keeping: keepingTexts,
    snapshots: snapshotsTexts,
    'snapshot-every': snapshotEveryTexts,
    'stream-length': streamLengthTexts,
    versioning: versioningTexts,
    'older-snapshots': olderSnapshotsTexts,
    'personal-data': personalDataTexts,
    publishing: publishingTexts,
    relays: relaysTexts,
    'outbox-index': outboxIndexTexts,
    'position-every': positionEveryTexts,
    'position-order': positionOrderTexts,
    concurrency: concurrencyTexts,
    consuming: consumingTexts,
    members: membersTexts,
    subscription: subscriptionTexts,
    joining: joiningTexts,
    starting: startingTexts,
    failing: failingTexts,
    effect: notifyingTexts,
    partitioning: partitioningTexts,
    client: clientTexts,
    recognising: recognisingTexts,
    answering: answeringTexts,
    outside: outsideTexts,
    coordination: coordinationTexts,
    compensation: compensationTexts,
    isolation: isolationTexts,
    'saga-state': sagaStateTexts,
    boundary: boundaryTexts,
    correlation: correlationTexts,
    deadline: deadlineTexts,
    reading: readingTexts,
    rebuild: rebuildTexts,
    reactors: reactorsTexts,
  },
  sagas: {
    BookingProcessManager: bookingProcessManagerTexts,
    CampaignPublishingSaga: campaignPublishingSagaTexts,
    CreateOrderSaga: createOrderSagaTexts,
  },
  steps: { ...stepTexts, ...publishingStepTexts },
};
