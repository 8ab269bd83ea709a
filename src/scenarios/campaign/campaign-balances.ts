import type { EventMessage } from '../../kernel/terms/message.ts';
import { askedFor, sumOf, type BalanceRule } from '../form/balance.ts';

/** What campaigns should come to. */
export const campaignBalances: readonly BalanceRule[] = [
  {
    id: 'campaigns-created',
    expected: askedFor('CreateCampaign', 'CampaignCreated'),
    actual: sumOf((fact) =>
      fact.kind === 'event-committed' && fact.event.type === 'CampaignCreated' ? 1 : 0,
    ),
  },
  {
    // Where ads run: what the campaigns' events say against what the read side has added up.
    id: 'ads-running',
    expected: sumOf((fact) => (fact.kind === 'event-committed' ? switchedOn(fact.event) : 0)),
    actual: sumOf((fact) =>
      fact.kind === 'event-applied' && fact.subscriber === 'projection' ? switchedOn(fact.event) : 0,
    ),
  },
];

function switchedOn({ type, data }: EventMessage): number {
  const locations = data['locations'];
  const count = Array.isArray(locations) ? locations.length : 0;
  if (type === 'CampaignActivated') return count;
  return type === 'CampaignDeactivated' ? -count : 0;
}
