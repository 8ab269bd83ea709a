import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { ReadModel } from './read-model.ts';

const table: TableSchema = { name: 'campaign_view', key: ['campaign_id'], indexes: [] };

/** The read model of campaigns, with their ad locations. `changes` counts the events applied. */
export const campaignView: ReadModel = {
  table,
  aggregateType: 'Campaign',
  keyOf: (event) => event.aggregateId,
  project: (row, event) => {
    const before: Row = row ?? {
      campaign_id: event.aggregateId,
      name: '',
      status: 'NONE',
      publishing: 'NONE',
      locations: [],
      active_locations: [],
      changes: 0,
    };
    return { ...before, ...changeBy(event), changes: Number(before['changes']) + 1 };
  },
};

function changeBy(event: EventMessage): Row {
  const { name = '', locations = [] } = event.data;
  switch (event.type) {
    case 'CampaignCreated':
      return { name, status: 'CREATED', locations };
    case 'CampaignActivated':
      return { status: 'ACTIVE', publishing: 'PENDING', active_locations: locations };
    case 'CampaignDeactivated':
      return { status: 'INACTIVE', active_locations: [] };
    case 'PublishingConfirmed':
      return { publishing: 'PUBLISHED' };
    case 'PublishingRejected':
      return { publishing: 'REJECTED' };
    default:
      return {};
  }
}
