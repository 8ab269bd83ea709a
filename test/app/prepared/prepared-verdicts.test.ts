import { expect, test, vi } from 'vitest';
import { askPrepared } from '../../../src/app/prepared/ask-prepared.ts';
import type { LoadPrepared } from '../../../src/app/prepared/load-prepared.ts';
import type { PreparedFile } from '../../../src/app/prepared/prepared-file.ts';
import { preparedQuestions } from '../../../src/app/prepared/prepared-questions.ts';
import { createPreparedVerdicts } from '../../../src/app/prepared/prepared-verdicts.ts';
import type { Ask } from '../../../src/app/explore/ask-explorer.ts';
import { present } from '../../../src/base/assert.ts';
import { fail, succeed } from '../../../src/base/result.ts';

const question = present(
  preparedQuestions().find(({ file, name }) => file === 'order' && name === 'publishing=after-commit'),
  'a question',
);

const file: PreparedFile = {
  code: {},
  rows: {
    'publishing=after-commit': {
      asked: '',
      states: 40,
      moves: 90,
      atRest: 3,
      depth: 20,
      limit: null,
      isReduced: true,
      verdicts: { 'no-phantom-event': 'holds' },
    },
  },
};

const load = () => vi.fn<LoadPrepared>(async () => Promise.resolve(succeed(file)));

test('what was computed beforehand answers the question as a page asks it, and states the bounds it was asked with', async () => {
  const verdicts = createPreparedVerdicts(load());
  const recalled = await verdicts.recall(question.asked);
  expect(recalled).toMatchObject({
    ok: true,
    value: {
      verdicts: [{ property: 'no-phantom-event', kind: 'holds' }],
      searched: { stateCount: 40, bounds: question.inquiry.bounds },
    },
  });
  expect(question.inquiry.bounds.stateCountMax).toBeLessThanOrEqual(question.asked.bounds.stateCountMax);
});

test('no file is fetched for what nobody computed beforehand, and one file once for all of its rows', async () => {
  const loaded = load();
  const verdicts = createPreparedVerdicts(loaded);
  const { asked } = question;
  for (const other of [
    { ...asked, bounds: { ...asked.bounds, commandCount: 1 } },
    { ...asked, isReduced: false },
    { ...asked, setup: { ...asked.setup, seed: 2 } },
  ])
    expect(await verdicts.recall(other)).toEqual(succeed(null));
  expect(loaded).not.toHaveBeenCalled();
  await Promise.all([verdicts.recall(asked), verdicts.recall(asked)]);
  expect(loaded.mock.calls).toEqual([['order']]);
});

test('a file that can’t be had, or lacks the row, says so; asked again it is fetched again', async () => {
  const loaded = load().mockResolvedValueOnce(fail('offline'));
  const verdicts = createPreparedVerdicts(loaded);
  expect(await verdicts.recall(question.asked)).toEqual(fail('offline'));
  expect(await verdicts.recall(question.asked)).toMatchObject({ ok: true });
  const empty = createPreparedVerdicts(async () => Promise.resolve(succeed({ code: {}, rows: {} })));
  expect(await empty.recall(question.asked)).toMatchObject({ ok: false });
});

test('only what is not known beforehand is searched, as it was asked', async () => {
  const ask = vi.fn<Ask>(async () => Promise.resolve(fail({ kind: 'given-up', detail: '' })));
  const asking = askPrepared(createPreparedVerdicts(load()), ask);
  expect(await asking(question.asked)).toMatchObject({ ok: true });
  expect(ask).not.toHaveBeenCalled();
  const other = { ...question.asked, isReduced: false };
  const how = { enough: AbortSignal.abort() };
  expect(await asking(other, how)).toMatchObject({ ok: false });
  expect(ask).toHaveBeenCalledExactlyOnceWith(other, how);
});
