import { expect, test } from 'vitest';
import type { Row } from '../../../src/kernel/database/row.ts';
import type { EventMessage } from '../../../src/kernel/terms/message.ts';
import { campaignView } from '../../../src/system/projecting/campaign-view.ts';
import { anEvent } from '../../support/an-event.ts';

const event = (type: string, data: EventMessage['data'] = {}): EventMessage =>
  anEvent(1, { type, data, aggregateType: 'Campaign', aggregateId: 'campaign-1' });
const project = (...events: readonly EventMessage[]): Row | null =>
  events.reduce<Row | null>((row, one) => campaignView.project(row, one), null);

const locations = ['Seoul', 'Busan'];
const created = event('CampaignCreated', { name: 'Spring', locations });
const activated = event('CampaignActivated', { locations });

test('a campaign’s row follows its events, shows where its ads run and counts what it applied', () => {
  const row = {
    campaign_id: 'campaign-1',
    name: 'Spring',
    status: 'CREATED',
    publishing: 'NONE',
    locations,
    active_locations: [],
    changes: 1,
  };
  const active = { ...row, status: 'ACTIVE', publishing: 'PENDING', active_locations: locations, changes: 2 };
  expect(campaignView.keyOf(created)).toBe('campaign-1');
  expect(project(created)).toEqual(row);
  expect(project(created, activated)).toEqual(active);
  expect(project(created, activated, event('PublishingConfirmed'))).toEqual({
    ...active,
    publishing: 'PUBLISHED',
    changes: 3,
  });
  expect(project(created, activated, event('PublishingRejected'))).toEqual({
    ...active,
    publishing: 'REJECTED',
    changes: 3,
  });
  expect(project(created, activated, event('CampaignDeactivated', { locations, reason: 'x' }))).toEqual({
    ...active,
    status: 'INACTIVE',
    active_locations: [],
    changes: 3,
  });
});

test('an event that comes twice can be seen in the row', () => {
  expect(project(created, created)).toMatchObject({ status: 'CREATED', changes: 2 });
});

test('an event that nobody knows changes nothing but the count', () => {
  expect(project(created, event('CampaignPainted'))).toMatchObject({ status: 'CREATED', changes: 2 });
});
