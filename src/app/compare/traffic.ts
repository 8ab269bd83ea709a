import type { PolledRecord } from '../../kernel/broker/consume.ts';
import type { PlaceDefinition } from '../../kernel/definition/definition.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { messageKind, type MessageKind } from '../../kernel/terms/message-kind.ts';
import type { MessageId, PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ManagingSystem } from '../../scenarios/form/managed-here.ts';

/** How much has gone between the services of one setup, and who of them must know of whom. */
export type Traffic = {
  /** Different messages that were published, by what they are; copies are not counted again. */
  readonly messages: Readonly<Record<MessageKind, number>>;
  /** How often another service than the one that a message is of has taken it; a copy is not counted again. */
  readonly hopCount: number;
  /** Of the whole system, whatever has happened in it. */
  readonly knowing: readonly Knowing[];
};

/** One service knows of another: by events that it hears, by commands that it sends, by rows that it writes. */
export type Knowing = {
  readonly who: string;
  readonly whom: string;
  readonly by: 'events' | 'commands' | 'database';
};

type Place = Pick<PlaceDefinition, 'id' | 'of'>;
const businessOf = (places: readonly Place[], id: PlaceId | undefined): string | null =>
  places.find((place) => place.id === id)?.of ?? null;

/** Whether there are services to go between. */
export const hasSeveralServices = ({ places }: Pick<ManagingSystem, 'places'>): boolean =>
  new Set(places.flatMap(({ role, of }) => (role === 'service' ? [of] : []))).size > 1;

/** Of the first moves of a run. */
export function trafficOf(
  system: ManagingSystem,
  routes: Scenario['routes'],
  entries: readonly TraceEntry[],
): Traffic {
  const { places } = system;
  const published = new Map<MessageId, MessageKind>();
  const senders = new Map<MessageId, string | null>();
  const hops = new Set<string>();
  for (const { from, op, result, facts } of entries) {
    const here = businessOf(places, from);
    const take = (message: Message): void => {
      const sender = senders.get(message.id);
      if (here !== null && sender !== undefined && sender !== null && sender !== here)
        hops.add(`${String(message.id)} ${here}`);
    };
    for (const fact of facts) {
      const message = messageIn(fact);
      if (message === null) continue;
      if (fact.kind === 'event-committed' || fact.kind === 'message-committed') senders.set(message.id, here);
      if (fact.kind === 'event-published' || fact.kind === 'message-published')
        published.set(message.id, messageKind(message));
      if (fact.kind === 'event-applied') take(message);
    }
    if (op?.kind === 'poll' && result?.ok === true && result.value !== null)
      take((result.value as PolledRecord).message);
  }
  const count = (kind: MessageKind): number => [...published.values()].filter((one) => one === kind).length;
  return {
    messages: { event: count('event'), command: count('command'), reply: count('reply') },
    hopCount: hops.size,
    knowing: knowingIn(system, routes),
  };
}

function messageIn(fact: Fact): Message | null {
  if ('event' in fact) return fact.event;
  return 'message' in fact ? fact.message : null;
}

/** Whoever reads somebody's topic, writes to their command channel or is on their database depends on what they have. */
function knowingIn(
  { places, links, databases, groups, managed = [] }: ManagingSystem,
  routes: Scenario['routes'],
) {
  const of = (id: PlaceId | undefined): string | null => businessOf(places, id);
  const takerOf = (topic: string): PlaceId | undefined =>
    groups.find(({ topics }) => topics.includes(topic))?.members[0];
  const found: { who: string | null; whom: string | null; by: Knowing['by'] }[] = [
    ...groups.flatMap(({ topics, members }) =>
      topics
        .filter((topic) => Object.hasOwn(routes, topic))
        .map((topic) => ({ who: of(members[0]), whom: of(routes[topic]?.[0]), by: 'events' as const })),
    ),
    ...managed.flatMap(({ places: own, asks }) =>
      asks.map((channel) => ({ who: of(own[0]), whom: of(takerOf(channel)), by: 'commands' as const })),
    ),
    ...links
      .filter(({ to }) => databases.some(({ place }) => place === to))
      .map(({ from, to }) => ({ who: of(from), whom: of(to), by: 'database' as const })),
  ];
  const known = new Map<string, Knowing>();
  for (const { who, whom, by } of found)
    if (who !== null && whom !== null && who !== whom) known.set(`${who} ${whom}`, { who, whom, by });
  return [...known.values()];
}
