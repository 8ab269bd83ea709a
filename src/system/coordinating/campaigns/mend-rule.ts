import { fail, succeed, type Result } from '../../../base/result.ts';
import { textIn } from '../../../base/text-in.ts';
import { anyAggregate } from '../../../domains/aggregate.ts';
import { adLocation } from '../../../domains/campaign/ad-location.ts';
import { campaign } from '../../../domains/campaign/campaign.ts';
import type { CampaignState } from '../../../domains/campaign/campaign-messages.ts';
import type { OpFailure } from '../../../kernel/language/op.ts';
import { tell } from '../../../kernel/language/ops.ts';
import type { Process } from '../../../kernel/language/process.ts';
import type { TransactionOps } from '../../../kernel/language/transaction.ts';
import type { Command, EventMessage } from '../../../kernel/terms/message.ts';
import { idOfLocation } from '../../boundary/location-of.ts';
import { carryOut } from '../../command-side/carry-out.ts';
import type { Service } from '../../command-side/service.ts';
import type { ConsumerEffect } from '../../consumer/consumer.ts';
import { aloneIn } from '../../consuming/alone.ts';
import type { KeptInTransaction } from '../../keeping/keeping-variant.ts';
import { reactingTo } from '../reacting-to.ts';
import { mendings } from './mendings.ts';

/**
 * A rule over several aggregates that none of them can keep: after each change this looks at the campaign as it is
 * by now, and mends. Until it has, the rule is broken; and what was answered "accepted" meanwhile is undone.
 */
export function mendRule(service: Service, keeping: KeptInTransaction, subscriber: string): ConsumerEffect {
  const inside: ConsumerEffect['inside'] = function* mend(transaction, event) {
    const wanted = yield* commandsAfter(service, keeping, transaction, event);
    if (!wanted.ok) return wanted;
    let isMended = false;
    let group: number | undefined;
    for (const command of wanted.value) {
      yield* tell('consumer', 'react', { event: event.type, id: event.id, command: command.type });
      const instruction = { ...reactingTo(subscriber, event), command, group };
      const carried = yield* carryOut(service, keeping, transaction, instruction);
      if (carried.kind === 'conflict') return fail('conflict');
      if (carried.kind === 'unread' || carried.kind === 'failed') return fail(carried.reason);
      // One that is as it should be says no, which is an answer.
      if (carried.kind !== 'done') continue;
      isMended = true;
      group ??= carried.messages[0]?.id;
      transaction.afterCommit(() => service.publishing.afterCommit(service, carried.messages));
    }
    if (!isMended) yield* tell('consumer', 'pass-over', { event: event.type, id: event.id });
    transaction.note([
      { kind: 'event-applied', subscriber, event, ...(isMended ? {} : { hasNoEffect: true }) },
    ]);
    return succeed(null);
  };
  return { inside, alone: aloneIn(service.database, inside) };
}

/** What is to be done after a change: nothing, unless it may break the rule. */
function* commandsAfter(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  event: EventMessage,
): Process<Result<readonly Command[], OpFailure>> {
  const { type, data } = event;
  const mending = mendings[type];
  // Whatever else happens breaks no rule, and nobody has to look.
  if (mending === undefined) return succeed([]);
  const campaignId = textIn(data, 'campaignId') ?? event.aggregateId;
  const found = yield* keeping.find(service, transaction, anyAggregate(campaign), campaignId);
  if (!found.ok) return found;
  const findLocation = (name: string) =>
    keeping.find(service, transaction, anyAggregate(adLocation), idOfLocation(campaignId, name));
  return yield* mending({ campaignId, campaign: found.value.state as CampaignState, data, findLocation });
}
