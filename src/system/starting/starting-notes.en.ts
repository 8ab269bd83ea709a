import type { StartingId } from './starting-table.ts';

export const startingNotes = {
  'at-the-end':
    'A group whose committed offsets are gone reads what is published from then on (auto.offset.reset=latest, Kafka’s default): what lies there already is not for it.',
  'from-the-beginning':
    'A group whose committed offsets are gone reads everything that the broker still has (auto.offset.reset=earliest): nothing is missed, and much comes again.',
} satisfies Record<StartingId, string>;
