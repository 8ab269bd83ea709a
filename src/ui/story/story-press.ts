import type { LabState } from '../../app/lab/lab-state.ts';
import type { OfferedMove } from '../../app/moves/offered-moves.ts';
import { storyPhase } from './story-phase.ts';

/**
 * What the story's one button does: always the most sensible thing that can be done next, so that
 * who only ever presses it sees the whole story.
 */
export type StoryPress =
  'cure' | 'story-move' | 'release' | 'repair' | 'next-story' | 'send' | 'again' | 'step';

export function pressOf(
  state: Parameters<typeof storyPhase>[0] & Pick<LabState, 'offers' | 'storyPress' | 'repairs' | 'held'>,
): StoryPress {
  const phase = storyPhase(state);
  if (phase === 'broken' && state.cure !== null) return 'cure';
  if (state.storyPress !== null) return 'story-move';
  if (state.position === state.head && heldBack(state) !== null) return 'release';
  if (state.position < state.head || state.choices.length > 0) return 'step';
  if (state.repairs.length > 0) return 'repair';
  if (state.offers.script === null) return 'send';
  return phase === 'held' ? 'next-story' : 'again';
}

/** Where only held processes could move, the first of them; null: others can, or nobody. */
export function heldBack({ choices, held }: Pick<LabState, 'choices' | 'held'>): OfferedMove | null {
  const isHeld = ({ move }: OfferedMove): boolean => move.kind === 'op' && held.includes(move.activation);
  return choices.every(isHeld) ? (choices[0] ?? null) : null;
}

/** The story after this one, or null behind the last. */
export function storyAfter(story: string, stories: readonly string[]): string | null {
  return stories[stories.indexOf(story) + 1] ?? null;
}
