import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Routes } from '../../scenarios/form/routes.ts';
import { sendersOf } from '../../scenarios/form/send-move.ts';

/**
 * By the type of an aggregate, or of what goes elsewhere than commands to aggregates: nobody sends that where nobody here
 * takes it, whoever takes the commands.
 */
export type LabSenders = { readonly [type: string]: readonly PlaceId[] };

/** The clients to choose from, by the type of the aggregate. */
export function sendersByType(
  definition: Pick<SystemDefinition, 'clients' | 'links'>,
  routes: Routes,
): LabSenders {
  return Object.fromEntries(
    Object.keys(routes).map((type) => [type, sendersOf(definition, routes, { type, aggregateType: type })]),
  );
}

/** Whether somebody takes it in the setup at hand. */
export function isTaken(
  senders: LabSenders,
  { type, aggregateType }: Pick<Command, 'type' | 'aggregateType'>,
): boolean {
  return (senders[type] ?? senders[aggregateType] ?? []).length > 0;
}
