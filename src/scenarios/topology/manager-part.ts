import type { PlaceId } from '../../kernel/terms/names.ts';
import { keptInTransaction, type Service } from '../../system/command-side/service.ts';
import { replyChannelOf } from '../../system/coordinating/channels.ts';
import { managerHandler } from '../../system/coordinating/manager-handler.ts';
import type { ManagedProcess } from '../../system/coordinating/managed-process.ts';
import type { ProcessManager } from '../../system/coordinating/process-manager.ts';
import type { SagaStateVariant } from '../../system/coordinating/saga-state-variant.ts';
import { clockwork } from '../../system/coordinating/clockwork.ts';
import { channelTopics } from './feed.ts';
import { besideService, insideService } from './handler-part.ts';
import { joinParts } from './join-parts.ts';
import type { Part } from './part.ts';
import type { ServiceSlots } from './service-slots.ts';

export type ManagerPart = {
  /** Names its place, its group and its reply channel: `create-order-saga`, `create-order-saga-replies`. */
  readonly name: string;
  readonly manager: ProcessManager;
  readonly state: SagaStateVariant;
  readonly correlation?: ManagedProcess['correlation'];
  /** It sets deadlines: then somebody at its place wakes whoever has waited long enough (S5). */
  readonly hasDeadlines?: boolean;
  /** The types of aggregates whose events it hears, and channels of others that answer it; left out, none. */
  readonly hears?: readonly string[];
  /** Which systems outside do what it wants, by the type of what its commands are about; left out: none. */
  readonly outside?: Readonly<Record<string, PlaceId>>;
  /** Whoever has something to tell it asks its service: nobody replies to it, and it hears no events. */
  readonly isAskedOnly?: true;
};

export const managedBy = ({
  name,
  manager,
  state,
  correlation,
  outside = {},
  isAskedOnly,
}: ManagerPart): ManagedProcess => ({
  manager,
  state,
  ...(correlation === undefined ? {} : { correlation }),
  ...(isAskedOnly === true ? {} : { replyChannel: replyChannelOf(name) }),
  outside,
});

/** Whether what it issues to systems outside is carried out afterwards, by a place of its own (S7). */
export const leavesToExecutor = ({ state, outside }: Pick<ManagerPart, 'state' | 'outside'>): boolean =>
  state.isStream && outside !== undefined;

/** Whoever tells a process manager of replies and events, and the channel that its replies come on. */
export function managerPart(
  part: ManagerPart,
  service: Service,
  { name: of, services }: { readonly name: string; readonly services: readonly PlaceId[] },
  slots: ServiceSlots,
): Part {
  const { name, manager, state, hears = [], outside = {} } = part;
  // A stream's events are published like any others, whoever reads them: but where an executor reads what is to be done.
  const own = state.isStream && !leavesToExecutor(part) ? [manager.type] : [];
  const shown = { ...managedBy(part), database: service.database, asks: Object.values(service.channels) };
  if (part.isAskedOnly === true)
    return {
      topics: own.map((id) => ({ id, partitionCount: 1 })),
      managed: [{ ...shown, places: services }],
    };
  // Who asks no other service waits for no reply.
  const channels = service.hasMessages ? [replyChannelOf(name)] : [];
  const reader = {
    subscription: { subscriber: name, aggregateTypes: [...hears, ...channels] },
    feed: { kind: 'broker', place: service.broker },
    // One that leaves it to others asks nobody outside itself.
    outside: state.isStream ? [] : Object.values(outside),
    effect: managerHandler(service, keptInTransaction(service), name, managedBy(part)),
  } as const;
  // What a service knows by heart it hears itself.
  const beside = state.isInMemory
    ? insideService(reader, service, services, slots)
    : besideService('process-manager', reader, service, of, slots);
  const [place = name] = state.isInMemory ? services : slots.members.places(name);
  const deadlines = `${name}-deadlines`;
  return {
    ...(part.hasDeadlines === true
      ? joinParts([
          beside,
          {
            programs: {
              [deadlines]: clockwork(service, keptInTransaction(service), deadlines, managedBy(part)),
            },
            daemons: [{ place, program: deadlines, args: {}, number: slots.members.workerCount + 1 }],
          },
        ])
      : beside),
    topics: channelTopics([...channels, ...own], name, slots),
    managed: [{ ...shown, places: state.isInMemory ? services : slots.members.places(name) }],
  };
}
