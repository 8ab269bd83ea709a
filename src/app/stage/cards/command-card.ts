import type { Command } from '../../../kernel/terms/message.ts';
import type { Card, Firmness, ThingId } from '../picture.ts';

/** A command that is on its way to be carried out: it is no message and has no number. */
export function commandCard(
  id: ThingId,
  { type, aggregateId }: Pick<Command, 'type' | 'aggregateId'>,
  firmness: Firmness,
  isPinned = false,
): Card {
  return {
    id,
    kind: 'command',
    number: null,
    name: type,
    details: [aggregateId],
    firmness,
    mark: null,
    causes: [],
    isPinned,
    isPreloaded: false,
  };
}
