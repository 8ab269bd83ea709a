import type { Message } from '../../src/kernel/terms/message.ts';
import type { PlaceId } from '../../src/kernel/terms/names.ts';
import type { OutsideSystem } from '../../src/system/outside/outside-variant.ts';
import type { Person } from '../../src/system/person/person.ts';
import { campaignCommand } from './campaign-stage.ts';

const options = ['confirm', 'reject'];

/** A publisher: later it says to the campaign's service whether the advertisement is out. */
export const publisherOf = (place: PlaceId, service: PlaceId): OutsideSystem => ({
  place,
  options,
  effective: ['confirm'],
  answer: ({ aggregateId }, option) => ({
    to: service,
    command:
      option === 'confirm'
        ? campaignCommand('TrackConfirmation', { confirmationId: 'advertisement-1' }, aggregateId)
        : campaignCommand('TrackRejection', { reason: 'not suitable' }, aggregateId),
  }),
});

/** Whoever is told of a rejection, and either has the campaign taken back or leaves it as it is. */
export function managerOf(place: PlaceId, service: PlaceId, broker: PlaceId): Person {
  const campaignOf = (message: Message): string | null =>
    message.type === 'PublishingRejected' && 'aggregateId' in message ? message.aggregateId : null;
  return {
    place,
    broker,
    taskOf: (message) => {
      const subject = campaignOf(message);
      return subject === null ? null : { subject, options };
    },
    actOn: (message, option) => {
      const id = campaignOf(message);
      if (id === null || option !== 'confirm') return null;
      return { to: service, command: campaignCommand('DeactivateCampaign', { reason: 'no publisher' }, id) };
    },
  };
}
