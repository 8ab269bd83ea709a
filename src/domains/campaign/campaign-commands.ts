import { added, field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';
import { locationCommands } from './location-commands.ts';

const aggregateType = 'Campaign';
const reason = (initial: string) => field.text(initial, 120);

export const campaignCommands = [
  commandSchema('CreateCampaign', {
    aggregateType,
    creates: true,
    fields: {
      name: field.text('Spring sale', 60),
      locations: field.list(['Seoul', 'Busan'], 8, 40),
      advertiserId: added(field.text('advertiser-1', 60)),
      budget: added(field.number(100, -1_000, 1_000_000)),
    },
  }),
  commandSchema('ActivateCampaign', { aggregateType, creates: false, fields: {} }),
  commandSchema('DeactivateCampaign', {
    aggregateType,
    creates: false,
    fields: { reason: reason('budget used up') },
  }),
  ...locationCommands,
  commandSchema('TrackConfirmation', {
    aggregateType,
    creates: false,
    fields: { confirmationId: field.text('confirmation-1', 60) },
  }),
  commandSchema('TrackRejection', {
    aggregateType,
    creates: false,
    fields: { reason: reason('picture too large') },
  }),
] as const;
