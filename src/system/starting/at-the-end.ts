import { readFromBroker } from '../broker-needs.ts';
import type { StartingVariant } from './starting-variant.ts';

/** What is published from then on is read: `latest`, Kafka's default. */
export const atTheEnd = {
  id: 'at-the-end',
  needs: [readFromBroker],
  beginsAtEnd: true,
} as const satisfies StartingVariant;
