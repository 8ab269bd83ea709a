import type { StoreApi } from 'zustand/vanilla';
import { createMachine } from '../../kernel/machine/machine.ts';
import type { ProgressStore } from '../../storage/progress-store.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';
import { askPrepared } from '../prepared/ask-prepared.ts';
import type { PreparedVerdicts } from '../prepared/prepared-verdicts.ts';
import type { Ask } from '../explore/ask-explorer.ts';
import { createSearchView, type SearchFound, type SearchView } from '../explore/search-view.ts';
import type { LabState } from '../lab/lab-state.ts';
import { restInquiry, wholeInquiry } from '../challenge/challenge-inquiries.ts';
import type { ChosenChallenge } from '../challenge/chosen-challenge.ts';
import { addressOfRun } from '../run/share-link.ts';
import type { SharedRun } from '../run/shared-run.ts';
import { reached, type Standing } from './reached.ts';
import { readHint, type Hint } from './read-hint.ts';

/** What the explorer has to say of a challenge, and what is remembered of who plays it. */
export type ChallengeGuide = {
  /** In how few moves it can be won: known beforehand, else asked for as soon as the challenge is opened. */
  readonly shortest: SearchView;
  /** How far it is from the present world; forgotten as soon as another world is looked at. */
  readonly hint: SearchView;
  /** Whether it can be won with the cure on. */
  readonly proof: SearchView;
  readonly askHint: () => void;
  /** What the hint's search has found, for the world that is looked at. */
  readonly readHint: (found: SearchFound) => Hint;
  readonly askProof: () => void;
  /** Gives up what is under way. */
  readonly close: () => void;
};

export type GuideParts = {
  readonly lab: Pick<StoreApi<LabState>, 'getState' | 'subscribe'>;
  readonly chosen: ChosenChallenge;
  /** For what will be asked again, remembers what it was told. */
  readonly ask: Ask;
  /** For what is asked of one moment. */
  readonly askOnce: Ask;
  readonly progress: Pick<ProgressStore['challenges'], 'add'>;
  /** In how few moves each challenge can be won, as it was computed when this version was built. */
  readonly verdicts: PreparedVerdicts;
};

export function createChallengeGuide({
  lab,
  chosen,
  ask,
  askOnce,
  progress,
  verdicts,
}: GuideParts): ChallengeGuide {
  const shortest = createSearchView(askPrepared(verdicts, ask));
  // Asked at the very start a hint is about the same run.
  const hint = createSearchView(askPrepared(verdicts, askOnce));
  const proof = createSearchView(ask);
  const { setup } = lab.getState();
  const machine = createMachine(scenarioOf(setup).define(setup));
  let noted = '';

  /** Progress that can't be written costs nothing but its line in the list. */
  const keep = async (fresh: Standing, state: LabState): Promise<void> => {
    // At once, as the page may be left before the run is packed.
    void progress.add({ ...fresh, bestRun: null });
    if (fresh.bestLength !== null)
      await progress.add({ ...fresh, bestRun: await addressOfRun(runSeen(state)) });
  };

  const note = (): void => {
    const state = lab.getState();
    const fresh = reached(state, shortest.store.getState(), proof.store.getState());
    const text = JSON.stringify(fresh);
    if (fresh === null || text === noted) return;
    noted = text;
    void keep(fresh, state);
  };

  const leaves = [
    lab.subscribe((state, before) => {
      if (state.world !== before.world) hint.clear();
      if (state.challenge !== before.challenge) note();
    }),
    shortest.store.subscribe(note),
    proof.store.subscribe(note),
  ];
  if (!chosen.isCured) shortest.search(wholeInquiry(chosen));
  note();

  return {
    shortest,
    hint,
    proof,
    askHint: () => {
      const { entries, position, world } = lab.getState();
      const moves = entries.slice(0, position).map(({ move }) => move);
      hint.search(restInquiry(chosen, machine, { world, moves }));
    },
    readHint: (found) => readHint(found, machine, lab.getState().world),
    askProof: () => proof.search(wholeInquiry({ ...chosen, isCured: true })),
    close: () => {
      for (const leave of leaves) leave();
      for (const view of [shortest, hint, proof]) view.clear();
    },
  };
}

/** The run up to the viewpoint, as one that belongs to nobody. */
function runSeen({ setup, entries, position, lights }: LabState): SharedRun {
  return {
    setup,
    story: null,
    moves: entries.slice(0, position).map(({ move }) => move),
    position,
    broken: lights.filter(({ state }) => state === 'broken').map(({ property }) => property),
  };
}
