import type { TraceEntry } from '../kernel/entry.ts';
import type { Balance } from './lab-state.ts';

/** Numbers of one run that should be equal pairwise, from what became true in it. */
export function balancesOf(entries: readonly TraceEntry[]): readonly Balance[] {
  const facts = entries.flatMap((entry) => entry.facts);
  const committed = facts.flatMap((fact) => (fact.kind === 'event-committed' ? [fact.event] : []));
  const orders = committed.filter((event) => event.aggregateType === 'Order');
  const published = new Set(
    facts.flatMap((fact) => (fact.kind === 'event-published' ? [fact.event.id] : [])),
  );
  const count = (test: (fact: (typeof facts)[number]) => boolean): number => facts.filter(test).length;
  return [
    { id: 'events-published', expected: committed.length, actual: published.size },
    {
      id: 'events-projected',
      expected: committed.length,
      actual: count((fact) => fact.kind === 'event-applied' && fact.subscriber === 'projection'),
    },
    {
      id: 'mails-sent',
      expected: orders.length,
      actual: count((fact) => fact.kind === 'mail-sent'),
    },
    {
      id: 'updates-kept',
      expected: committed.length,
      actual: new Set(
        committed.map((event) => `${event.aggregateType} ${event.aggregateId} ${event.version}`),
      ).size,
    },
  ];
}
