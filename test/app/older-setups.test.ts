import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matrixFromHash } from '../../src/app/matrix/matrix-address.ts';
import { replayRun } from '../../src/app/replay/replay-run.ts';
import { writeRun } from '../../src/app/run/write-run.ts';
import { isAtRest } from '../../src/kernel/machine/rest.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { everyVariantOf, slotIds } from '../../src/scenarios/slots/slots.ts';
import { seenIn } from '../support/old-runs.ts';
import { runOf } from '../support/order-run.ts';
import { decodeRun, readRunText, requestSandbox, requestStory } from '../support/every-scenario.ts';

/** A link to a run of two commands to their rest, as code made it for which publishing said how aggregates are kept. */
type OldSetup = {
  readonly scenario: string;
  readonly publishing: string;
  readonly link: string;
  /** What everybody sees at its end. */
  readonly seen: string;
};

const oldSetups = JSON.parse(
  readFileSync(new URL('../golden/old-setups.json', import.meta.url), 'utf8'),
) as readonly OldSetup[];

/** Those of the time when publishing said how an aggregate is kept; a later one never had a setup of that kind. */
const oldScenarios: readonly string[] = ['order', 'campaign'];

test('there is a link of older code for every way to publish, in every scenario that there was', () => {
  const named = oldSetups.map(({ scenario, publishing }) => `${scenario} ${publishing}`);
  const ways = everyVariantOf(slotIds).publishing.length;
  expect(new Set(named).size).toBe(oldScenarios.length * ways);
  expect(oldSetups).toHaveLength(oldScenarios.length * ways);
  expect(new Set(oldSetups.map(({ scenario }) => scenario))).toEqual(new Set(oldScenarios));
  expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining([...oldScenarios]));
});

describe.each(oldSetups)(
  'a link of older code: $scenario, $publishing',
  ({ scenario, publishing, link, seen }) => {
    test('opens, ends as it did, and breaks what it broke', async () => {
      const read = await decodeRun(link);
      if (!read.ok) expect.fail(JSON.stringify(read.failure));
      const run = runOf(read.value.setup);
      let world = run.start;
      for (const [index, move] of read.value.moves.entries()) {
        const stepped = run.machine.step(world, move);
        if (!stepped.ok) expect.fail(`move ${index + 1}: ${stepped.problem}`);
        world = stepped.world;
      }
      expect([isAtRest(run.machine, world), seenIn(world)]).toEqual([true, seen]);
      const { lights, stopped } = replayRun(read.value);
      const broken = lights.filter(({ state }) => state === 'broken').map(({ property }) => property);
      expect([stopped, broken]).toEqual([null, read.value.broken]);
      // Handed on, it says by itself how its aggregates are kept.
      expect(readRunText(writeRun(read.value))).toEqual(read);
    });

    test('a new sandbox that an address asked for is the same, under the same id', () => {
      const request = requestSandbox({ publishing }, scenario);
      expect(request).toMatchObject({ ok: true, value: { runId: `sandbox-${scenario}-${publishing}` } });
      expect(request.ok && definedBy(request.value.setup)).toBe(kindOfStore(publishing));
    });

    test('a cell of the matrix that an address named is found', () => {
      const hash = `#/matrix/${scenario}?table=publishing&cell=${publishing}.effect-once`;
      expect(matrixFromHash(hash)).toMatchObject({ unknown: [], cell: { property: 'effect-once' } });
      const pair = `#/matrix/${scenario}?table=publishing-concurrency&cell=${publishing}+none.effect-once`;
      expect(matrixFromHash(pair)).toMatchObject({ unknown: [], cell: { property: 'effect-once' } });
    });
  },
);

test.each(['document-outbox', 'outbox-polling', 'after-commit', 'change-stream', 'log-tailing'])(
  'an address of a story under %s is kept as that was',
  (publishing) => {
    const request = requestStory('array-overwritten', { publishing });
    expect(request).toMatchObject({ ok: true, value: { runId: `story-array-overwritten-${publishing}` } });
    expect(request.ok && definedBy(request.value.setup)).toBe(kindOfStore(publishing));
  },
);

/** Where the service's aggregates are. */
const definedBy = (setup: Parameters<typeof runOf>[0]): string =>
  runOf(setup).machine.definition.databases[0]?.tables.some(({ name }) => name === 'documents') === true
    ? 'documents'
    : 'tables';

const kindOfStore = (publishing: string): string =>
  publishing.startsWith('document-') || publishing === 'change-stream' ? 'documents' : 'tables';
