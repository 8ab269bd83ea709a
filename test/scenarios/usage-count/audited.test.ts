import { describe, expect, test } from 'vitest';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { explore } from '../../../src/explorer/search/explore.ts';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import { withVariant } from '../../../src/scenarios/slots/slots.ts';
import type { Setup } from '../../../src/scenarios/slots/setup.ts';
import { usageCountScenario as scenario } from '../../../src/scenarios/usage-count/usage-count-scenario.ts';
import { requestCount } from '../../../src/scenarios/usage-count/usage-count-workload.ts';
import { openService } from '../../support/service-stage.ts';

const request = requestCount('template-1', 10, 'Mina', 'spring sale');
const other = requestCount('template-1', 12, 'Sora', 'new branch');

/** The lean surroundings: what is asked is how a template is kept. */
function setupOf(keeping: string): Setup {
  const beside = { ...scenario.defaults, publishing: 'after-commit', consuming: 'naive' };
  return { scenario: scenario.id, slots: withVariant(beside, 'keeping', keeping, beside).slots, seed: 1 };
}

const open = (keeping: string) => openService(scenario, setupOf(keeping).slots);

const one: Bounds = { ...usualBounds, commandCount: 1, faults: {}, faultCountMax: 0 };
const oneCrash: Bounds = { ...one, faults: { crash: 1 }, faultCountMax: 1 };
const twoAtOnce: Bounds = { ...one, commandCount: 2 };

/** Whether no run within bounds breaks it. */
const isAudited = (keeping: string, bounds: Bounds): boolean =>
  explore(problemOf(scenario, setupOf(keeping), bounds, ['audited']), {
    isReduced: true,
  }).verdicts.every(({ kind }) => kind === 'holds');

describe('[N1] that every change says who has made it, and why', () => {
  // By keeping: with nobody failing and alone, with one crash, and with two that meet.
  test.each([
    ['row', false, false, false],
    ['row-with-lines', false, false, false],
    ['row-with-audit-first', true, false, false],
    ['row-with-audit-apart', true, false, true],
    ['row-with-audit', true, true, true],
    ['events', true, true, true],
  ])('%s: alone %s, with a crash %s, two at once %s', (keeping, alone, crashed, met) => {
    expect([one, oneCrash, twoAtOnce].map((bounds) => isAudited(keeping, bounds))).toEqual([
      alone,
      crashed,
      met,
    ]);
  });

  test('a crash between the row and its audit leaves a change that nobody has made', () => {
    const stage = open('row-with-audit-apart');
    const handler = stage.ask('c1', request);
    stage.actUpTo(handler, 'commit');
    stage.act(handler);
    expect(stage.judged('audited').kind).toBe('waiting');
    stage.move({ kind: 'crash', place: 'template-service-1' });
    stage.rest();
    expect(stage.rows('templates', 'template-service')).toMatchObject([{ version: 3, requested: 10 }]);
    expect(stage.rows('template_audit', 'template-service')).toHaveLength(2);
    expect(stage.judged('audited')).toEqual({
      kind: 'broken',
      culprits: [
        {
          kind: 'event',
          eventId: 3,
          type: 'CountChangeRequested',
          trouble: { kind: 'without-audit-row' },
        },
      ],
    });
  });

  test('a crash between the audit and its row leaves a record of what never came about', () => {
    const stage = open('row-with-audit-first');
    const handler = stage.ask('c1', request);
    stage.actUpTo(handler, 'update');
    stage.move({ kind: 'crash', place: 'template-service-1' });
    stage.rest();
    expect(stage.rows('templates', 'template-service')).toMatchObject([{ version: 2, requested: null }]);
    expect(stage.judged('audited')).toEqual({
      kind: 'broken',
      culprits: [{ kind: 'row', database: 'template-service', table: 'template_audit', key: '3' }],
    });
  });

  test('each of two changes that overwrite each other has its record, where one goes with the other', () => {
    const slots = { ...setupOf('row-with-audit').slots, concurrency: 'none' };
    const stage = openService(scenario, slots);
    const handlers = [request, other].map((command, index) =>
      stage.ask(`c${index + 1}`, command, `template-service-${index + 1}`),
    );
    for (const handler of handlers) stage.actUpTo(handler, 'update');
    stage.rest();
    expect(stage.judged('no-lost-update').kind).toBe('broken');
    expect(stage.judged('audited').kind).toBe('kept');
  });

  test('is cured by an audit in the same transaction, unless the events are what is kept', () => {
    for (const keeping of ['row', 'row-with-lines', 'row-with-audit-first', 'row-with-audit-apart'])
      expect(cureFor('audited', setupOf(keeping))).toEqual({ slot: 'keeping', variant: 'row-with-audit' });
    for (const keeping of ['row-with-audit', 'events'])
      expect(cureFor('audited', setupOf(keeping))).toBeNull();
  });
});

describe.each(['row', 'row-with-lines'])('[N1] %s is guarded', (keeping) => {
  test.each([
    ['none', ['accepted', 'accepted'], 'broken'],
    ['optimistic', ['accepted', 'conflict'], 'kept'],
    ['optimistic-retry', ['accepted', 'rejected'], 'kept'],
    ['pessimistic', ['accepted', 'rejected'], 'kept'],
  ])('by %s: two at once are %s, and no lost update is %s', (concurrency, answers, judged) => {
    const stage = openService(scenario, { ...setupOf(keeping).slots, concurrency });
    const first = stage.ask('c1', request);
    const second = stage.ask('c2', other, 'template-service-2');
    stage.actUpTo(first, 'update');
    // Whoever holds the row lets nobody else read it to change it.
    for (let count = 0; stage.natural(second) !== null && stage.wants(second) !== 'update'; count += 1)
      stage.act(second);
    stage.actOn(first);
    stage.rest();
    expect(['c1', 'c2'].map((intent) => stage.answers()[intent]?.kind)).toEqual(answers);
    expect(stage.judged('no-lost-update').kind).toBe(judged);
  });
});
