import { describe, expect, test } from 'vitest';
import { sandbox } from '../../../src/app/activity/activity.ts';
import {
  hiddenIn,
  hideableControls,
  withoutHidden,
  type HideableControl,
} from '../../../src/app/lesson/hidden-controls.ts';
import { linkWithout } from '../../../src/app/lesson/link-without.ts';
import { offersOf, type Offers } from '../../../src/app/activity/offers.ts';
import { requestChallenge } from '../../../src/app/pages/request-kept.ts';
import { requestStory } from '../../support/every-scenario.ts';
import { fakePage } from '../../support/fake-page.ts';
import { newRunId } from '../../support/run-storage.ts';
import { stories } from '../../../src/scenarios/story-table.ts';

const taken: Readonly<Record<HideableControl, readonly (keyof Offers)[]>> = {
  setup: ['mayChangeSetup', 'mayChooseBusiness'],
  commands: ['maySend'],
  moves: ['mayChooseMoves'],
  faults: ['mayBreak', 'mayBreakAnything'],
  explorer: ['mayExplore'],
};

describe.each(hideableControls)('without %s', (control) => {
  test('just that is not offered any more', () => {
    const all = offersOf(sandbox);
    const less = withoutHidden(all, [control]);
    expect(less).toEqual({ ...all, ...Object.fromEntries(taken[control].map((offer) => [offer, false])) });
  });

  test('a link says so, and any query of the page that has it is read so', () => {
    const link = linkWithout('https://example.org/lab/?lang=en#/lesson/outbox', '#/story/x', [control]);
    expect(link).toBe(`https://example.org/lab/?lang=en&hide=${control}#/story/x`);
    expect(hiddenIn(new URL(link).search)).toEqual([control]);
  });
});

test('what is hidden is named once, in any order, and foreign names hide nothing', () => {
  expect(hiddenIn('')).toEqual([]);
  expect(hiddenIn('?hide=')).toEqual([]);
  expect(hiddenIn('?hide=everything,constructor')).toEqual([]);
  expect(hiddenIn('?hide=faults,setup,faults&lang=ko')).toEqual(['setup', 'faults']);
  const both = linkWithout('https://example.org/?hide=moves', '#/', ['setup', 'faults']);
  expect(both).toBe('https://example.org/?hide=setup,faults#/');
  expect(linkWithout(both, '#/', [])).toBe('https://example.org/#/');
});

test('a run without faults to strike with still plays those of its script', async () => {
  const story = stories.find(({ id }) => id === 'lost-after-commit') ?? expect.fail('no story');
  const request = requestStory(story.id, {});
  if (!request.ok) expect.fail(JSON.stringify(request.failure));
  const page = fakePage();
  const whole = await page.open({ ...request.value, runId: newRunId() });
  expect(whole.store.getState().faults.length).toBeGreaterThan(0);
  const lab = await page.open({ ...request.value, runId: newRunId() }, ['faults']);
  expect(lab.store.getState().faults).toEqual([]);
  expect(lab.store.getState().head).toBe(whole.store.getState().head);
});

test('nor can a challenge be struck with what its rules would allow', async () => {
  const request = await requestChallenge('heard-too-soon', '');
  if (!request.ok) expect.fail(JSON.stringify(request.failure));
  const page = fakePage();
  const lab = await page.open({ ...request.value, runId: newRunId() }, ['faults']);
  expect(lab.store.getState().challenge).not.toBeNull();
  expect(lab.store.getState().faults).toEqual([]);
});
