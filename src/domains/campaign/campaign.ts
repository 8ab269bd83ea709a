import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { campaignCommands } from './campaign-commands.ts';
import { decideOnLocation } from './decide-on-location.ts';
import type { LocationCommand } from './location-messages.ts';
import type {
  AdLocation,
  CampaignCommand,
  CampaignEvent,
  CampaignRejection,
  CampaignState,
} from './campaign-messages.ts';

type Decision = Result<readonly CampaignEvent[], CampaignRejection>;

const rejections: readonly CampaignRejection['type'][] = [
  'CampaignExists',
  'CampaignUnknown',
  'CampaignActive',
  'CampaignInactive',
  'CampaignNotActive',
  'LocationsMissing',
  'LocationTwice',
  'LocationUnknown',
  'LocationOn',
  'LocationOff',
  'AmountNegative',
  'BudgetNegative',
  'BudgetExceeded',
  'NothingPending',
];

/**
 * An advertising campaign with its ad locations, which go on and off with it: none is on while it is off, and their
 * budgets never exceed its own.
 */
export const campaign: Aggregate<CampaignState, CampaignCommand, CampaignEvent> = {
  type: 'Campaign',
  initial: { status: 'NONE', name: '', locations: [], publishing: 'NONE' },
  process: decide,
  apply: evolve,
  commands: campaignCommands,
  events: [
    'CampaignCreated',
    'CampaignActivated',
    'CampaignDeactivated',
    'LocationSwitchedOn',
    'LocationSwitchedOff',
    'LocationBudgetSet',
    'PublishingConfirmed',
    'PublishingRejected',
  ],
  rejections,
};

function decide(state: CampaignState, command: CampaignCommand): Decision {
  if (command.type === 'CreateCampaign') {
    if (state.status !== 'NONE') return reject('CampaignExists');
    const { locations, budget = 0 } = command.data;
    if (locations.length === 0) return reject('LocationsMissing');
    const twice = locations.find((name, at) => locations.indexOf(name) !== at);
    if (twice !== undefined) return reject('LocationTwice', { location: twice });
    if (budget < 0) return reject('BudgetNegative', { budget });
    return succeed([{ type: 'CampaignCreated', data: command.data }]);
  }
  if (state.status === 'NONE') return reject('CampaignUnknown');
  switch (command.type) {
    case 'ActivateCampaign':
      if (state.status === 'ACTIVE') return reject('CampaignActive');
      return succeed([{ type: 'CampaignActivated', data: { locations: namesOf(state.locations) } }]);
    case 'DeactivateCampaign': {
      // One that was never active may be withdrawn, too.
      if (state.status === 'INACTIVE') return reject('CampaignInactive');
      const locations = namesOf(state.locations.filter(({ isActive }) => isActive));
      return succeed([{ type: 'CampaignDeactivated', data: { reason: command.data.reason, locations } }]);
    }
    case 'SwitchLocationOn':
    case 'SwitchLocationOff':
    case 'SetLocationBudget':
      return decideOnOwnLocation(state, command);
    case 'TrackConfirmation':
      if (state.publishing !== 'PENDING') return reject('NothingPending', { publishing: state.publishing });
      return succeed([{ type: 'PublishingConfirmed', data: command.data }]);
    case 'TrackRejection':
      if (state.publishing !== 'PENDING') return reject('NothingPending', { publishing: state.publishing });
      return succeed([{ type: 'PublishingRejected', data: command.data }]);
  }
}

/** A campaign knows of its locations what none of them knows of the others. */
function decideOnOwnLocation(state: CampaignState, command: LocationCommand): Decision {
  const { locationId } = command.data;
  const location = state.locations.find(({ name }) => name === locationId);
  if (location === undefined) return reject('LocationUnknown', { location: locationId });
  if (command.type === 'SwitchLocationOn' && state.status !== 'ACTIVE')
    return reject('CampaignNotActive', { status: state.status });
  if (command.type === 'SetLocationBudget' && state.budget !== undefined) {
    const others = state.locations.filter((one) => one !== location);
    const sum = command.data.amount + budgetOf(others);
    if (sum > state.budget) return reject('BudgetExceeded', { sum, budget: state.budget });
  }
  return decideOnLocation(location, command);
}

function evolve(state: CampaignState, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'CampaignCreated':
      return {
        ...state,
        status: 'CREATED',
        name: event.data.name,
        locations: event.data.locations.map((name) => ({ name, isActive: false })),
        ...(event.data.budget === undefined ? {} : { budget: event.data.budget }),
      };
    case 'CampaignActivated':
      return {
        ...state,
        status: 'ACTIVE',
        locations: changed(state.locations, event.data.locations, { isActive: true }),
        publishing: 'PENDING',
      };
    case 'CampaignDeactivated':
      // An answer of the publisher may still be on its way.
      return {
        ...state,
        status: 'INACTIVE',
        locations: changed(state.locations, event.data.locations, { isActive: false }),
      };
    case 'LocationSwitchedOn':
    case 'LocationSwitchedOff': {
      const isActive = event.type === 'LocationSwitchedOn';
      return { ...state, locations: changed(state.locations, [event.data.locationId], { isActive }) };
    }
    case 'LocationBudgetSet': {
      const { locationId, amount: budget } = event.data;
      return { ...state, locations: changed(state.locations, [locationId], { budget }) };
    }
    case 'PublishingConfirmed':
      return { ...state, publishing: 'PUBLISHED' };
    case 'PublishingRejected':
      return { ...state, publishing: 'REJECTED' };
  }
}

const namesOf = (locations: readonly AdLocation[]): readonly string[] => locations.map(({ name }) => name);

/** What locations may spend in all. */
export const budgetOf = (locations: readonly { readonly budget?: number }[]): number =>
  locations.reduce((sum, { budget = 0 }) => sum + budget, 0);

const changed = (
  locations: readonly AdLocation[],
  names: readonly string[],
  change: Partial<AdLocation>,
): readonly AdLocation[] =>
  locations.map((location) => (names.includes(location.name) ? { ...location, ...change } : location));

const reject = (type: CampaignRejection['type'], data: CampaignRejection['data'] = {}): Decision =>
  fail({ type, data });
