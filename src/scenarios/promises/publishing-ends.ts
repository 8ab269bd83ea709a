import type { Fact } from '../../kernel/terms/fact.ts';
import { sagaEnds } from '../../kernel/properties/saga-ends.ts';
import type { Property } from '../../kernel/properties/property.ts';

/**
 * The same of a saga that may keep nothing: it starts with CampaignActivated, and ends once the campaign has tracked
 * what the publisher said.
 */
export const publishingEnds = (type: string): Property => ({
  ...sagaEnds,
  observe: (state, fact) => sagaEnds.observe(state, asTurn(type, fact)),
});

/** What an event of a campaign means to its saga. */
function asTurn(type: string, fact: Fact): Fact {
  if (fact.kind !== 'event-committed' || fact.event.aggregateType !== 'Campaign') return fact;
  const { event, cause } = fact;
  const saga = { type, id: event.aggregateId };
  switch (event.type) {
    case 'CampaignActivated':
      return { kind: 'saga-started', saga, cause };
    case 'PublishingConfirmed':
    case 'PublishingRejected':
      return { kind: 'saga-ended', saga };
    default:
      return fact;
  }
}
