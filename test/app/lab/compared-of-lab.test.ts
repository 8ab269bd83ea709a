import { describe, expect, test } from 'vitest';
import { comparedFromHash, type Compared } from '../../../src/app/compare/compared.ts';
import { type LabRequest } from '../../../src/app/pages/lab-request.ts';
import type { LabActions } from '../../../src/app/lab/lab-state.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { fakePage, stateWhere, type FakePage } from '../../support/fake-page.ts';
import { playByClock } from '../../../src/live/tape-stage.ts';
import { newOrder, runOf, storyNamed, surroundingsOf } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestSandbox, requestShared, requestStory } from '../../support/every-scenario.ts';

const own = (found: ReturnType<typeof requestStory>): LabRequest =>
  found.ok ? { ...found.value, runId: newRunId() } : expect.fail(JSON.stringify(found.failure));

describe('what a lab compares', () => {
  const story = storyNamed('mailed-twice');
  const script = [...story.before, ...story.after];

  test.each([{}, { consuming: 'idempotent' }])(
    'of a story is the story with and without its cure, wherever it stands %j',
    async (slots) => {
      const page = fakePage();
      const lab = await page.open(own(requestStory(story.id, slots)));
      const found = await comparedBy(page, lab, null);
      expect(found).toMatchObject({ story: story.id, script });
      expect(found.setups.map((setup) => setup.slots.consuming)).toEqual(['naive', 'idempotent']);
    },
  );

  test('of a story that its reader has left is what has happened', async () => {
    const page = fakePage();
    const lab = await page.open(own(requestStory(story.id, {})));
    const { head } = lab.store.getState();
    lab.actions.act({ kind: 'crash', place: 'projection' });
    await stateWhere(lab, (state) => state.head === head + 1);
    const found = await comparedBy(page, lab, null);
    expect(found.script.map(({ move }) => move.kind)).toEqual(['send', 'crash']);
  });

  test('of any other run is its commands and faults, with faults of ops, under the setups named', async () => {
    const page = fakePage();
    const lab = await page.open(own(requestSandbox({})));
    lab.actions.send(newOrder(2));
    await stateWhere(lab, ({ head }) => head === 1);
    const lost = lab.store
      .getState()
      .faults.find(({ move }) => move.kind === 'op' && move.outcome === 'request-lost');
    if (lost === undefined) expect.fail('the request can be lost');
    lab.actions.act(lost.move);
    await stateWhere(lab, ({ head }) => head === 2);
    const against = { slot: 'publishing', variants: ['after-commit', 'outbox-deleting'] } as const;
    const found = await comparedBy(page, lab, against);
    expect(found.story).toBeNull();
    expect(found.setups.map((setup) => setup.slots.publishing)).toEqual([
      'outbox-polling',
      'after-commit',
      'outbox-deleting',
    ]);
    expect(found.script).toMatchObject([
      { move: { kind: 'send', intent: 'c1' } },
      { when: { place: 'client', op: 'request' }, move: { kind: 'op-fault', outcome: 'request-lost' } },
    ]);
  });

  test('of a run that came in a link is what happened in it, in the order of the clock', async () => {
    const page = fakePage();
    const run = runOf(story.setup);
    const moves = playByClock({ ...run, script, stopsBefore: null }).map(({ move }) => move);
    const shared = {
      setup: story.setup,
      story: null,
      moves,
      position: moves.length,
      broken: ['effect-once'],
    };
    const lab = await page.open(requestShared(newRunId(), shared));
    const found = await comparedBy(page, lab, null);
    expect(found.script.map(({ move }) => move)).toEqual(surroundingsOf(run.machine, script));
  });

  test('of a run that nothing is wrong with is nothing, unless setups are named', async () => {
    const page = fakePage();
    const lab = await page.open(own(requestSandbox({})));
    lab.actions.compare(null);
    lab.actions.send(newOrder(2));
    await stateWhere(lab, ({ head }) => head === 1);
    expect(page.visited).toEqual([]);
  });
});

async function comparedBy(
  page: FakePage,
  lab: OpenedLab,
  against: Parameters<LabActions['compare']>[0],
): Promise<Compared> {
  lab.actions.compare(against);
  await page.framesUntil(() => page.visited.length > 0);
  const found = await comparedFromHash(page.visited.at(-1) ?? '');
  return found.ok ? found.value : expect.fail(JSON.stringify(found.failure));
}
