import { describe, expect, test } from 'vitest';
import type { Counter } from '../../../src/scenarios/form/balance.ts';
import { campaignBalances } from '../../../src/scenarios/campaign/campaign-balances.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import { brokenUnaided } from '../../support/broken-unaided.ts';
import { slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { servicesOf } from '../../support/services-of.ts';

const cases = slotPairsOf(campaignScenario).map((slots) => [slotsText(slots), slots] as const);

describe.each(cases)('%s', (_, slots) => {
  test('keeps every promise while nothing fails and clients come one at a time', () => {
    const stage = openCampaigns(slots);
    const commands = [
      campaignCommand('CreateCampaign', { name: 'Autumn', locations: ['Jeju'] }, 'campaign-2'),
      campaignCommand('ActivateCampaign'),
      campaignCommand('TrackConfirmation', { confirmationId: 'c-1' }),
      campaignCommand('DeactivateCampaign', { reason: 'over' }),
      campaignCommand('TrackRejection', { reason: 'late' }),
    ];
    commands.forEach((command, index) => {
      stage.actOn(stage.ask(`c${index + 1}`, command, servicesOf(campaignScenario)[index % 2]));
      stage.rest();
    });
    expect(stage.answers()['c5']).toMatchObject({ kind: 'rejected', rejection: 'NothingPending' });
    const broken = stage.machine.definition.properties.filter(({ id }) => stage.judged(id).kind !== 'kept');
    const excused = brokenUnaided(slots.publishing);
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('campaign_view', 'projection')).toMatchObject([
      {
        campaign_id: 'campaign-1',
        name: 'Spring sale',
        status: 'INACTIVE',
        publishing: 'PUBLISHED',
        locations: ['Seoul', 'Busan'],
        active_locations: [],
        changes: 4,
      },
      {
        campaign_id: 'campaign-2',
        name: 'Autumn',
        status: 'CREATED',
        publishing: 'NONE',
        locations: ['Jeju'],
        active_locations: [],
        changes: 1,
      },
    ]);
  });
});

test('its balances tell ads that run from ads that the read side believes in', () => {
  const stage = openCampaigns();
  const numbers = (): Readonly<Record<string, readonly number[]>> => {
    const facts = stage.entries().flatMap((entry) => entry.facts);
    const fold = ({ initial, count, value }: Counter): number => value(facts.reduce(count, initial));
    return Object.fromEntries(
      campaignBalances.map(({ id, expected, actual }) => [id, [fold(expected), fold(actual)]]),
    );
  };
  stage.actOn(stage.ask('c1', campaignCommand('ActivateCampaign')));
  expect(numbers()).toEqual({ 'campaigns-created': [0, 0], 'ads-running': [2, 0] });
  stage.rest();
  expect(numbers()['ads-running']).toEqual([2, 2]);
  stage.actOn(stage.ask('c2', campaignCommand('DeactivateCampaign', { reason: 'over' })));
  expect(numbers()['ads-running']).toEqual([0, 2]);
  const other = campaignCommand('CreateCampaign', { name: 'Autumn', locations: ['Jeju'] }, 'campaign-2');
  stage.ask('c3', other);
  expect(numbers()['campaigns-created']).toEqual([1, 0]);
  stage.rest();
  expect(numbers()).toEqual({ 'campaigns-created': [1, 1], 'ads-running': [0, 0] });
});
