import { createStore, type StoreApi } from 'zustand/vanilla';
import { fail, succeed, type Result } from '../base/result.ts';
import { createMachine } from '../kernel/machine.ts';
import { openDriver, type Driver, type OpenedRun } from '../live/driver.ts';
import type { JournalEntry } from '../live/journal.ts';
import { takeSeat } from '../live/tab-role.ts';
import { playByClock } from '../live/tape-stage.ts';
import { startWorld } from '../scenarios/start-world.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import { scenarioOf } from './check-setup.ts';
import { createLabControl } from './lab-actions.ts';
import { digestOf } from './digest.ts';
import { createThreads } from './follow/threads.ts';
import { foldAlong } from './fold-along.ts';
import { forMs, pageIdle } from './idle.ts';
import { keptSetup, storyById, type LabRequest } from './lab-request.ts';
import type { LabActions, LabState, Parted, Problem } from './lab-state.ts';
import { describeLab, slotsOf, type LabContext } from './lab-view.ts';
import { openStorage } from './open-storage.ts';
import { pageFrames } from './player.ts';
import { problemOf } from './problems.ts';
import { rememberRun } from './remember-run.ts';
import { createRoleRelay } from './role-relay.ts';
import { storyProgress } from './story-progress.ts';
import { createForesight } from './verdicts/foresight.ts';
import { createVerdictList } from './verdicts/verdict-list.ts';

/** What a look ahead may take while the lab is opened. */
const openingMsMax = 20;

export type OpenedLab = {
  readonly store: StoreApi<LabState>;
  readonly actions: LabActions;
  readonly close: () => void;
};

export type OpenLabOptions = {
  readonly request: LabRequest;
  readonly catalogue: Catalogue;
  /** Goes to another address of the page: `#/...`. */
  readonly navigate: (hash: string) => void;
  /** The page's address without its hash, for links. */
  readonly pageUrl: string;
  readonly nowMs: () => number;
};

/** Opens a run as a lab: storage, driver, the state that the views draw and what they can ask for. */
export async function openLab(options: OpenLabOptions): Promise<Result<OpenedLab, Problem>> {
  const { request } = options;
  const { setup, runId } = request;
  const scenario = scenarioOf(setup);
  const machine = createMachine(scenario.define(setup));
  const start = startWorld(scenario, machine);
  const story = storyById(request.story ?? '');
  const { storage, memoryReason } = await openStorage(runId, machine.definition.databases);
  const relay = createRoleRelay();
  const seat = takeSeat(runId, relay.handlers);
  const role = memoryReason === null ? await relay.firstRole : 'driving';

  const opened = await openDriver({
    machine,
    storage,
    seed: setup.seed,
    start,
    setup: keptSetup(setup, request),
  });
  if (!opened.ok) {
    seat.leave();
    storage.close();
    return fail(problemOf(opened.failure));
  }
  const { driver, stopped } = opened.value;
  // What is not possible any more can't be gone on from: the run is what could be replayed.
  if (stopped !== null && role === 'driving') await driver.rebuild();
  const opening =
    story === null
      ? []
      : playByClock({
          machine,
          seed: setup.seed,
          start,
          script: story.before,
          stopsBefore: story.opensBefore,
        });
  const isNew = driver.tape.length() === 0 && role === 'driving';
  const begun = isNew ? await begin(driver, openingMoves(request, opening)) : null;
  // A tab that opened at the same moment has read the run before it began.
  if (isNew) seat.announce({ kind: 'moved' });

  const balances = scenario.balances(setup);
  const foresight = createForesight(machine, driver.tape);
  const toldFrom = story === null ? 0 : opening.length + 1;
  const context: LabContext = {
    machine,
    scenario,
    setup,
    story,
    challenge: request.challenge ?? null,
    start,
    driver,
    digestAt: foldAlong(driver.tape, digestOf(balances)),
    storyAt: foldAlong(driver.tape, storyProgress(machine.definition, story)),
    balances,
    threads: createThreads(driver.tape),
    foresight,
    verdicts: createVerdictList(foresight, toldFrom),
    toldFrom,
    runId,
    skipped: request.skipped,
    memoryReason,
    fixed: { layout: scenario.layOut(setup), slots: slotsOf(scenario, setup) },
    openingLength: opening.length,
  };
  const position = isNew && request.opening.kind === 'moves' ? request.opening.position : Infinity;
  foresight.judge(Math.min(position, driver.tape.length()), forMs(openingMsMax));
  const store = createStore<LabState>(() =>
    describeLab(context, {
      position,
      isPlaying: false,
      speed: 1,
      held: [],
      role,
      problem: begun ?? problemAtOpening(opened.value),
      subject: null,
    }),
  );
  const changed = isNew ? changedPromises(request, store.getState()) : [];
  if (changed.length > 0 && store.getState().problem === null)
    store.setState({
      problem: olderRules({ equalUpTo: driver.tape.length(), leftOutCount: 0, changed }, ''),
    });
  const parts = { ...options, context, store, seat };
  const control = createLabControl(parts, pageFrames(), pageFrames(), pageIdle());
  relay.connect(control);
  rememberRun(parts, driver.tape.length());
  return succeed({
    store,
    actions: control.actions,
    close: () => {
      control.close();
      seat.leave();
      storage.close();
    },
  });
}

/** What a new run begins with: the moves that came in a link, or those of its story. */
function openingMoves({ opening }: LabRequest, story: readonly JournalEntry[]): readonly JournalEntry[] {
  const apartMs = 300;
  if (opening.kind === 'story') return story;
  return opening.moves.map((move, index) => ({ move, atMs: index * apartMs }));
}

/** Makes the opening moves; where one is not possible any more the run opens up to there. */
async function begin(driver: Driver, moves: readonly JournalEntry[]): Promise<Problem | null> {
  const batchSize = 50;
  for (let from = 0; from < moves.length; from += batchSize) {
    const batch = moves.slice(from, from + batchSize);
    const made = await driver.make(batch);
    if (made.ok) continue;
    if (made.failure.kind !== 'not-possible') return problemOf(made.failure);
    for (const move of batch) if (!(await driver.make([move])).ok) break;
    const equalUpTo = driver.tape.length();
    const leftOutCount = moves.length - equalUpTo;
    return olderRules({ equalUpTo, leftOutCount, changed: [] }, made.failure.problem);
  }
  return null;
}

function problemAtOpening({ stopped, differing }: OpenedRun): Problem | null {
  if (stopped !== null) {
    const { number, problem, leftOutCount } = stopped;
    return olderRules({ equalUpTo: number - 1, leftOutCount, changed: [] }, problem);
  }
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

function olderRules(parted: Parted, detail: string): Problem {
  return { kind: 'older-rules', detail, canRetry: false, parted };
}
