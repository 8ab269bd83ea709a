import type { CommandSchema } from '../command-schema.ts';

export const campaignCommands: readonly CommandSchema[] = [
  {
    type: 'CreateCampaign',
    aggregateType: 'Campaign',
    creates: true,
    fields: [
      { name: 'name', kind: 'text', initial: 'Spring sale', lengthMax: 60 },
      { name: 'locations', kind: 'list', initial: ['Seoul', 'Busan'], countMax: 8, lengthMax: 40 },
    ],
  },
  { type: 'ActivateCampaign', aggregateType: 'Campaign', creates: false, fields: [] },
  {
    type: 'DeactivateCampaign',
    aggregateType: 'Campaign',
    creates: false,
    fields: [{ name: 'reason', kind: 'text', initial: 'budget used up', lengthMax: 120 }],
  },
  {
    type: 'TrackConfirmation',
    aggregateType: 'Campaign',
    creates: false,
    fields: [{ name: 'confirmationId', kind: 'text', initial: 'confirmation-1', lengthMax: 60 }],
  },
  {
    type: 'TrackRejection',
    aggregateType: 'Campaign',
    creates: false,
    fields: [{ name: 'reason', kind: 'text', initial: 'picture too large', lengthMax: 120 }],
  },
];
