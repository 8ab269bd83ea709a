import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { present } from '../../../src/base/assert.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { drawUnit } from '../../../src/base/random.ts';
import { requestKept } from '../../../src/app/pages/request-kept.ts';
import type { LabRequest } from '../../../src/app/pages/lab-request.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { requestFromFile, requestFromHash } from '../../../src/app/pages/routes.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newOrder, orderRun, revision } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestSandbox, requestShared, requestStory } from '../../support/every-scenario.ts';

function request(found: ReturnType<typeof requestStory>): LabRequest {
  if (!found.ok) expect.fail(JSON.stringify(found.failure));
  // Each test has a run of its own.
  return { ...found.value, runId: newRunId() };
}

const story = (id = 'lost-after-commit') => request(requestStory(id, {}));
const sandbox = (slots = {}) => request(requestSandbox(slots));
const lengthOf = (lab: OpenedLab): number => lab.store.getState().head;

describe('a lab', () => {
  test('opens on its story, paused where something is about to go wrong', async () => {
    const { store } = await fakePage().open(story());
    const state = store.getState();
    expect(state.isPlaying).toBe(false);
    expect(state.position).toBe(state.head);
    expect(state.choices.find(({ isNext }) => isNext)).toMatchObject({
      from: 'order-service-1',
      op: { kind: 'commit' },
    });
    expect(state.keptIn).toBe('indexeddb');
    expect(state.problem).toBeNull();
    expect(state.storyPress).toBeNull();
  });

  test('says after three presses that an event will be lost, and why, while the broker is still down', async () => {
    const page = fakePage();
    const lab = await page.open(story());
    const { actions } = lab;
    for (let count = 0; count < 3; count += 1) actions.step();
    await stateWhere(lab, ({ lights }) => lights.some(({ state }) => state === 'will-break'));
    expect(lab.store.getState().repairs).toEqual([{ kind: 'recover', place: 'broker' }]);
    expect(lab.store.getState().cure).toEqual({ slot: 'publishing', variant: 'outbox-polling' });
    actions.play();
    await page.framesUntil(() => !lab.store.getState().isPlaying, 200);
    const press = present(lab.store.getState().storyPress, 'a press');
    expect(press).toEqual({ kind: 'recover', place: 'broker' });
    actions.act(press);
    actions.play();
    await page.framesUntil(() => !lab.store.getState().isPlaying, 200);
    await stateWhere(lab, ({ lights }) =>
      lights.some(({ property, state }) => property === 'no-lost-event' && state === 'broken'),
    );
    expect(lab.store.getState().balances).toContainEqual({
      agreement: 'equal',
      damage: -1,
      id: 'events-published',
      expected: 1,
      actual: 0,
    });
    // It leaves its mark, at the end and where it could not be mended any more.
    const { head, marks } = await stateWhere(lab, (state) =>
      state.marks.some(({ kind, label }) => kind === 'will-break' && label === 'no-lost-event'),
    );
    expect(marks).toContainEqual({ at: head, kind: 'broken', label: 'no-lost-event' });
  });

  test('asks what will happen, and no light gives it away before anything has', async () => {
    const lab = await fakePage().open(story('array-overwritten'));
    const lightNow = () =>
      lab.store.getState().lights.find(({ property }) => property === 'no-lost-event')?.state;
    expect(lightNow()).not.toBe('will-break');
    lab.actions.step();
    await stateWhere(lab, () => lightNow() === 'will-break');
  });

  test('does everything that keys ask for, in their order, however fast they are pressed', async () => {
    const lab = await fakePage().open(story('lost-update'));
    const { actions } = lab;
    const opening = lengthOf(lab);
    for (let count = 0; count < 30; count += 1) actions.step();
    for (let count = 0; count < 10; count += 1) actions.stepBack();
    for (let count = 0; count < 4; count += 1) actions.step();
    await stateWhere(lab, ({ head, position }) => head === opening + 30 && position === head - 6);
    actions.toStart();
    actions.stepBack();
    actions.step();
    actions.toEnd();
    actions.stepBack();
    await stateWhere(lab, ({ head, position }) => position === head - 1);
    expect(lengthOf(lab)).toBe(opening + 30);
  });

  test('keeps the order of any keys, and never loses a move', async () => {
    const keys = fc.array(fc.constantFrom('step', 'stepBack', 'toStart', 'toEnd', 'send'), {
      minLength: 1,
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(keys, async (pressed) => {
        const lab = await fakePage().open(sandbox());
        const { actions } = lab;
        let [head, position, branches] = [0, 0, 0];
        for (const key of pressed) {
          if (key === 'send') {
            actions.send(newOrder(9));
            if (position < head) branches += 1;
            position += 1;
            head = position;
          } else actions[key]();
          if (key === 'stepBack') position = Math.max(0, position - 1);
          // Too few keys for anything that was sent to come to rest.
          if (key === 'step' && head > 0) position += 1;
          head = Math.max(head, position);
          if (key === 'toStart') position = 0;
          if (key === 'toEnd') position = head;
        }
        // Nothing else gives its client this name, so that all is done when it is there.
        const last = { kind: 'send', intent: 'last', to: 'order-service-1', command: newOrder(1) } as const;
        actions.act(last);
        if (position < head) branches += 1;
        const state = await stateWhere(lab, ({ entries }) => entries.at(-1)?.move === last);
        expect(state.head).toBe(position + 1);
        expect(state.position).toBe(position + 1);
        expect(state.branches).toHaveLength(branches);
        lab.close();
      }),
      { numRuns: 25 },
    );
  });

  test('sends one command to one service and two at once to both', async () => {
    const lab = await fakePage().open(sandbox());
    lab.actions.send(newOrder(2));
    lab.actions.sendTwice(revision(80));
    const { entries, world } = await stateWhere(lab, ({ head }) => head === 3);
    expect(entries.map(({ move }) => move)).toMatchObject([
      { kind: 'send', intent: 'c1', to: 'order-service-1' },
      { kind: 'send', intent: 'c2', to: 'order-service-2' },
      { kind: 'send', intent: 'c3', to: 'order-service-1' },
    ]);
    expect(Object.keys(world.activations).filter((id) => id.startsWith('client:'))).toHaveLength(3);
  });

  test('makes a fault that is pressed at once strike before the op that is under way', async () => {
    const lab = await fakePage().open(story('mailed-twice'));
    const before = lab.store.getState();
    lab.actions.act({ kind: 'crash', place: 'relay' });
    const state = await stateWhere(lab, ({ head }) => head === before.head + 1);
    expect(state.entries.at(-1)?.move).toEqual({ kind: 'crash', place: 'relay' });
    expect(state.marks.findLast(({ kind }) => kind === 'fault')).toEqual({
      at: state.head,
      kind: 'fault',
      label: 'crash',
    });
  });

  test('refuses a move that is not possible with a plain problem, and goes on', async () => {
    const lab = await fakePage().open(story());
    const { head } = lab.store.getState();
    lab.actions.act({ kind: 'recover', place: 'projection' });
    const { problem } = await stateWhere(lab, (state) => state.problem !== null);
    expect(problem).toMatchObject({ kind: 'move-not-possible', canRetry: false });
    expect(lengthOf(lab)).toBe(head);
    lab.actions.dismissProblem();
    lab.actions.step();
    await stateWhere(lab, (state) => state.head === head + 1 && state.problem === null);
  });

  test('restarts at the opening of its story, and keeps what was played as another future', async () => {
    const lab = await fakePage().open(story());
    const opening = lengthOf(lab);
    for (let count = 0; count < 5; count += 1) lab.actions.step();
    lab.actions.restart();
    const state = await stateWhere(lab, ({ branches }) => branches.length > 0);
    expect(state.head).toBe(opening);
    expect(state.branches).toEqual([{ id: 1, forkedAt: opening, moveCount: 5 }]);
    lab.actions.openBranch(1);
    await stateWhere(lab, ({ head }) => head === opening + 5);
  });

  test('resumes at the exact move when it is opened again', async () => {
    const page = fakePage();
    const asked = story();
    const first = await page.open(asked);
    const { head } = first.store.getState();
    for (let count = 0; count < 4; count += 1) first.actions.step();
    first.actions.act({ kind: 'crash', place: 'projection' });
    const before = await stateWhere(first, (state) => state.head === head + 5);
    first.close();
    const again = await page.open(asked);
    const after = again.store.getState();
    expect(after.entries).toEqual(before.entries);
    expect(after.world).toEqual(before.world);
    expect(after.problem).toBeNull();
    const kept = await requestKept(asked.runId, page.catalogue);
    expect(kept).toMatchObject({ ok: true, value: { runId: asked.runId, activity: asked.activity } });
  });

  test('falls back to memory where there is no IndexedDB, says why, and still exports', async () => {
    const page = fakePage();
    vi.stubGlobal('indexedDB', undefined);
    const lab = await page.open(story());
    const { keptIn, memoryReason } = lab.store.getState();
    expect(keptIn).toBe('memory');
    expect(memoryReason).toMatchObject({ kind: 'not-supported' });
    lab.actions.step();
    await stateWhere(lab, ({ head, position }) => position === head && head > 0);
    expect((await requestFromFile(lab.actions.exportFile(), newRunId)).ok).toBe(true);
  });
});

describe('playing', () => {
  test.each([0.25, 1, 4, 16, Infinity])(
    'at speed %d makes the moves that the clock would make',
    async (speed) => {
      const page = fakePage();
      const lab = await page.open(story('mailed-twice'));
      const stepped = await page.open(story('mailed-twice'));
      lab.actions.setSpeed(speed);
      lab.actions.play();
      await page.framesUntil(() => !lab.store.getState().isPlaying, speed < 1 ? 250 : 100);
      const { head, entries } = lab.store.getState();
      while (lengthOf(stepped) < head) {
        const { head: before } = stepped.store.getState();
        stepped.actions.step();
        await stateWhere(stepped, (state) => state.head > before);
      }
      expect(entries).toEqual(stepped.store.getState().entries);
    },
  );

  test('going on is told the whole story, by single steps as by playing', async () => {
    const lab = await fakePage().open(story('mailed-twice'));
    const { storyPress, head } = lab.store.getState();
    expect(storyPress).toEqual({ kind: 'crash', place: 'relay' });
    lab.actions.step();
    await stateWhere(lab, (state) => state.head > head);
    expect(lab.store.getState().entries.at(-1)?.move).toEqual(storyPress);

    const page = fakePage();
    const played = await page.open(story('mailed-twice'));
    played.actions.play();
    await page.framesUntil(() => !played.store.getState().isPlaying, 100);
    expect(played.store.getState().entries[head]?.move).toEqual(storyPress);
  });

  test('stands still when it is paused', async () => {
    const page = fakePage();
    const lab = await page.open(sandbox());
    lab.actions.send(newOrder(2));
    await stateWhere(lab, ({ head }) => head === 1);
    lab.actions.setSpeed(Infinity);
    lab.actions.play();
    // A first frame may take no time at all.
    await page.framesUntil(() => lengthOf(lab) > 1, 0);
    lab.actions.pause();
    lab.actions.act({ kind: 'crash', place: 'relay' });
    const { head } = await stateWhere(lab, ({ entries }) => entries.at(-1)?.move.kind === 'crash');
    expect(lengthOf(lab)).toBe(head);
    lab.actions.play();
    await page.framesUntil(() => !lab.store.getState().isPlaying, 0);
    expect(lab.store.getState().choices).toEqual([]);
  });
});

describe('a full disk', () => {
  test('pauses the run, offers a retry that makes the very same move, and loses nothing', async () => {
    const page = fakePage();
    const lab = await page.open(story());
    const { head } = lab.store.getState();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space left', 'QuotaExceededError');
    });
    lab.actions.act({ kind: 'crash', place: 'projection' });
    const { problem } = await stateWhere(lab, (state) => state.problem !== null);
    expect(problem).toMatchObject({ kind: 'storage-full', canRetry: true });
    lab.actions.play();
    await page.framesUntil(() => lab.store.getState().problem !== null && !lab.store.getState().isPlaying);
    expect(lengthOf(lab)).toBe(head);
    expect((await requestFromFile(lab.actions.exportFile(), newRunId)).ok).toBe(true);
    lab.actions.act({ kind: 'crash', place: 'notification' });
    lab.actions.retry();
    await stateWhere(lab, (state) => state.problem !== null && state.head === head);
    full.mockRestore();
    lab.actions.retry();
    const { entries } = await stateWhere(lab, (state) => state.head === head + 1 && state.problem === null);
    expect(entries.at(-1)?.move).toEqual({ kind: 'crash', place: 'notification' });
  });
});

