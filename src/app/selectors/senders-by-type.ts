import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Routes } from '../../scenarios/form/routes.ts';
import { sendersOf } from '../../scenarios/form/send-move.ts';

export type LabSenders = { readonly [aggregateType: string]: readonly PlaceId[] };

/** The clients to choose from, by the type of the aggregate. */
export function sendersByType(
  definition: Pick<SystemDefinition, 'clients' | 'links'>,
  routes: Routes,
): LabSenders {
  return Object.fromEntries(Object.keys(routes).map((type) => [type, sendersOf(definition, routes, type)]));
}
