import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';

/** The places that take commands of each type of aggregate, in the order in which they are dealt. */
export type Routes = Readonly<Record<string, readonly PlaceId[]>>;

/** Where a command goes once so many have been dealt before it; null: nobody takes it. */
export function routed(
  routes: Routes,
  { aggregateType }: Pick<Command, 'aggregateType'>,
  dealtCount = 0,
): PlaceId | null {
  const takers = Object.hasOwn(routes, aggregateType) ? (routes[aggregateType] ?? []) : [];
  return takers[dealtCount % takers.length] ?? null;
}
