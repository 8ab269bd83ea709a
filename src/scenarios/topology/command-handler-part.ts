import { keptInTransaction, type Service } from '../../system/command-side/service.ts';
import { commandHandler } from '../../system/coordinating/command-handler.ts';
import { channelTopics, commandChannelOf, commandHandlerOf } from './channels.ts';
import { besideService } from './handler-part.ts';
import type { Part } from './part.ts';
import type { ServiceSlots } from './service-slots.ts';

/** Whoever takes the commands that others send to a service, and the channel that they come on. */
export function commandHandlerPart(service: Service, of: string, slots: ServiceSlots): Part {
  const handler = commandHandlerOf(of);
  const channels = [commandChannelOf(of)];
  const reader = {
    subscription: { subscriber: handler, aggregateTypes: channels },
    feed: { kind: 'broker', place: service.broker },
    effect: commandHandler(service, keptInTransaction(service), handler),
  } as const;
  return {
    ...besideService('command-handler', reader, service, of, slots),
    topics: channelTopics(channels, handler, slots),
  };
}
