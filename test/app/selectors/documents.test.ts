import { expect, test } from 'vitest';
import { tableRows } from '../../../src/app/selectors/table-rows.ts';
import { present } from '../../../src/base/assert.ts';
import { cellText } from '../../../src/ui/inspector/cell-text.ts';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import type { ServiceStage } from '../../support/service-stage.ts';

const nothing = openCampaigns({}).machine.initial;
const activate = campaignCommand('ActivateCampaign');
const activated = (publishing = 'outbox-in-document'): ServiceStage => {
  const stage = openCampaigns({ publishing });
  stage.actOn(stage.ask('c1', activate));
  return stage;
};

test('a document is shown by its fields, of which those that a move changed are marked', () => {
  const stage = activated();
  stage.actUpTo('relay', 'update-entry');
  stage.act('relay');
  const last = stage.entries().at(-1) ?? null;
  const { columns, rows } = tableRows(stage.now(), 'campaign-service', 'documents', last, 10, nothing);
  expect(columns).toEqual([
    'id',
    'version',
    'unpublished',
    'entity_version',
    'outbox',
    'state',
    'triggering_events',
    'entity_type',
    'entity_id',
  ]);
  const row = present(rows[0], 'a row');
  expect(row).toMatchObject({ change: 'changed', changed: ['version', 'unpublished', 'outbox'] });
  expect(cellText(row.row['outbox'])).toBe('CampaignActivated #2 ☑');
});

test('an outbox is shown by its events and flags, any other list as it is', () => {
  const message = { type: 'OrderCreated' };
  const outbox = [
    { id: 1, published: true, message },
    { id: 2, published: false, message },
  ];
  expect(cellText(outbox)).toBe('OrderCreated #1 ☑, OrderCreated #2 ☐');
  expect(cellText(['Seoul', 'Busan'])).toBe('["Seoul","Busan"]');
  expect(cellText([])).toBe('[]');
  expect(cellText([{ id: 1 }])).toBe('[{"id":1}]');
});
