import { codeFingerprint } from 'virtual:code-fingerprint';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { Driver, OpenedRun } from '../../live/driver.ts';
import type { JournalEntry } from '../../live/journal.ts';
import { playByClock } from '../../live/tape-stage.ts';
import type { Breathe } from '../../live/tape.ts';
import { liftMoves } from '../../scenarios/script/older-moves.ts';
import { watched } from '../challenge/watched.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { episodeOf, challengeOf, storyOf } from '../activity/activity.ts';
import { createLabControl, type LabControl } from './lab-actions.ts';
import { digestOf } from '../digest/digest.ts';
import { createThreads } from '../follow/threads.ts';
import { foldAlong } from '../run/fold-along.ts';
import { forMs, pageIdle } from '../motion/idle.ts';
import type { LabRequest } from '../pages/lab-request.ts';
import type { LabActions, LabState } from './lab-state.ts';
import type { Problem } from '../problem/problem.ts';
import type { Parted } from '../problem/problem.ts';
import { describeLab, slotsOf } from './lab-view.ts';
import type { LabContext, LabStance } from './lab-context.ts';
import { promiseOf } from '../activity/challenge-state.ts';
import { offersOf, type Offers } from '../activity/offers.ts';
import { openRun } from '../seat/open-run.ts';
import { pageFrames } from '../motion/player.ts';
import { problemOf, problemOfHalted } from '../problem/problems.ts';
import { breather, type OpeningProgress } from '../motion/breather.ts';
import { createRunEntry } from './run-entry.ts';
import { sagasOfRun } from '../saga/sagas-of-run.ts';
import { sendersByType } from '../selectors/senders-by-type.ts';
import { chosenVariants } from '../selectors/chosen-variants.ts';
import { beatsOf } from '../story/beats-of.ts';
import { isCured } from '../story/is-cured.ts';
import { storyBeat } from '../story/story-beat.ts';
import { storyProgress } from '../story/story-progress.ts';
import { createForesight } from '../verdicts/foresight.ts';
import { createPictures } from '../stage/draw/lab-pictures.ts';
import { createVerdictList } from '../digest/verdict-list.ts';

/** What a look ahead may take while the lab is opened. */
const openingMsMax = 20;

/** Nothing is chosen yet. */
const atRest = {
  isPlaying: false,
  isOnTheWay: false,
  speed: 1,
  held: [],
  subject: null,
} as const satisfies Partial<LabStance>;

export type OpenedLab = {
  readonly store: StoreApi<LabState>;
  readonly actions: LabActions;
  /** Its address at the moment that is looked at; see `LabControl`. */
  readonly momentAddress: LabControl['momentAddress'];
  readonly close: () => void;
};

export type OpenLabOptions = {
  readonly request: LabRequest;
  readonly catalogue: Catalogue;
  /** Goes to another address of the page, as `addresses.ts` makes them. */
  readonly navigate: (hash: string) => void;
  /** The page's address without its hash, for links. */
  readonly pageUrl: string;
  readonly nowMs: () => number;
  /** What the page offers of what there is. */
  readonly offered?: (offers: Offers) => Offers;
  /** Is told how many of the run's moves have been read, between whiles. */
  readonly onProgress?: (progress: OpeningProgress) => void;
};

