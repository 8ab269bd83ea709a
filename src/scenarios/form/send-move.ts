import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { IntentId, PlaceId } from '../../kernel/terms/names.ts';
import type { Move } from '../../kernel/world/move.ts';
import { routed, takersIn, type Routes } from './routes.ts';

export type Send = Extract<Move, { kind: 'send' }>;

/** What is sent, by whom and where to. */
export type Sending = {
  readonly command: Command;
  readonly intent: IntentId;
  /** Who has been chosen; left out, or where that client does not lead there: the first that does. */
  readonly client?: PlaceId | undefined;
  /** How many have been sent before: those who take the command are dealt to in turn. */
  readonly sentCount: number;
};

type Sent = Pick<Command, 'type' | 'aggregateType'>;
type Wired = Pick<SystemDefinition, 'clients' | 'links'>;

/**
 * The move of a command that somebody sends; null: nobody takes it whom a client leads to. The first client of a
 * topology need not be named (K16).
 */
export function sendMove(definition: Wired, routes: Routes, sending: Sending): Send | null {
  const { command, intent, client, sentCount } = sending;
  const senders = sendersOf(definition, routes, command);
  const sender = senders.find((one) => one === client) ?? senders[0];
  if (sender === undefined) return null;
  const takers = takersFor(definition, routes, command, sender);
  const to = routed({ [command.aggregateType]: takers }, command, sentCount);
  if (to === null) return null;
  const isFirst = sender === definition.clients[0]?.place;
  return { kind: 'send', intent, ...(isFirst ? {} : { client: sender }), to, command };
}

/** The clients that lead to whoever takes such a command or query, in the order of the topology. */
export function sendersOf(definition: Wired, routes: Routes, command: Sent): readonly PlaceId[] {
  return definition.clients
    .map(({ place }) => place)
    .filter((client) => takersFor(definition, routes, command, client).length > 0);
}

function takersFor({ links }: Wired, routes: Routes, command: Sent, client: PlaceId): readonly PlaceId[] {
  return takersIn(routes, command).filter((to) =>
    links.some((link) => link.from === client && link.to === to),
  );
}