describe('a link', () => {
  test('to this very moment opens the same setup, moves and place to look at', async () => {
    const page = fakePage();
    const lab = await page.open(story('mailed-twice'));
    for (let count = 0; count < 6; count += 1) lab.actions.step();
    lab.actions.stepBack();
    lab.actions.stepBack();
    const before = await stateWhere(lab, ({ head, position }) => position === head - 2);
    const link = await lab.actions.shareLink();
    if (link.kind !== 'link') expect.fail('it is short enough');
    const { hash, origin } = new URL(link.url);
    expect(origin).toBe('https://example.org');
    const opened = await requestFromHash(hash, page.catalogue, newRunId);
    const other = await page.open(request(opened));
    const after = other.store.getState();
    expect(after.setup).toEqual(before.setup);
    expect(after.offers.script).toBe('mailed-twice');
    expect(after.position).toBe(before.position);
    expect(after.world.hash).toEqual(before.world.hash);
    expect(after.entries.map(({ move }) => move)).toEqual(before.entries.map(({ move }) => move));
    expect(after.problem).toBeNull();
  });

  test('to a moment whose end differs opens and says that the rules are others', async () => {
    const page = fakePage();
    const { setup } = orderRun();
    const shared = { setup, story: null, moves: [], position: 0, broken: ['no-lost-event'] };
    const lab = await page.open(requestShared(newRunId(), shared));
    const parted = { equalUpTo: 0, leftOutCount: 0, changed: ['no-lost-event'] };
    expect(lab.store.getState().problem).toMatchObject({ kind: 'older-rules', parted });
  });

  test('with a move that is not possible opens up to there and says which', async () => {
    const page = fakePage();
    const { setup } = orderRun();
    const moves = [
      { kind: 'crash', place: 'relay' },
      { kind: 'recover', place: 'relay' },
      { kind: 'recover', place: 'relay' },
      { kind: 'crash', place: 'relay' },
    ] as const;
    const shared = { setup, story: null, moves, position: 4, broken: [] };
    const lab = await page.open(requestShared(newRunId(), shared));
    expect(lab.store.getState()).toMatchObject({
      head: 2,
      position: 2,
      problem: {
        kind: 'older-rules',
        parted: { equalUpTo: 2, leftOutCount: 2, changed: [] },
      },
    });
  });

  test('that would be too long says so', async () => {
    const moves = Array.from({ length: 500 }, (_, at): Move => {
      const factor = 1 + drawUnit(at);
      return { kind: 'slow', link: 'client->order-service-1', factor };
    });
    const { setup } = orderRun();
    const shared = { setup, story: null, moves, position: 500, broken: [] };
    const lab = await fakePage().open(requestShared(newRunId(), shared));
    const link = await lab.actions.shareLink();
    expect(link).toMatchObject({ kind: 'too-long', lengthMax: 6_000 });
  });
});
