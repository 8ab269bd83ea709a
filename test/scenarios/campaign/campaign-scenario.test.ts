import { describe, expect, test } from 'vitest';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { campaignCommand, openCampaigns } from '../../support/campaign-stage.ts';
import { slotPairsOf, slotsText } from '../../support/order-lab.ts';

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
      stage.actOn(stage.ask(`c${index + 1}`, command, campaignScenario.services[index % 2]));
      stage.rest();
    });
    expect(stage.answers()['c5']).toMatchObject({ kind: 'rejected', rejection: 'NothingPending' });
    const broken = stage.machine.definition.properties.filter(({ id }) => stage.judged(id).kind !== 'kept');
    // What is published before the commit may be acted on before it, without any fault.
    const excused = slots.publishing === 'inside-aggregate' ? ['no-early-event'] : [];
    expect(broken.map(({ id }) => id).filter((id) => !excused.includes(id))).toEqual([]);
    expect(stage.rows('campaign_view', 'projection')).toEqual([
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
