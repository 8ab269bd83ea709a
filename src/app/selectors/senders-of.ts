import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { IntentId, PlaceId } from '../../kernel/terms/names.ts';
import { routed, type Routes } from '../../scenarios/form/routes.ts';

type Wired = Pick<SystemDefinition, 'clients' | 'links'>;

/** The clients that lead to whoever takes commands of an aggregate's type, in the order of the topology. */
export function sendersOf(definition: Wired, routes: Routes, aggregateType: string): readonly PlaceId[] {
  return definition.clients
    .map(({ place }) => place)
    .filter((client) => takersFor(definition, routes, aggregateType, client).length > 0);
}

/** The clients to choose from, by the type of the aggregate. */
export function sendersByType(definition: Wired, routes: Routes): LabSenders {
  return Object.fromEntries(Object.keys(routes).map((type) => [type, sendersOf(definition, routes, type)]));
}

export type LabSenders = { readonly [aggregateType: string]: readonly PlaceId[] };

/** What is sent, by whom and where to. */
export type Sending = {
  readonly command: Command;
  readonly intent: IntentId;
  /** Who has been chosen; left out, or where that client does not lead there: the first that does. */
  readonly client?: PlaceId | undefined;
  /** How many have been sent before: those who take the command are dealt to in turn. */
  readonly sentCount: number;
};

/** The move of a command that somebody sends. The first client of a topology need not be named (K16). */
export function sendMove(
  definition: Wired,
  routes: Routes,
  sending: Sending,
): Extract<Move, { kind: 'send' }> {
  const { command, intent, client, sentCount } = sending;
  const senders = sendersOf(definition, routes, command.aggregateType);
  const sender = senders.find((one) => one === client) ?? senders[0];
  const takers = takersFor(definition, routes, command.aggregateType, sender);
  const to = routed({ [command.aggregateType]: takers }, command, sentCount) ?? '';
  const isFirst = sender === undefined || sender === definition.clients[0]?.place;
  return { kind: 'send', intent, ...(isFirst ? {} : { client: sender }), to, command };
}

function takersFor(
  { links }: Wired,
  routes: Routes,
  aggregateType: string,
  client: PlaceId | undefined,
): readonly PlaceId[] {
  const takers = Object.hasOwn(routes, aggregateType) ? (routes[aggregateType] ?? []) : [];
  return takers.filter((to) => links.some((link) => link.from === client && link.to === to));
}
