import { describe, expect, test } from 'vitest';
import { anyAggregate } from '../../../src/domains/aggregate.ts';
import { booking } from '../../../src/domains/booking/booking.ts';
import { campaign } from '../../../src/domains/campaign/campaign.ts';
import { customer } from '../../../src/domains/customer/customer.ts';
import { order } from '../../../src/domains/order/order.ts';
import { publisherWithCampaigns } from '../../../src/domains/publisher/publisher-with-campaigns.ts';
import { template } from '../../../src/domains/usage-count/template.ts';
import { methodFor } from '../../../src/system/services/method-for.ts';
import type { AggregateRepository } from '../../../src/system/services/aggregate-service.ts';

/** Which of a repository's methods is called for a command. */
function calledFor(type: string, aggregateType: string): string {
  let called = '';
  const noting = (name: string) =>
    function* noted() {
      called = name;
      return null;
    };
  const repository: AggregateRepository<null> = { save: noting('save'), update: noting('update') };
  const command = { type, aggregateType, aggregateId: 'one', data: {} };
  methodFor(command)(repository, command).next();
  return called;
}

const aggregates = [
  anyAggregate(order),
  anyAggregate(customer),
  anyAggregate(campaign),
  publisherWithCampaigns,
  anyAggregate(template),
  anyAggregate(booking),
];

describe('the service of an aggregate', () => {
  test.each(aggregates.map((aggregate) => [aggregate.type, aggregate] as const))(
    'saves what begins one, and updates by its id for every other command: %s',
    (aggregateType, { commands }) => {
      for (const { type, creates } of commands)
        expect([type, calledFor(type, aggregateType)]).toEqual([type, creates ? 'save' : 'update']);
    },
  );
});
