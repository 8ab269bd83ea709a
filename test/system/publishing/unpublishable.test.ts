import { describe, expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { withVariants } from '../../../src/scenarios/slots/slots.ts';
import { outboxVariants } from '../../../src/system/relays/outbox-variants.ts';
import { searchFully, searchReduced } from '../../support/compare-searches.ts';
import type { Slots } from '../../support/order-lab.ts';

function problem(wanted: Partial<Slots>, bounds: Partial<Bounds>) {
  const { defaults } = orderScenario;
  const { slots, misfits } = withVariants({ ...defaults, effect: 'row' }, wanted, defaults);
  expect(misfits).toEqual([]);
  const within = { ...usualBounds, commandCount: 1, faultCountMax: 1, ...bounds };
  return problemOf(orderScenario, { scenario: 'order', slots, seed: 1 }, within);
}

/** What breaks, by both searches; the full one sees every world, unless `isLarge`. */
function brokenBy(asked: ReturnType<typeof problem>, isLarge = false): readonly string[] {
  const reduced = searchReduced(asked);
  // Null would mean that not every world comes to rest: somebody spins (K5, K8).
  if (reduced === null) throw new Error('not every world comes to rest');
  expect(reduced.findings.limit).toBeNull();
  if (!isLarge) {
    const full = searchFully(asked);
    expect(full.findings.limit).toBeNull();
    expect(reduced.said).toEqual(full.said);
  }
  return [...reduced.said.broken].sort();
}

const lost = ['no-lost-event', 'read-model-correct'];
/** Its row waits in an outbox, where an outbox is rows. */
const stuck = ['no-lost-event', 'no-stuck-message', 'read-model-correct'];
const hasOutbox = (publishing: string): boolean => outboxVariants.includes(publishing);

describe('one message that can’t be published, and whoever would publish it', () => {
  test.each<readonly [publishing: string, broken: readonly string[]]>([
    // The attempt fails, and so does the change: nothing was lost, and the client knows.
    ['inside-aggregate', ['no-early-event']],
    ['inside-transaction', ['no-early-event']],
    // Nobody tries again, or they wait for the fix; where it never comes the event never arrives.
    ...orderScenario.slots.publishing
      .filter((id) => !['inside-aggregate', 'inside-transaction', 'catch-up-subscription'].includes(id))
      .map(
        (id) =>
          [id, id === 'outbox-apart' ? ['atomic-outbox', ...stuck] : hasOutbox(id) ? stuck : lost] as const,
      ),
    // Nothing is published.
    ['catch-up-subscription', []],
  ])('[B14] %s breaks %o, and comes to rest: nobody spins', (publishing, broken) => {
    expect(brokenBy(problem({ publishing }, { faults: { unpublishable: 1 } }))).toEqual(broken);
  });

  test('[B14] a consumer that can’t hand on a dead letter waits with it', () => {
    for (const failing of ['dead-letter', 'sequenced-dead-letter']) {
      const bounds = { faults: { poison: 1, unpublishable: 1 }, faultCountMax: 2 };
      const asked = problem({ publishing: 'after-commit', consuming: 'naive', failing }, bounds);
      expect(brokenBy(asked)).toEqual(['no-lost-event', 'no-stuck-message', 'read-model-correct']);
    }
  });

  test('a relay that waits keeps the order, one that goes on breaks it', () => {
    const bounds = { faults: { unpublishable: 1 }, commandCount: 2 };
    for (const publishing of ['outbox-polling', 'outbox-batch', 'log-tailing'])
      expect(brokenBy(problem({ publishing }, bounds), true)).toEqual(hasOutbox(publishing) ? stuck : lost);
    expect(brokenBy(problem({ publishing: 'outbox-skipping' }, bounds), true)).toEqual([
      'in-order',
      ...stuck,
    ]);
  });
});

describe('a relay that dies', () => {
  const copies = ['effect-once', 'read-model-correct'];

  test.each<readonly [publishing: string, consuming: string, broken: readonly string[]]>([
    ['outbox-batch', 'naive', copies],
    ['outbox-batch', 'idempotent', []],
    ['outbox-skipping', 'naive', copies],
    ['outbox-skipping', 'idempotent', []],
  ])('with %s and %s consumers breaks %o', (publishing, consuming, broken) => {
    expect(brokenBy(problem({ publishing, consuming }, { faults: { crash: 1 } }))).toEqual(broken);
  });

  test.each<readonly [order: string, every: string, consuming: string, broken: readonly string[]]>([
    ['after-publishing', 'every-1', 'naive', copies],
    ['after-publishing', 'every-1', 'idempotent', []],
    ['after-publishing', 'every-2', 'naive', copies],
    ['after-publishing', 'every-2', 'idempotent', []],
    ['after-publishing', 'every-3', 'naive', copies],
    ['before-publishing', 'every-1', 'naive', [...copies, 'no-lost-event']],
    ['before-publishing', 'every-1', 'idempotent', lost],
    ['before-publishing', 'every-3', 'idempotent', lost],
  ])('and stores its position %s, %s: %s consumers, it breaks %o', (order, every, consuming, broken) => {
    const slots = {
      publishing: 'log-tailing',
      'position-order': order,
      'position-every': every,
      consuming,
    };
    expect(brokenBy(problem(slots, { faults: { crash: 1 } }))).toEqual([...broken].sort());
  });

  test('an outbox without its index has the same verdicts, and as many states', () => {
    const counts = ['with', 'without'].map((index) => {
      const asked = problem({ 'outbox-index': index, consuming: 'naive' }, { faults: { crash: 1 } });
      expect(brokenBy(asked)).toEqual(copies);
      return searchFully(asked).findings.stateCount;
    });
    expect(counts[0]).toBe(counts[1]);
  });
});
