import { fail, succeed } from '../../src/base/result.ts';
import type { PlaceId } from '../../src/kernel/terms/names.ts';
import { askUntilAnswered } from '../../src/system/client/ask-until-answered.ts';
import { aloneIn } from '../../src/system/consuming/alone.ts';
import type { ConsumerEffect } from '../../src/system/consumer/consumer.ts';

/** A handler that loads nothing, asks a publisher for what an activation wants, and forgets it. */
export function submitting(publisher: PlaceId, subscriber: string, database: string): ConsumerEffect {
  const inside: ConsumerEffect['inside'] = function* submit(transaction, event) {
    const { id, type, aggregateType, aggregateId, data } = event;
    if (type !== 'CampaignActivated') {
      transaction.note([{ kind: 'event-applied', subscriber, event, hasNoEffect: true }]);
      return succeed(null);
    }
    const command = { type: 'SubmitAdvertisement', aggregateType, aggregateId, data };
    const answer = yield* askUntilAnswered(`${subscriber}-${id}`, { to: publisher, command });
    if (answer === null) return fail('timed-out');
    transaction.note([{ kind: 'event-applied', subscriber, event }]);
    return succeed(null);
  };
  return { inside, alone: aloneIn(database, inside) };
}
