import { closingStep, lessonAddress, pageAddress, storyAddress } from '../../app/addresses.ts';
import type { LabActions, LabState } from '../../app/lab/lab-state.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { OfferedMove } from '../../app/moves/offered-moves.ts';
import { storyIds } from '../../app/run/story-ids.ts';
import { knownIds } from '../../app/selectors/known-ids.ts';
import { nextStep } from '../../app/activity/lesson-place.ts';
import { storyAfter } from '../../app/story/story-parts.ts';
import { commandOf, initialDraft } from '../commands/command-draft.ts';
import { storyPhase } from './story-phase.ts';

/**
 * What the story's one button does: always the most sensible thing that can be done next, so that
 * who only ever presses it sees the whole story.
 */
export type StoryPress =
  'cure' | 'story-move' | 'release' | 'repair' | 'decide' | 'next-story' | 'send' | 'again' | 'step';

export function pressOf(
  state: Parameters<typeof storyPhase>[0] &
    Pick<LabState, 'offers' | 'storyPress' | 'repairs' | 'decisions' | 'held'>,
): StoryPress {
  const phase = storyPhase(state);
  if (phase === 'broken' && state.cure !== null) return 'cure';
  if (state.storyPress !== null) return 'story-move';
  if (state.offers.isEpisode && phase !== 'watching') return 'next-story';
  if (state.position === state.head && heldBack(state) !== null) return 'release';
  if (state.position < state.head || state.choices.length > 0) return 'step';
  if (state.repairs.length > 0) return 'repair';
  if (state.offers.script === null) return state.decisions.length > 0 ? 'decide' : 'send';
  return phase === 'held' ? 'next-story' : 'again';
}

/** Where only held processes could move, the first of them; null: others can, or nobody. */
export function heldBack({ choices, held }: Pick<LabState, 'choices' | 'held'>): OfferedMove | null {
  const isHeld = ({ move }: OfferedMove): boolean => move.kind === 'op' && held.includes(move.activation);
  return choices.every(isHeld) ? (choices[0] ?? null) : null;
}

/** Who watches another tab may look at the past and go to another story, but makes no move. */
export function isPressBlocked(state: LabState): boolean {
  return state.role === 'watching' && state.position === state.head && pressOf(state) !== 'next-story';
}

/** What the one button makes itself, where that is somebody's choice among several; else null. */
export function pressedMove(state: LabState): Move | null {
  const press = pressOf(state);
  if (press === 'story-move') return state.storyPress;
  return press === 'decide' ? (state.decisions[0]?.move ?? null) : null;
}

/** Where one goes once the story is over: in a lesson to its next step. */
export function nextAddress({ offers: { script, lesson } }: Pick<LabState, 'offers'>): string {
  if (lesson !== null) return lessonAddress(lesson.id, nextStep(lesson) ?? closingStep);
  const next = script === null ? null : storyAfter(script, storyIds);
  return next === null ? pageAddress('sandbox') : storyAddress(next);
}

/** Presses the one button, by a click or by a remote that has no other. */
export function makePress(
  state: LabState,
  actions: LabActions,
  { isFolded, navigate }: { readonly isFolded: boolean; readonly navigate: (address: string) => void },
): void {
  if (isPressBlocked(state)) return;
  const { cure, storyPress, repairs, decisions } = state;
  switch (pressOf(state)) {
    case 'cure':
      return cure === null ? undefined : actions.switchVariant(cure.slot, cure.variant);
    case 'story-move':
      return storyPress === null ? undefined : actions.act(storyPress);
    case 'repair':
      return repairs[0] === undefined ? undefined : actions.act(repairs[0]);
    case 'decide':
      return decisions[0] === undefined ? undefined : actions.act(decisions[0].move);
    case 'release': {
      const move = heldBack(state)?.move;
      return move?.kind === 'op' ? actions.release(move.activation) : undefined;
    }
    case 'next-story':
      return navigate(nextAddress(state));
    case 'send':
      return sendFirst(state, actions);
    case 'again':
      return actions.restart();
    case 'step':
      return isFolded ? actions.stepOver() : actions.step();
  }
}

/** Where nothing is told nothing happens by itself: the first command, with sensible values. */
function sendFirst({ commands, world }: LabState, actions: LabActions): void {
  const [schema] = commands;
  if (schema === undefined) return;
  const command = commandOf(schema, initialDraft(schema, knownIds(world, schema.aggregateType)));
  if (command !== null) actions.send(command);
}
