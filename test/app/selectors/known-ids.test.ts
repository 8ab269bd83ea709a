import { expect, test } from 'vitest';
import { knownIds } from '../../../src/app/selectors/known-ids.ts';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import { labAt, sendOrder } from '../../ui/fixtures/lab-at.ts';

test('the ids that a form offers are those that are there or on their way', () => {
  expect(knownIds(labAt({ first: [sendOrder], moveCount: 1 }).world, 'Order')).toEqual([
    'order-1',
    'order-2',
  ]);
  expect(knownIds(labAt({ first: [sendOrder], moveCount: 200 }).world, 'Customer')).toEqual(['customer-1']);
});

test('they are found in documents, too', () => {
  const stage = openCampaigns({ publishing: 'outbox-in-document' });
  stage.actOn(stage.ask('c1', campaignCommand('ActivateCampaign')));
  expect(knownIds(stage.now(), 'Campaign')).toEqual(['campaign-1']);
  expect(knownIds(stage.now(), 'Order')).toEqual([]);
});
