import type { BalanceRule } from '../form/balance.ts';
import type { Routes } from '../form/routes.ts';
import { joinParts } from './join-parts.ts';
import type { ManagingSystem } from '../form/managed-here.ts';
import { noBroker } from './no-broker.ts';
import type { Part } from './part.ts';
import { toldApart } from './place.ts';

/** A system, and what follows from its parts beside it. */
export type Topology = {
  readonly definition: ManagingSystem;
  readonly routes: Routes;
  readonly balances: readonly BalanceRule[];
};

/** One system of its parts, in their order: moves are listed in it (K4). */
export function compose(parts: readonly Part[]): Topology {
  const { balances, routes, managed, commandSteps, broker = noBroker, ...rest } = joinParts(parts);
  const definition: ManagingSystem = {
    ...rest,
    places: toldApart(rest.places),
    broker,
    ...(managed.length === 0 ? {} : { managed }),
    ...(commandSteps.length === 0 ? {} : { commandSteps }),
  };
  return { definition, routes, balances };
}
