import type { BalanceRule } from '../balance.ts';
import type { Scenario } from '../scenario.ts';
import type { Setup } from '../setup.ts';
import { chosenSlots, everyVariant } from '../slots.ts';
import { balancesOf } from './balances.ts';
import { defineServiceSystem } from './define-service-system.ts';
import { layOutServiceSystem } from './lay-out-service-system.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** What a scenario on a service system says of itself. */
export type ServiceScenario = Pick<Scenario, 'id' | 'commands' | 'preload' | 'exploring'> & {
  readonly system: ServiceSystem;
  /** What its own business should come to; the usual ones follow. */
  readonly balances: readonly BalanceRule[];
  /** Offered in some slots instead of every variant there is. */
  readonly offered?: Partial<Scenario['slots']>;
  readonly defaults?: Partial<Scenario['defaults']>;
};

export function serviceScenario(own: ServiceScenario): Scenario {
  const { system, id, commands, preload, exploring } = own;
  const define = (setup: Setup) => defineServiceSystem(system, chosenSlots(setup));
  return {
    id,
    commands,
    preload,
    exploring,
    slots: { ...everyVariant, ...own.offered },
    defaults: { ...usualDefaults, ...own.defaults },
    define,
    layOut: (setup) => layOutServiceSystem(system, define(setup)),
    balances: (setup) => [...own.balances, ...balancesOf(system, chosenSlots(setup))],
    services: namesOf(system).services,
    vocabulary: {
      events: system.aggregates.flatMap(({ events }) => events),
      rejections: system.aggregates.flatMap(({ rejections }) => rejections),
      subscribers: system.subscriptions.map(({ subscriber }) => subscriber),
    },
  };
}

/** The cures switched on: a new sandbox keeps its promises until somebody breaks something. */
const usualDefaults: Setup['slots'] = {
  publishing: 'outbox-polling',
  relays: 'one',
  'outbox-index': 'with',
  'position-every': 'every-2',
  'position-order': 'after-publishing',
  concurrency: 'optimistic',
  consuming: 'idempotent',
  members: 'one-member',
  failing: 'retry-for-ever',
  effect: 'e-mail',
  partitioning: 'by-aggregate',
  client: 'once',
  recognising: 'by-triggering-event',
  answering: 'answer-last',
};
