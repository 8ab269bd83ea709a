import { expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { explore } from '../../src/explorer/search/explore.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';

const bounds = { ...usualBounds, commandCount: 2, faultCountMax: 0 };

/** Of two changes of one campaign at once, without any fault. */
test.each([
  ['outbox-in-document', 'optimistic-retry', []],
  ['change-stream', 'optimistic-retry', []],
  ['outbox-in-document-rewriting', 'optimistic-retry', ['no-lost-event', 'no-lost-update']],
  ['outbox-in-document', 'none', ['no-lost-event', 'no-lost-update']],
])('%s with %s breaks %j and nothing else', (publishing, concurrency, broken) => {
  const slots = { ...campaignScenario.defaults, publishing, concurrency };
  const asked = ['no-lost-event', 'no-lost-update', 'effect-once', 'atomic-outbox'];
  const problem = problemOf(campaignScenario, { scenario: 'campaign', slots, seed: 1 }, bounds, asked);
  const { verdicts } = explore(problem, { isReduced: true });
  const found = verdicts.flatMap(({ kind, property }) => (kind === 'holds' ? [] : [`${kind} ${property}`]));
  expect(found).toEqual(broken.map((property) => `broken ${property}`));
});
