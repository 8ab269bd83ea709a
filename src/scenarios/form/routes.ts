import type { Command } from '../../kernel/terms/message.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';

/**
 * The places that take commands of each type of aggregate, in the order in which they are dealt; a query that goes
 * elsewhere has places of its own, by its type.
 */
export type Routes = Readonly<Record<string, readonly PlaceId[]>>;

/** Where a command goes once so many have been dealt before it; null: nobody takes it. */
export function routed(routes: Routes, command: Sent, dealtCount = 0): PlaceId | null {
  const takers = takersIn(routes, command);
  return takers[dealtCount % takers.length] ?? null;
}

type Sent = Pick<Command, 'type' | 'aggregateType'>;

export function takersIn(routes: Routes, { type, aggregateType }: Sent): readonly PlaceId[] {
  const key = [type, aggregateType].find((one) => Object.hasOwn(routes, one));
  return key === undefined ? [] : (routes[key] ?? []);
}
