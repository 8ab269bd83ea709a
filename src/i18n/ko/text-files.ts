import { bookingTexts } from '../../domains/booking/booking.ko.ts';
import { travelTexts } from '../../domains/booking/travel.ko.ts';
import { campaignTexts } from '../../domains/campaign/campaign.ko.ts';
import { customerTexts } from '../../domains/customer/customer.ko.ts';
import { orderTexts } from '../../domains/order/order.ko.ts';
import { locationTexts } from '../../domains/campaign/location.ko.ts';
import { postTexts } from '../../domains/post/post.ko.ts';
import { publisherTexts } from '../../domains/publisher/publisher.ko.ts';
import { templateTexts } from '../../domains/usage-count/template.ko.ts';
import { answeringTexts } from '../../system/answering/answering.ko.ts';
import { boundaryTexts } from '../../system/boundary/boundary.ko.ts';
import { clientTexts } from '../../system/client/client.ko.ts';
import { concurrencyTexts } from '../../system/concurrency/concurrency.ko.ts';
import { consumingTexts } from '../../system/consuming/consuming.ko.ts';
import { failingTexts } from '../../system/failing/failing.ko.ts';
import { keepingTexts } from '../../system/keeping/keeping.ko.ts';
import { membersTexts } from '../../system/members/members.ko.ts';
import { notifyingTexts } from '../../system/notifying/notifying.ko.ts';
import { outboxIndexTexts } from '../../system/outbox-index/outbox-index.ko.ts';
import { outsideTexts } from '../../system/outside/outside.ko.ts';
import { partitioningTexts } from '../../system/partitioning/partitioning.ko.ts';
import { positionEveryTexts } from '../../system/position-every/position-every.ko.ts';
import { positionOrderTexts } from '../../system/position-order/position-order.ko.ts';
import { publishingTexts } from '../../system/publishing/publishing.ko.ts';
import { readingTexts } from '../../system/reading/reading.ko.ts';
import { recognisingTexts } from '../../system/recognising/recognising.ko.ts';
import { relaysTexts } from '../../system/relays/relays.ko.ts';
import { snapshotEveryTexts } from '../../system/snapshot-every/snapshot-every.ko.ts';
import { streamLengthTexts } from '../../system/stream-length/stream-length.ko.ts';
import { rebuildTexts } from '../../system/rebuild/rebuild.ko.ts';
import { reactorsTexts } from '../../system/reactors/reactors.ko.ts';
import { olderSnapshotsTexts } from '../../system/older-snapshots/older-snapshots.ko.ts';
import { personalDataTexts } from '../../system/personal-data/personal-data.ko.ts';
import { versioningTexts } from '../../system/versioning/versioning.ko.ts';
import { joiningTexts } from '../../system/joining/joining.ko.ts';
import { startingTexts } from '../../system/starting/starting.ko.ts';
import { subscriptionTexts } from '../../system/subscription/subscription.ko.ts';
import { snapshotsTexts } from '../../system/snapshots/snapshots.ko.ts';
import { compensationTexts } from '../../system/compensation/compensation.ko.ts';
import { coordinationTexts } from '../../system/coordination/coordination.ko.ts';
import { correlationTexts } from '../../system/correlation/correlation.ko.ts';
import { deadlineTexts } from '../../system/deadline/deadline.ko.ts';
import { isolationTexts } from '../../system/isolation/isolation.ko.ts';
import { sagaStateTexts } from '../../system/saga-state/saga-state.ko.ts';
import { campaignPublishingSagaTexts } from '../../system/coordinating/campaigns/campaign-publishing-saga.ko.ts';
import { bookingProcessManagerTexts } from '../../system/coordinating/trips/booking-process-manager.ko.ts';
import { createOrderSagaTexts } from '../../system/coordinating/orders/create-order-saga.ko.ts';
import { publishingStepTexts } from '../../system/coordinating/campaigns/publishing-steps.ko.ts';
import { stepTexts } from '../../system/coordination/steps.ko.ts';
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
