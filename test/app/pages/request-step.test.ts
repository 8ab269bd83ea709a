import { describe, expect, test } from 'vitest';
import { lessonOf } from '../../../src/app/activity/activity.ts';
import { lessonAddress } from '../../../src/app/addresses.ts';
import { keptSetup, lessonNameOf } from '../../../src/app/pages/lab-request.ts';
import { requestKept } from '../../../src/app/pages/request-kept.ts';
import { requestFromFile, requestFromHash } from '../../../src/app/pages/routes.ts';
import { writeRun } from '../../../src/app/run/write-run.ts';
import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { lessonsThere } from '../../support/every-lesson.ts';

const asked = async (hash: string) => requestFromHash(hash, openMemoryCatalogue(), () => 'new');
const opened = async (hash: string) => {
  const found = await asked(hash);
  return found.ok ? found.value : expect.fail(JSON.stringify(found.failure));
};

const steps = lessonsThere.flatMap(({ id, lesson }) => lesson.steps.map((step) => ({ id, step })));

describe.each(steps)('the step $step.id of $id', ({ id, step }) => {
  const address = lessonAddress(id, step.id);

  test('opens as what it is, at its place in the lesson', async () => {
    const { activity, runId } = await opened(address);
    expect(activity.kind).toBe(step.kind);
    expect(lessonOf(activity)).toMatchObject({ id, step: step.id });
    expect(runId).toBe(`lesson-${id}-${step.id}`);
  });

  test('is found again where it is kept', async () => {
    const request = await opened(address);
    const catalogue = openMemoryCatalogue();
    const kept = keptSetup(request.setup, request);
    await catalogue.put({
      id: request.runId,
      title: '',
      setup: kept,
      createdAt: 0,
      updatedAt: 0,
      moveCount: 0,
    });
    const again = await requestKept(request.runId, catalogue);
    expect(again).toMatchObject({ ok: true, value: { setup: request.setup, activity: request.activity } });
  });

  test('comes back from a file', async () => {
    const { setup, activity } = await opened(address);
    const lesson = lessonNameOf(activity) ?? expect.fail('a step has a name');
    const text = writeRun({ setup, story: null, lesson, moves: [], position: 0, broken: [] });
    const found = await requestFromFile(text, () => 'new');
    if (step.kind === 'challenge') return;
    expect(found).toMatchObject({ ok: true, value: { runId: 'new', setup, activity } });
  });
});

test('a step to bring something about has a half with the cure on', async () => {
  const { activity, setup } = await opened(
    `${lessonAddress('publish-after-commit', 'lost-in-good-health')}/cured`,
  );
  expect(activity).toMatchObject({ kind: 'challenge', isCured: true });
  expect(setup.slots.publishing).toBe('outbox-polling');
});

test('a story is told with its cure where that is what the step is about', async () => {
  const { activity, setup } = await opened(lessonAddress('publish-after-commit', 'with-outbox'));
  expect(activity).toMatchObject({ kind: 'story', story: { id: 'lost-after-commit' } });
  expect(setup.slots.publishing).toBe('outbox-polling');
});

test.each(['#/lesson/bakery/bread', '#/lesson/outbox/bread'])('%s is no page', async (hash) => {
  expect(await asked(hash)).toMatchObject({ ok: false, failure: { kind: 'unknown-page' } });
});

test('a run of a step that is no more goes on as one of nobody’s', async () => {
  const { setup } = await opened(lessonAddress('outbox', 'dies-after-the-commit'));
  const lesson = { id: 'outbox', step: 'bread' };
  const text = writeRun({ setup, story: null, lesson, moves: [], position: 0, broken: [] });
  expect(await requestFromFile(text, () => 'new')).toMatchObject({
    ok: true,
    value: { activity: { kind: 'sandbox' } },
  });
});
