import { describe, expect, test } from 'vitest';
import { sandboxAddress } from '../../../src/app/addresses.ts';
import { sandbox } from '../../../src/app/activity/activity.ts';
import { requestFromFile, requestFromHash } from '../../../src/app/pages/routes.ts';
import { problemOfRequest } from '../../../src/app/problem/problems.ts';
import { writeRun } from '../../../src/app/run/write-run.ts';
import { scenarioIds } from '../../../src/app/scenarios/scenario-ids.ts';
import { encodeRun } from '../../../src/app/run/share-link.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { firstStoryId } from '../../../src/app/addresses.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { openMemoryCatalogue } from '../../../src/storage/memory/open-memory-catalogue.ts';
import { orderRun, sendOf, newOrder } from '../../support/order-run.ts';

const catalogue = openMemoryCatalogue();
const asked = async (hash: string) => requestFromHash(hash, catalogue, () => 'new');
const { setup } = orderRun();

describe('an address', () => {
  test.each(['#/?publishing=after-commit', '#/?lang=ko&publishing=after-commit'])(
    '%j, of when it was told at home, opens the first story',
    async (hash) => {
      expect(await asked(hash)).toMatchObject({
        ok: true,
        value: {
          activity: { kind: 'story', story: { id: firstStoryId } },
          opening: { kind: 'story' },
        },
      });
    },
  );

  test('of a story under its cure is another run of the same story', async () => {
    expect(await asked('#/story/lost-after-commit?publishing=outbox-polling&lang=en')).toMatchObject({
      ok: true,
      value: {
        runId: 'story-lost-after-commit-outbox-polling',
        activity: { kind: 'story', story: { id: 'lost-after-commit' } },
        setup: { slots: { publishing: 'outbox-polling' } },
      },
    });
  });

  test('of the sandbox may name slots', async () => {
    expect(await asked('#/sandbox?consuming=naive')).toMatchObject({
      ok: true,
      value: { activity: sandbox, setup: { slots: { consuming: 'naive' } } },
    });
  });

  test('of the sandbox may name its business, and each is a run of its own', async () => {
    for (const id of scenarioIds)
      expect(await asked(sandboxAddress(id))).toMatchObject({ ok: true, value: { setup: { scenario: id } } });
    expect(await asked('#/sandbox/campaign?consuming=naive')).toMatchObject({
      ok: true,
      value: { runId: 'sandbox-campaign-naive', setup: { slots: { consuming: 'naive' } } },
    });
  });

  test('of a link is a new run, of a setup and its moves', async () => {
    const moves = [sendOf(1, newOrder(2))];
    const data = await encodeRun({ setup, story: null, moves, position: 1, broken: [] });
    expect(await asked(`#/run/${data}?lang=ko`)).toEqual({
      ok: true,
      value: {
        runId: 'new',
        scenario: orderScenario,
        setup,
        activity: sandbox,
        opening: { kind: 'moves', moves, position: 1, broken: [] },
      },
    });
  });

  test('of a kept run finds it in the list', async () => {
    const entry = { id: 'kept', title: 'kept', createdAt: 1, updatedAt: 1, moveCount: 1 };
    await catalogue.put({ ...entry, setup: { setup: { ...setup }, story: null } });
    await catalogue.put({ ...entry, id: 'odd', setup: { setup: { scenario: 'bakery' }, story: null } });
    await catalogue.put({ ...entry, id: 'none', setup: null });
    expect(await asked('#/lab/kept')).toMatchObject({ ok: true, value: { runId: 'kept', setup } });
    expect(await asked('#/lab/odd')).toMatchObject({ ok: false, failure: { kind: 'wrong-shape' } });
    expect(await asked('#/lab/none')).toMatchObject({ ok: false, failure: { kind: 'unknown-run' } });
  });
});

const wrong = [
  ['#/bakery', 'unknown-page', 'bakery'],
  ['#/story/', 'unknown-story', ''],
  ['#/story/bread', 'unknown-story', 'bread'],
  ['#/story/lost-update?publishing=by-pigeon', 'unknown-variant', 'publishing=by-pigeon'],
  ['#/sandbox/bakery', 'unknown-scenario', 'bakery'],
  ['#/sandbox?consuming=naive&publishing=', 'unknown-variant', 'publishing='],
  ['#/sandbox?fbclid=x&publishing=toString', 'unknown-variant', 'publishing=toString'],
  ['#/lab/gone', 'unknown-run', 'gone'],
  ['#/lab', 'unknown-run', ''],
  ['#/run/', 'not-readable', 'link'],
  ['#/run/AAAA', 'not-readable', 'link'],
  ['#/run/%00', 'not-readable', 'link'],
] as const;

describe('a wrong address', () => {
  test.each(wrong)('%s is refused: %s %s', async (hash, kind, part) => {
    expect(await asked(hash)).toEqual({ ok: false, failure: { kind, part } });
  });

  test.each(wrong)('%s has a plain message in every language', async (hash) => {
    const found = await asked(hash);
    if (found.ok) expect.fail('it is refused');
    const problem = problemOfRequest(found.failure);
    for (const language of languages)
      expect(textsOf(language).problems[problem.kind].length).toBeGreaterThan(8);
  });
});

test('a file opens as a new run, and a wrong one says what is wrong with it', async () => {
  const run = { setup, story: null, moves: [], position: 0, broken: [] };
  expect(await requestFromFile(writeRun(run), () => 'new')).toMatchObject({
    ok: true,
    value: { runId: 'new' },
  });
  expect(await requestFromFile('{}', () => 'new')).toEqual({
    ok: false,
    failure: { kind: 'wrong-shape', part: 'run.format' },
  });
});