/** Opens a run as a lab: storage, driver, the state that the views draw and what they can ask for. */
export async function openLab(options: OpenLabOptions): Promise<Result<OpenedLab, Problem>> {
  const { request, offered = (offers) => offers } = options;
  const { scenario, setup, runId } = request;
  const { activity } = request;
  const { machine, start } = watched(scenario, setup, challengeOf(activity));
  const episode = episodeOf(activity);
  const story = storyOf(activity);
  const breathe = breather(options.onProgress);
  const opened = await openRun(request, {
    machine,
    seed: setup.seed,
    start,
    commands: scenario.commands,
    code: codeFingerprint,
    lift: (moves) => liftMoves(machine, setup, start, moves),
    breathe,
  });
  if (!opened.ok) return fail(problemOf(opened.failure));
  const { run, storage, memoryReason, seat, relay, role } = opened.value;
  const { driver } = run;
  const opening =
    episode === null
      ? []
      : playByClock({
          machine,
          seed: setup.seed,
          start,
          script: episode.before,
          stopsBefore: episode.opensBefore,
        });
  const problem = problemAtOpening(run);
  // A run whose tables or journal were changed is not written to before somebody acts.
  const isNew = driver.tape.length() === 0 && role === 'driving' && problem === null;
  const begun = isNew ? await begin(driver, openingMoves(request, opening), breathe) : null;
  // A tab that opened at the same moment has read the run before it began.
  if (isNew) seat.announce({ kind: 'moved' });

  const balances = scenario.balances(setup);
  const foresight = createForesight(machine, driver.tape);
  const toldFrom = episode === null ? 0 : opening.length + 1;
  const threads = createThreads(driver.tape);
  const sagas = sagasOfRun({ machine, scenario, setup, tape: driver.tape, threads });
  const context: LabContext = {
    machine,
    scenario,
    setup,
    activity,
    start,
    driver,
    digestAt: foldAlong(driver.tape, digestOf(balances)),
    storyAt: foldAlong(driver.tape, storyProgress(machine.definition, episode)),
    pictureAt: createPictures({
      definition: machine.definition,
      setup,
      tape: driver.tape,
      watched: promiseOf(activity),
    }),
    beatAt: foldAlong(
      driver.tape,
      storyBeat(episode, {
        openingLength: opening.length,
        isCured: story !== null && isCured(story, setup),
      }),
    ),
    balances,
    threads,
    sagas,
    foresight,
    verdicts: createVerdictList(foresight, toldFrom),
    toldFrom,
    runId,
    skipped: request.skipped,
    memoryReason,
    fixed: {
      acts: scenario.steps?.(setup) ?? null,
      sideBySide: scenario.sideBySide ?? null,
      leftOut: scenario.leftOut,
      beats: beatsOf(episode),
      hasSagas: sagas.hasAny,
      slots: slotsOf(scenario, setup),
      senders: sendersByType(machine.definition, scenario.routes),
      offers: offered(offersOf(activity)),
      chosenVariants: chosenVariants(setup, activity, scenario),
    },
    storyOpening: opening,
  };
  const position = positionAtOpening(request, isNew);
  foresight.judge(Math.min(position, driver.tape.length()), forMs(openingMsMax));
  const store = createStore<LabState>(() =>
    describeLab(context, { ...atRest, position, role, problem: begun ?? problem }),
  );
  const changed = isNew ? changedPromises(request, store.getState()) : [];
  if (changed.length > 0 && store.getState().problem === null)
    store.setState({
      problem: olderRules({ equalUpTo: driver.tape.length(), leftOutCount: 0, changed }),
    });
  const entry = createRunEntry({ ...options, context, store });
  const parts = { ...options, context, store, seat, entry };
  const control = createLabControl(parts, pageFrames(), pageIdle());
  relay.connect(control);
  // Before anybody gives the page an address by which it is to be found again.
  await entry.write();
  return succeed({
    store,
    actions: control.actions,
    momentAddress: control.momentAddress,
    close: () => {
      control.close();
      entry.close();
      seat.leave();
      storage.close();
    },
  });
}

function positionAtOpening({ opening, position }: LabRequest, isNew: boolean): number {
  if (!isNew) return position ?? Infinity;
  return opening.kind === 'moves' ? opening.position : Infinity;
}

/** What a new run begins with: the moves that came in a link, or those of its story. */
function openingMoves({ opening }: LabRequest, story: readonly JournalEntry[]): readonly JournalEntry[] {
  const apartMs = 300;
  if (opening.kind === 'story') return story;
  return opening.moves.map((move, index) => ({ move, atMs: index * apartMs }));
}

/** Makes the opening moves; where one is not possible any more the run opens up to there. */
async function begin(
  driver: Driver,
  moves: readonly JournalEntry[],
  breathe: Breathe,
): Promise<Problem | null> {
  const batchSize = 200;
  for (let from = 0; from < moves.length; from += batchSize) {
    const batch = moves.slice(from, from + batchSize);
    const made = await driver.make(batch);
    if (made.ok) {
      await breathe(from + batch.length, moves.length);
      continue;
    }
    if (made.failure.kind !== 'not-possible') return problemOf(made.failure);
    for (const move of batch) if (!(await driver.make([move])).ok) break;
    const equalUpTo = driver.tape.length();
    const leftOutCount = moves.length - equalUpTo;
    return olderRules({ equalUpTo, leftOutCount, changed: [] });
  }
  return null;
}

function problemAtOpening({ halted, differing }: OpenedRun): Problem | null {
  if (halted !== null) return problemOfHalted(halted);
  if (differing.length === 0) return null;
  return { kind: 'tables-differ', detail: differing.join(', '), canRetry: false };
}

/** Promises that the sender of a link saw broken, or kept, and that stand otherwise here. */
function changedPromises({ opening }: LabRequest, state: LabState): readonly string[] {
  if (opening.kind !== 'moves') return [];
  return state.lights
    .filter((light) => (light.state === 'broken') !== opening.broken.includes(light.property))
    .map(({ property }) => property);
}

function olderRules(parted: Parted): Problem {
  return { kind: 'older-rules', detail: '', canRetry: false, parted };
}
