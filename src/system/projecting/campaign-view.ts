import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { handleEvent } from '../consumer/event-handlers.ts';
import type { ReadModel, RowChanges } from './read-model.ts';

const table: TableSchema = { name: 'campaign_view', key: ['campaign_id'], indexes: [] };

/** The event handlers: what each type of event changes in the row. */
const changes: RowChanges = {
  CampaignCreated: ({ event: { data } }) => ({
    name: data['name'] ?? '',
    status: 'CREATED',
    locations: data['locations'] ?? [],
  }),
  CampaignActivated: ({ event: { data } }) => ({
    status: 'ACTIVE',
    publishing: 'PENDING',
    active_locations: data['locations'] ?? [],
  }),
  CampaignDeactivated: () => ({ status: 'INACTIVE', active_locations: [] }),
  PublishingConfirmed: () => ({ publishing: 'PUBLISHED' }),
  PublishingRejected: () => ({ publishing: 'REJECTED' }),
};

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
    return { ...before, ...handleEvent(changes, { before, event }), changes: Number(before['changes']) + 1 };
  },
};
