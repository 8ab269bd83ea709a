import { describe, expect, test } from 'vitest';
import { towards, usualDraft } from '../../../src/app/explore/search-draft.ts';
import type { Answer } from '../../../src/kernel/terms/message.ts';
import type { Goal, GoalCondition } from '../../../src/scenarios/goals/goal.ts';

const draft = usualDraft('in-order', 'start', 4, false);
const atRest = (holds: GoalCondition): Goal => ({ when: 'at-rest', holds });
const heard = (answer: Answer['kind'], atLeast: number): GoalCondition => ({
  kind: 'answer',
  answer,
  atLeast,
});
const none: GoalCondition = { kind: 'answer', answer: 'accepted', exactly: 0 };
const unpublished: GoalCondition = { kind: 'fact', fact: 'event-published', exactly: 0 };

describe('a draft with a goal', () => {
  test.each<readonly [string, GoalCondition, commandCount: number]>([
    [
      'three answers',
      { kind: 'all', of: [heard('rejected', 1), heard('conflict', 1), heard('failed', 1)] },
      3,
    ],
    ['several of one kind', heard('accepted', 3), 3],
    ['more than there are commands', heard('accepted', 9), 4],
    ['no answer, and facts', { kind: 'all', of: [none, unpublished] }, 2],
    ['one or the other', { kind: 'any', of: [heard('failed', 3), heard('failed', 1)] }, 2],
    ['what must not be', { kind: 'not', of: heard('failed', 3) }, 2],
  ])('sends as many commands as its answers need, and never fewer than before: %s', (_, holds, count) => {
    expect(draft.bounds.commandCount).toBe(2);
    const changed = towards(draft, atRest(holds), 4);
    expect(changed).toEqual({
      ...draft,
      property: null,
      goal: atRest(holds),
      bounds: { ...draft.bounds, commandCount: count },
    });
  });
});
