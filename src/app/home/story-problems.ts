import type { PropertyId } from '../../kernel/terms/names.ts';
import type { ListedStory } from '../../scenarios/form/scenario-with-stories.ts';
import { listedStories } from '../run/listed-stories.ts';

/** What goes wrong, in the order in which it is told of. */
export const storyProblems = ['lost', 'twice', 'order', 'together', 'services', 'keeping', 'other'] as const;
export type StoryProblem = (typeof storyProblems)[number];

/** A story as a card names it. */
export type StoryCard = Pick<ListedStory, 'id' | 'promise' | 'cure'>;

/** By the promise that breaks. */
const problems: Readonly<Record<PropertyId, StoryProblem>> = {
  'no-lost-event': 'lost',
  'atomic-outbox': 'lost',
  'no-phantom-event': 'lost',
  'no-early-event': 'lost',
  'effect-once': 'twice',
  'command-once': 'twice',
  'outside-once': 'twice',
  'in-order': 'order',
  'no-stuck-message': 'order',
  // What was done first is seen last.
  'read-your-writes': 'order',
  'no-half-read': 'order',
  'no-lost-update': 'together',
  'saga-consistent': 'services',
  'saga-ends': 'services',
  'nothing-taken-back': 'services',
  'rule-kept': 'together',
  'rule-kept-at-rest': 'together',
  audited: 'keeping',
  'short-replay': 'keeping',
  'snapshot-true': 'keeping',
  forgotten: 'keeping',
  // What is reserved is worked out from what is stored of it.
  'credit-kept': 'keeping',
};

export function problemOfPromise(promise: PropertyId): StoryProblem {
  return problems[promise] ?? 'other';
}

/** All stories by what goes wrong in them, each in the order in which it is told; a problem without one is left out. */
export function storiesByProblem(): readonly {
  readonly problem: StoryProblem;
  readonly cards: readonly StoryCard[];
}[] {
  return storyProblems
    .map((problem) => ({
      problem,
      cards: listedStories.filter(({ promise }) => problemOfPromise(promise) === problem),
    }))
    .filter(({ cards }) => cards.length > 0);
}
