import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import { campaignCommands } from './campaign-commands.ts';
import type { AdLocation, CampaignCommand, CampaignEvent, CampaignState } from './campaign-messages.ts';

type Decision = Result<readonly CampaignEvent[], Rejection>;

/** An advertising campaign with its ad locations, which go on and off with it. */
export const campaign: Aggregate<CampaignState, CampaignCommand, CampaignEvent> = {
  type: 'Campaign',
  initial: { status: 'NONE', name: '', locations: [], publishing: 'NONE' },
  process: decide,
  apply: evolve,
  commands: campaignCommands,
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
      return succeed([{ type: 'CampaignActivated', data: { locations: namesOf(state) } }]);
    case 'DeactivateCampaign': {
      if (state.status !== 'ACTIVE') return reject('CampaignNotActive', { status: state.status });
      const { reason } = command.data;
      return succeed([{ type: 'CampaignDeactivated', data: { reason, locations: namesOf(state) } }]);
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
        locations: switched(event.data.locations, false),
      };
    case 'CampaignActivated':
      return {
        ...state,
        status: 'ACTIVE',
        locations: switched(event.data.locations, true),
        publishing: 'PENDING',
      };
    case 'CampaignDeactivated':
      // An answer of the publisher may still be on its way.
      return { ...state, status: 'INACTIVE', locations: switched(event.data.locations, false) };
    case 'PublishingConfirmed':
      return { ...state, publishing: 'PUBLISHED' };
    case 'PublishingRejected':
      return { ...state, publishing: 'REJECTED' };
  }
}

const namesOf = ({ locations }: CampaignState): readonly string[] => locations.map(({ name }) => name);

const switched = (names: readonly string[], isActive: boolean): readonly AdLocation[] =>
  names.map((name) => ({ name, isActive }));

const reject = (type: string, data: Rejection['data'] = {}): Decision => fail({ type, data });
