import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { requestFromHash } from '../../../src/app/pages/routes.ts';
import { type LabRequest } from '../../../src/app/pages/lab-request.ts';
import type { OpenedLab } from '../../../src/app/lab/open-lab.ts';
import { fakePage, stateWhere, type FakePage } from '../../support/fake-page.ts';
import { newOrder } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestSandbox, requestStory } from '../../support/every-scenario.ts';

const own = (found: ReturnType<typeof requestStory>): LabRequest =>
  found.ok ? { ...found.value, runId: newRunId() } : expect.fail(JSON.stringify(found.failure));

describe('the same script under another variant', () => {
  test('of a story opens the story again at its opening', async () => {
    const page = fakePage();
    const lab = await page.open(own(requestStory('lost-after-commit', {})));
    const other = await switched(page, lab, 'outbox-polling');
    expect(page.visited).toEqual(['#/story/lost-after-commit?publishing=outbox-polling']);
    expect(other.store.getState()).toMatchObject({
      problem: null,
      cure: null,
      offers: { script: 'lost-after-commit' },
    });
  });

  test('meets the same faults, and the promise holds', async () => {
    const page = fakePage();
    const lab = await withOutage(page, 'after-commit');
    expect(broken(lab)).toContain('no-lost-event');
    const other = await switched(page, lab, 'outbox-polling');
    const { entries, setup, problem, head, position } = other.store.getState();
    expect(setup.slots.publishing).toBe('outbox-polling');
    expect(problem).toBeNull();
    expect(position).toBe(head);
    expect(entries.filter(({ move }) => move.kind !== 'op').map(({ move }) => move)).toMatchObject([
      { kind: 'send', intent: 'c1' },
      { kind: 'take-down', place: 'broker' },
      { kind: 'recover', place: 'broker' },
    ]);
    expect(broken(other)).toEqual([]);
  });

  test('that breaks a promise which held says so by its light, not as older rules', async () => {
    const page = fakePage();
    const lab = await withOutage(page, 'outbox-polling');
    expect(broken(lab)).toEqual([]);
    const other = await switched(page, lab, 'after-commit');
    expect(broken(other)).toContain('no-lost-event');
    expect(other.store.getState().problem).toBeNull();
  });
});

describe('what finds nothing to break under another variant', () => {
  test('is told in the run that plays the script again, also when it is opened later', async () => {
    const page = fakePage();
    const lab = await withOutage(page, 'outbox-polling', { kind: 'crash', place: 'relay' });
    expect(lab.store.getState()).toMatchObject({ isRerun: false, skipped: [] });
    lab.actions.switchVariant('publishing', 'after-commit');
    await page.framesUntil(() => page.visited.length > 0);
    const found = await requestFromHash(page.visited.at(-1) ?? '', page.catalogue, newRunId);
    const request = own(found);
    const other = await page.open(request);
    const told = {
      isRerun: true,
      skipped: [{ step: { move: { kind: 'crash', place: 'relay' } }, reason: 'not-there' }],
    };
    expect(other.store.getState()).toMatchObject(told);
    other.close();
    await page.framesUntil(() => true);
    const kept = await requestFromHash(`#/lab/${request.runId}`, page.catalogue, newRunId);
    expect((await page.open(kept.ok ? kept.value : own(kept))).store.getState()).toMatchObject(told);
  });

  test('is told by a story once its moment can come no more', async () => {
    const page = fakePage();
    const lab = await page.open(own(requestStory('check-apart', { consuming: 'naive' })));
    const state = lab.store.getState();
    expect(state).toMatchObject({
      isRerun: true,
      skipped: [{ step: { move: { kind: 'crash', place: 'projection' } }, reason: 'never-came' }],
    });
    lab.actions.seek(state.head - 1);
    await stateWhere(lab, ({ position, skipped }) => position < state.head && skipped.length === 0);
  });
});

/** One order, and the broker goes down before its commit and comes back at rest. */
async function withOutage(
  page: FakePage,
  publishing: string,
  fault: Move = { kind: 'take-down', place: 'broker' },
): Promise<OpenedLab> {
  const lab = await page.open(own(requestSandbox({ publishing })));
  const { actions, store } = lab;
  actions.send(newOrder(2));
  await stateWhere(lab, ({ head }) => head === 1);
  const isAtCommit = (): boolean =>
    store.getState().choices.some(({ op, isNext }) => isNext && op?.kind === 'commit');
  while (!isAtCommit()) {
    const { head } = store.getState();
    actions.step();
    await stateWhere(lab, (state) => state.head > head);
  }
  actions.act(fault);
  await toRest(page, lab);
  if ('place' in fault) actions.act({ kind: 'recover', place: fault.place });
  await toRest(page, lab);
  return lab;
}

async function toRest(page: FakePage, lab: OpenedLab): Promise<void> {
  lab.actions.setSpeed(Infinity);
  lab.actions.play();
  await page.framesUntil(() => !lab.store.getState().isPlaying);
}

async function switched(page: FakePage, lab: OpenedLab, variant: string): Promise<OpenedLab> {
  lab.actions.switchVariant('publishing', variant);
  await page.framesUntil(() => page.visited.length > 0);
  const found = await requestFromHash(page.visited.at(-1) ?? '', page.catalogue, newRunId);
  return page.open(own(found));
}

const broken = ({ store }: OpenedLab): readonly string[] =>
  store
    .getState()
    .lights.filter(({ state }) => state === 'broken')
    .map(({ property }) => property);
