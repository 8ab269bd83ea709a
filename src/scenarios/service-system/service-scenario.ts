import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { BalanceRule } from '../form/balance.ts';
import {
  boundaryFixed,
  ofOneService,
  withoutLongStreams,
  withoutRebuild,
  withoutOlderEvents,
  withoutPeople,
  type LeftOut,
} from '../form/left-out.ts';
import type { Scenario } from '../form/scenario.ts';
import type { ChosenVariants, VariantId } from '../slots/setup.ts';
import { rebuildSlots, sharedSlots, systemSlots, type SystemSlots } from '../topology/service-slots.ts';
import { composedScenario, type ScenarioOf } from './composed-scenario.ts';
import { composeServiceSystem } from './compose-service-system.ts';
import type { ServiceSystem } from './service-system.ts';

/** What a scenario on a service system says of itself. */
export type ServiceScenario = Pick<
  Scenario,
  'id' | 'commands' | 'isOffered' | 'preload' | 'exploring' | 'sideBySide'
> & {
  readonly system: ServiceSystem;
  /** What its own business should come to; the usual ones follow. */
  readonly balances: readonly BalanceRule[];
  readonly defaults?: ChosenVariants;
  /** What makes no sense for its business, beside what one service leaves out. */
  readonly leftOut: readonly LeftOut[];
};

/** A scenario that has every slot of such a system. */
export type ScenarioOnServices = ScenarioOf<(typeof systemSlots)[number]>;

export function serviceScenario({ system, balances, defaults, ...own }: ServiceScenario): ScenarioOnServices {
  const said = {
    ...own,
    leftOut: [
      ...ofOneService,
      boundaryFixed,
      ...(system.longStream === undefined ? [withoutLongStreams] : []),
      ...(system.rebuild === undefined ? withoutRebuild : []),
      ...(system.older === undefined ? withoutOlderEvents : []),
      ...(system.personal === undefined ? [withoutPeople] : []),
      ...own.leftOut,
    ],
    compose: (slots: SystemSlots) => composeServiceSystem(system, slots),
    ownBalances: balances,
    vocabulary: {
      events: [...new Set(everyAggregateOf(system).flatMap(({ events }) => events))],
      rejections: [...new Set(everyAggregateOf(system).flatMap(({ rejections }) => rejections))],
      subscribers: system.subscriptions.map(({ subscriber }) => subscriber),
    },
  };
  // Queries are sent wherever somebody answers them.
  const seenWith = system.asked.length === 0 ? {} : { reading: 'read-model' };
  if (system.rebuild === undefined)
    return composedScenario({
      ...said,
      ownSlots: systemSlots,
      defaults: { ...usualDefaults, ...defaults },
      seenWith,
    });
  return composedScenario({
    ...said,
    ownSlots: [...systemSlots, ...rebuildSlots],
    defaults: { ...usualDefaults, ...withNoRebuild, ...defaults },
    seenWith: { ...seenWith, rebuild: 'in-place' },
  });
}

/** Whatever is chosen. */
const everyAggregateOf = ({ aggregates, personal }: ServiceSystem): readonly AnyAggregate[] => [
  ...aggregates,
  ...(personal === undefined ? [] : [personal.aggregate]),
];

/** The cures switched on: a new sandbox keeps its promises until somebody breaks something. */
export const usualDefaults: Readonly<Record<(typeof systemSlots)[number], VariantId>> = {
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
  snapshots: 'never',
  'snapshot-every': 'every-3-events',
  'stream-length': 'short',
  versioning: 'nothing-old',
  'older-snapshots': 'passed-over',
  'personal-data': 'nobody-asks',
  subscription: 'durable',
  starting: 'from-the-beginning',
  reading: 'none',
};

const withNoRebuild = { rebuild: 'none', reactors: 'muted', joining: 'from-the-start' } as const;

/** The same of services that hear of each other or of somebody outside. */
export const sharedDefaults = Object.fromEntries(
  sharedSlots.map((slot) => [slot, usualDefaults[slot]]),
) as Readonly<Record<(typeof sharedSlots)[number], VariantId>>;
