import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domains/aggregate.ts';
import { campaign } from '../../../src/domains/campaign/campaign.ts';
import {
  publisher,
  type PublisherCommand,
  type PublisherEvent,
} from '../../../src/domains/publisher/publisher.ts';
import { publisherWithCampaigns } from '../../../src/domains/publisher/publisher-with-campaigns.ts';
import { givenFor } from '../../support/given.ts';

const registered: PublisherEvent = { type: 'PublisherRegistered', data: { contact: 'desk' } };
const register: PublisherCommand = { type: 'RegisterPublisher', data: { contact: 'desk' } };
const change: PublisherCommand = { type: 'ChangePublisherContact', data: { contact: 'sales' } };

describe('a publisher', () => {
  const given = givenFor(publisher);
  test('is registered once, and has a contact that changes', () => {
    given().when(register).raises(registered);
    given(registered).when(register).rejects('PublisherExists');
    given(registered)
      .when(change)
      .raises({ type: 'PublisherContactChanged', data: { contact: 'sales' } });
  });
  test('refuses what changes nothing, and what is asked of nobody', () => {
    given().when(change).rejects('PublisherUnknown');
    given(registered)
      .when({ type: 'ChangePublisherContact', data: { contact: 'desk' } })
      .rejects('ContactUnchanged', { contact: 'desk' });
  });
});

describe('a publisher with all its campaigns as one aggregate', () => {
  const given = givenFor(publisherWithCampaigns);
  const about = (campaignId: string, type: string, data: object = {}) => ({
    type,
    data: { ...data, campaignId },
  });
  const created = about('campaign-1', 'CampaignCreated', {
    name: 'Spring',
    locations: ['Seoul'],
    budget: 100,
  });

  test('decides about each campaign as that campaign would, and says which it is about', () => {
    given(registered, created)
      .when(about('campaign-1', 'ActivateCampaign'))
      .raises(about('campaign-1', 'CampaignActivated', { locations: ['Seoul'] }));
    given(registered, created).when(about('campaign-2', 'ActivateCampaign')).rejects('CampaignUnknown');
    given(registered, created)
      .when(about('campaign-1', 'SetLocationBudget', { locationId: 'Seoul', amount: 101 }))
      .rejects('BudgetExceeded', { sum: 101, budget: 100 });
    given(registered, created).when(register).rejects('PublisherExists');
  });

  test('keeps its campaigns when it changes itself, whatever they are called', () => {
    const odd = about('__proto__', 'CampaignCreated', { name: 'Odd', locations: ['Jeju'] });
    const changed = { type: 'PublisherContactChanged', data: { contact: 'sales' } };
    const state = fold(publisherWithCampaigns, [registered, created, odd, changed]);
    expect(state['contact']).toBe('sales');
    expect(Object.keys(state['campaigns'] as object)).toEqual(['campaign-1', '__proto__']);
    given(registered, odd).when(about('constructor', 'ActivateCampaign')).rejects('CampaignUnknown');
    expect(campaign.initial).toEqual({ status: 'NONE', name: '', locations: [], publishing: 'NONE' });
  });
});
