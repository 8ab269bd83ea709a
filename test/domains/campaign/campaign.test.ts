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
  test('is refused with a budget below zero', () =>
    given()
      .when({ type: 'CreateCampaign', data: { name: 'Spring', locations, budget: -1 } })
      .rejects('BudgetNegative', { budget: -1 }));
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

describe('commands on one ad location', () => {
  const limited: CampaignEvent = {
    type: 'CampaignCreated',
    data: { name: 'Spring', locations, budget: 100 },
  };
  const on: CampaignCommand = { type: 'SwitchLocationOn', data: { locationId: 'Seoul' } };
  const off: CampaignCommand = { type: 'SwitchLocationOff', data: { locationId: 'Seoul' } };
  const budget = (locationId: string, amount: number): CampaignCommand => ({
    type: 'SetLocationBudget',
    data: { locationId, amount },
  });
  const wentOff: CampaignEvent = { type: 'LocationSwitchedOff', data: { locationId: 'Seoul' } };
  const got = (locationId: string, amount: number): CampaignEvent => ({
    type: 'LocationBudgetSet',
    data: { locationId, amount },
  });

  test('switch it off and on while its campaign is active', () => {
    given(created, activated).when(off).raises(wentOff);
    given(created, activated, wentOff)
      .when(on)
      .raises({ type: 'LocationSwitchedOn', data: { locationId: 'Seoul' } });
  });
  test('switch none on while its campaign is off', () => {
    given(created).when(on).rejects('CampaignNotActive', { status: 'CREATED' });
    given(created, activated, deactivated).when(on).rejects('CampaignNotActive', { status: 'INACTIVE' });
  });
  test('refuse what is so already, and a location that the campaign does not have', () => {
    given(created, activated).when(on).rejects('LocationOn', { location: 'Seoul' });
    given(created, activated, wentOff).when(off).rejects('LocationOff', { location: 'Seoul' });
    given(created).when(budget('Jeju', 1)).rejects('LocationUnknown', { location: 'Jeju' });
  });
  test('what went off alone goes on again with its campaign, and is not named when all go off', () => {
    given(created, activated, wentOff)
      .when(deactivate)
      .raises({ type: 'CampaignDeactivated', data: { reason: 'budget', locations: ['Busan'] } });
  });
  test('give it what the others leave of the campaign’s budget, and no more', () => {
    given(limited, got('Seoul', 60)).when(budget('Busan', 40)).raises(got('Busan', 40));
    given(limited, got('Seoul', 60))
      .when(budget('Busan', 41))
      .rejects('BudgetExceeded', { sum: 101, budget: 100 });
    // Its own budget so far is not counted beside the new one.
    given(limited, got('Seoul', 60)).when(budget('Seoul', 100)).raises(got('Seoul', 100));
    given(limited).when(budget('Seoul', -1)).rejects('AmountNegative', { amount: -1 });
  });
  test('know no limit where an older campaign has none', () =>
    given(created).when(budget('Seoul', 1_000)).raises(got('Seoul', 1_000)));
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
