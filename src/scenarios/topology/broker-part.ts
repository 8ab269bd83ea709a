import type { TopicDefinition } from '../../kernel/broker/topology.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';

/** The broker and its topics. */
export function brokerPart(id: string, topics: readonly TopicDefinition[]): Part {
  return { places: [placeOf(id, 'broker')], topics, broker: id };
}
