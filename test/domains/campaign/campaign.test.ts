import { describe, expect, test } from 'vitest';
import type { CampaignCommand, CampaignEvent } from '../../../src/domains/campaign/campaign-messages.ts';
import { campaign } from '../../../src/domains/campaign/campaign.ts';
import { fold } from '../../../src/domains/aggregate.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(campaign);

const locations = ['Seoul', 'Busan'];
const create: CampaignCommand = { type: 'CreateCampaign', data: { name: 'Spring', locations } };
const activate: CampaignCommand = { type: 'ActivateCampaign', data: {} };
const deactivate: CampaignCommand = { type: 'DeactivateCampaign', data: { reason: 'budget' } };
const confirm: CampaignCommand = { type: 'TrackConfirmation', data: { confirmationId: 'c-1' } };
const refuse: CampaignCommand = { type: 'TrackRejection', data: { reason: 'too large' } };

const created: CampaignEvent = { type: 'CampaignCreated', data: { name: 'Spring', locations } };
const activated: CampaignEvent = { type: 'CampaignActivated', data: { locations } };
const deactivated: CampaignEvent = { type: 'CampaignDeactivated', data: { reason: 'budget', locations } };
const withdrawn: CampaignEvent = { type: 'CampaignDeactivated', data: { reason: 'budget', locations: [] } };
const confirmed: CampaignEvent = { type: 'PublishingConfirmed', data: { confirmationId: 'c-1' } };
const rejected: CampaignEvent = { type: 'PublishingRejected', data: { reason: 'too large' } };

describe('CreateCampaign', () => {
  test('creates a campaign', () => given().when(create).raises(created));
  test('is refused where the campaign exists', () => given(created).when(create).rejects('CampaignExists'));
  test('is refused without an ad location', () =>
    given()
      .when({ type: 'CreateCampaign', data: { name: 'Spring', locations: [] } })
      .rejects('LocationsMissing'));
  test('is refused where a location comes twice', () =>
    given()
      .when({ type: 'CreateCampaign', data: { name: 'Spring', locations: ['Seoul', 'Busan', 'Seoul'] } })
      .rejects('LocationTwice', { location: 'Seoul' }));
});

test.each([activate, deactivate, confirm, refuse])(
  '$type is refused of a campaign that does not exist',
  (command) => given().when(command).rejects('CampaignUnknown'),
);

describe('ActivateCampaign and DeactivateCampaign', () => {
  test('name the ad locations that go on or off', () => {
    given(created).when(activate).raises(activated);
    given(created, activated).when(deactivate).raises(deactivated);
  });
  test('activate again what was deactivated', () =>
    given(created, activated, deactivated).when(activate).raises(activated));
  test('withdraw a campaign that was never active, whose ads ran nowhere', () =>
    given(created).when(deactivate).raises(withdrawn));
  test('refuse what is so already', () => {
    given(created, activated).when(activate).rejects('CampaignActive');
    given(created, activated, deactivated).when(deactivate).rejects('CampaignInactive');
    given(created, withdrawn).when(deactivate).rejects('CampaignInactive');
  });
});

describe('TrackConfirmation and TrackRejection', () => {
  test('record what the publisher said of an active campaign', () => {
    given(created, activated).when(confirm).raises(confirmed);
    given(created, activated).when(refuse).raises(rejected);
  });
  test('record an answer that comes after the deactivation', () =>
    given(created, activated, deactivated).when(confirm).raises(confirmed));
  test('are refused where no answer is due', () => {
    given(created).when(confirm).rejects('NothingPending', { publishing: 'NONE' });
    given(created, activated, confirmed).when(refuse).rejects('NothingPending', { publishing: 'PUBLISHED' });
    given(created, activated, rejected).when(confirm).rejects('NothingPending', { publishing: 'REJECTED' });
  });
});

test('the state follows the events, and every ad location goes with its campaign', () => {
  expect(fold(campaign, [created])).toEqual({
    status: 'CREATED',
    name: 'Spring',
    locations: [
      { name: 'Seoul', isActive: false },
      { name: 'Busan', isActive: false },
    ],
    publishing: 'NONE',
  });
  const active = fold(campaign, [created, activated, confirmed]);
  expect(active).toMatchObject({ status: 'ACTIVE', publishing: 'PUBLISHED' });
  expect(active.locations.map(({ isActive }) => isActive)).toEqual([true, true]);
  const ended = fold(campaign, [created, activated, rejected, deactivated]);
  expect(ended).toMatchObject({ status: 'INACTIVE', publishing: 'REJECTED' });
  expect(ended.locations.map(({ isActive }) => isActive)).toEqual([false, false]);
  expect(fold(campaign, [created, activated, confirmed, deactivated, activated]).publishing).toBe('PENDING');
});
