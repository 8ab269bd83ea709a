import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { eventCommitted } from '../../kernel/terms/announcement.ts';
import type { Fact } from '../../kernel/terms/fact.ts';
import { distinct, sumOf, type BalanceRule, type Counter } from '../form/balance.ts';
import type { SystemSlots } from '../topology/service-slots.ts';
import { appliedAnew } from './applied-anew.ts';
import { unreadOf } from './older-past.ts';
import { isRebuilt } from './rebuilding.ts';
import { hasBroker, type ServiceSystem } from './service-system.ts';

/** The balances that every service system has. */
export function balancesOf(system: ServiceSystem, slots: SystemSlots): readonly BalanceRule[] {
  const { subscriptions, older } = system;
  const rules = eventBalances(subscriptions, hasBroker(slots), slots.effect.needsMailServer).map((rule) =>
    rule.id === 'effects-applied' && isRebuilt(slots)
      ? { ...rule, actual: appliedAnew(subscriptions.map(({ subscriber }) => subscriber)) }
      : rule,
  );
  if (older === undefined || slots.versioning.readOlder === undefined) return rules;
  const unread = unreadOf(system, older).map((event) =>
    eventCommitted(event, { cause: event.triggeringEvent, group: event.id }),
  );
  const isAboutEffects = ({ id }: BalanceRule): boolean => id === 'effects-applied' || id === 'mails-sent';
  return rules.map((rule) =>
    isAboutEffects(rule)
      ? { ...rule, expected: having(unread, rule.expected), actual: having(unread, rule.actual) }
      : rule,
  );
}

/** What was committed before the run may be left for it to act on. */
const having = (facts: readonly Fact[], counter: Counter): Counter => ({
  ...counter,
  initial: facts.reduce(counter.count, counter.initial),
});

/** What must agree wherever events are stored, published and heard. */
export function eventBalances(
  subscriptions: readonly Subscription[],
  isPublished: boolean,
  isMailed = false,
  /** Whether the events of this type of aggregate are anybody else's business. */
  isAnnounced: (aggregateType: string) => boolean = () => true,
): readonly BalanceRule[] {
  /** What each committed event should come to, over the subscribers that asked for it. */
  const owed = (isCounted: (subscriber: string) => boolean): Counter =>
    sumOf((fact) => {
      if (fact.kind !== 'event-committed') return 0;
      const { aggregateType } = fact.event;
      return subscriptions.filter(
        ({ subscriber, aggregateTypes }) => isCounted(subscriber) && aggregateTypes.includes(aggregateType),
      ).length;
    });
  const isOwed = (fact: Fact): boolean => 'event' in fact && isAnnounced(fact.event.aggregateType);
  // Copies don't count: that they do no harm is the consumers' affair.
  const published: BalanceRule = {
    id: 'events-published',
    expected: sumOf((fact) => (isOwed(fact) ? isCommitted(fact) : 0)),
    actual: distinct((fact) => (fact.kind === 'event-published' && isOwed(fact) ? fact.event.id : null)),
  };
  return [
    ...(isPublished ? [published] : []),
    {
      id: 'effects-applied',
      expected: owed(() => true),
      actual: sumOf((fact) => (fact.kind === 'event-applied' ? 1 : 0)),
    },
    ...(isMailed
      ? [
          {
            id: 'mails-sent',
            expected: owed((subscriber) => subscriber === 'notification'),
            actual: sumOf((fact) => (fact.kind === 'mail-sent' ? 1 : 0)),
          },
        ]
      : []),
    {
      // Two that were decided on the same version are one place in the stream: one of them is lost.
      id: 'updates-kept',
      expected: sumOf(isCommitted),
      actual: distinct((fact) => {
        if (fact.kind !== 'event-committed') return null;
        const { aggregateType, aggregateId, version } = fact.event;
        return [aggregateType, aggregateId, version];
      }),
    },
  ];
}

const isCommitted = (fact: Fact): number => (fact.kind === 'event-committed' ? 1 : 0);
