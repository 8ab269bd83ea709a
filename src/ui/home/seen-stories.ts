import type { LabState } from '../../app/lab/lab-state.ts';
import type { OpenedLab } from '../../app/lab/open-lab.ts';
import { storyPhase } from '../story/story-phase.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';

/** What a reader has seen of a story: its promise break, or hold under the cure. */
export type SeenOutcome = 'broken' | 'held';

/** By the story's id. */
export type SeenStories = Readonly<Record<string, readonly SeenOutcome[]>>;

const storageKey = 'replayground-seen-stories';

const isSeen = (value: unknown): value is SeenOutcome => value === 'broken' || value === 'held';

/** What this browser knows; of what it does not understand nothing has been seen. */
export function seenStories(): SeenStories {
  try {
    const kept: unknown = JSON.parse(readChoice(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([id, seen]) => [id, Array.isArray(seen) ? seen.filter(isSeen) : []]),
    );
  } catch {
    return {};
  }
}

function keepSeen(story: string, seen: SeenOutcome): void {
  const known = seenStories();
  const before = known[story] ?? [];
  if (!before.includes(seen))
    keepChoice(storageKey, JSON.stringify({ ...known, [story]: [...before, seen] }));
}

/** Notes what is seen of the story that a lab tells, until it is told to stop. */
export function noteSeen({ store }: Pick<OpenedLab, 'store'>): () => void {
  let noted: SeenOutcome | null = null;
  const note = (state: LabState): void => {
    const { script, isEpisode } = state.offers;
    if (script === null || isEpisode) return;
    const phase = storyPhase(state);
    if (phase === 'watching' || phase === noted) return;
    noted = phase;
    keepSeen(script, phase);
  };
  note(store.getState());
  return store.subscribe(note);
}
