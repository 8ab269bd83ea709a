import { assert } from '../../base/assert.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { consumerLoop } from '../../system/consuming/consumer-loop.ts';
import type { Policy } from '../../system/coordinating/policy.ts';
import { reaction } from '../../system/coordinating/reaction.ts';
import type { Slots } from '../slots.ts';
import { deadLettersOf, sourceOf, topicsOf, type Feed } from './feed.ts';
import type { Part } from './part.ts';
import { serviceOf, type ServicePart } from './service-part.ts';
import { workersAt } from './subscriber-part.ts';

export type HandlerPart = {
  /** Whose aggregates it commands, and in whose database its transactions are. */
  readonly service: ServicePart;
  readonly subscription: Subscription;
  readonly feed: Feed;
  readonly policy: Policy;
};

/** An event handler of a service: it hears of other services' events and does what the policy says. */
export function handlerPart({ service: part, subscription, feed, policy }: HandlerPart, slots: Slots): Part {
  const service = serviceOf(part, slots);
  const { publishing } = service;
  assert(publishing.store !== 'documents', 'a processed mark and a document are two writes');
  const { subscriber } = subscription;
  const { database, databasePlace } = service;
  const members = slots.members.places(subscriber);
  // What is not relayed the handler publishes itself.
  const broker = publishing.relay === null && part.broker !== null ? [part.broker] : [];
  const needs = [...new Set([databasePlace, ...broker])];
  const reached = [...new Set([feed.place, ...needs])];
  return {
    places: members.map((id) => ({ id, kind: 'consumer' })),
    links: members.flatMap((from) => reached.map((to) => ({ from, to }))),
    groups:
      feed.kind === 'broker' ? [{ id: subscriber, topics: topicsOf(subscription, slots), members }] : [],
    programs: {
      [subscriber]: consumerLoop(slots.consuming, slots.failing, {
        group: subscriber,
        source: sourceOf(feed, subscription, slots, { database, databasePlace }),
        database,
        needs,
        effect: reaction(service, publishing, subscriber, policy),
        deadLetters: { broker: feed.place, topic: deadLettersOf(subscriber) },
      }),
    },
    daemons: members.flatMap((place) => workersAt(place, subscriber, slots.members.workerCount)),
  };
}
