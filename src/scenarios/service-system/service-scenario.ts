import type { BalanceRule } from '../form/balance.ts';
import type { Scenario } from '../form/scenario.ts';
import type { Setup, VariantId } from '../slots/setup.ts';
import { chosenSlots, everyVariantOf } from '../slots/slots.ts';
import { serviceSlots, type SystemSlots } from '../topology/service-slots.ts';
import { whereaboutsOf } from '../form/whereabouts.ts';
import { composeServiceSystem } from './compose-service-system.ts';
import type { ServiceSystem } from './service-system.ts';

/** What a scenario on a service system says of itself. */
export type ServiceScenario = Pick<Scenario, 'id' | 'commands' | 'preload' | 'exploring' | 'sideBySide'> & {
  readonly system: ServiceSystem;
  /** What its own business should come to; the usual ones follow. */
  readonly balances: readonly BalanceRule[];
  /** Offered in some slots instead of every variant there is. */
  readonly offered?: Scenario['slots'];
  readonly defaults?: Scenario['defaults'];
};

type InEachSlot<Choice> = Readonly<Record<keyof SystemSlots, Choice>>;

/** Whatever the business: a table of rows has the columns of one. */
const keptWhatever: readonly VariantId[] = ['document', 'events'];

/** A scenario that has every slot of such a system. */
export type ScenarioOnServices = Scenario & {
  readonly slots: InEachSlot<readonly VariantId[]>;
  readonly defaults: InEachSlot<VariantId>;
};

export function serviceScenario(own: ServiceScenario): ScenarioOnServices {
  const { system, id, commands, preload, exploring } = own;
  const slots = { ...everyVariantOf(serviceSlots), keeping: keptWhatever, ...own.offered };
  const defaults = { ...usualDefaults, ...own.defaults };
  const composed = (setup: Setup) => composeServiceSystem(system, chosenSlots(setup, serviceSlots));
  const whereabouts = whereaboutsOf({ id, slots, defaults }, (setup) => composed(setup).definition);
  return {
    id,
    commands,
    preload,
    exploring,
    ...(own.sideBySide === undefined ? {} : { sideBySide: own.sideBySide }),
    slots,
    defaults,
    whereabouts,
    define: (setup) => ({
      ...composed(setup).definition,
      // Asked for by a script alone.
      get elsewhere() {
        return whereabouts.places;
      },
    }),
    balances: (setup) => [...own.balances, ...composed(setup).balances],
    routes: composed({ scenario: id, slots: defaults, seed: 1 }).routes,
    vocabulary: {
      events: system.aggregates.flatMap(({ events }) => events),
      rejections: system.aggregates.flatMap(({ rejections }) => rejections),
      subscribers: system.subscriptions.map(({ subscriber }) => subscriber),
    },
  };
}

/** The cures switched on: a new sandbox keeps its promises until somebody breaks something. */
export const usualDefaults: InEachSlot<VariantId> = {
  keeping: 'events',
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
