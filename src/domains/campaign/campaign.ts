import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { campaignCommands } from './campaign-commands.ts';
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
  'LocationsMissing',
  'LocationTwice',
  'NothingPending',
];

/** An advertising campaign with its ad locations, which go on and off with it. */
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
    'PublishingConfirmed',
    'PublishingRejected',
  ],
  rejections,
};

function decide(state: CampaignState, command: CampaignCommand): Decision {
  if (command.type === 'CreateCampaign') {
    if (state.status !== 'NONE') return reject('CampaignExists');
    const { locations } = command.data;
    if (locations.length === 0) return reject('LocationsMissing');
    const twice = locations.find((name, at) => locations.indexOf(name) !== at);
    if (twice !== undefined) return reject('LocationTwice', { location: twice });
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
    case 'TrackConfirmation':
      if (state.publishing !== 'PENDING') return reject('NothingPending', { publishing: state.publishing });
      return succeed([{ type: 'PublishingConfirmed', data: command.data }]);
    case 'TrackRejection':
      if (state.publishing !== 'PENDING') return reject('NothingPending', { publishing: state.publishing });
      return succeed([{ type: 'PublishingRejected', data: command.data }]);
  }
}

function evolve(state: CampaignState, event: CampaignEvent): CampaignState {
  switch (event.type) {
    case 'CampaignCreated':
      return {
        ...state,
        status: 'CREATED',
        name: event.data.name,
        locations: event.data.locations.map((name) => ({ name, isActive: false })),
      };
    case 'CampaignActivated':
      return {
        ...state,
        status: 'ACTIVE',
        locations: switched(state.locations, true),
        publishing: 'PENDING',
      };
    case 'CampaignDeactivated':
      // An answer of the publisher may still be on its way.
      return { ...state, status: 'INACTIVE', locations: switched(state.locations, false) };
    case 'PublishingConfirmed':
      return { ...state, publishing: 'PUBLISHED' };
    case 'PublishingRejected':
      return { ...state, publishing: 'REJECTED' };
  }
}

const namesOf = (locations: readonly AdLocation[]): readonly string[] => locations.map(({ name }) => name);

const switched = (locations: readonly AdLocation[], isActive: boolean): readonly AdLocation[] =>
  locations.map(({ name }) => ({ name, isActive }));

const reject = (type: CampaignRejection['type'], data: CampaignRejection['data'] = {}): Decision =>
  fail({ type, data });
