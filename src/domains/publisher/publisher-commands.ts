import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const aggregateType = 'Publisher';
const contact = (initial: string) => field.text(initial, 80);

export const publisherCommands = [
  commandSchema('RegisterPublisher', {
    aggregateType,
    creates: true,
    fields: { contact: contact('desk@publisher.example') },
  }),
  commandSchema('ChangePublisherContact', {
    aggregateType,
    creates: false,
    fields: { contact: contact('sales@publisher.example') },
  }),
] as const;
