import type { Machine } from '../../kernel/machine/machine.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Driver } from '../../live/driver.ts';
import type { JournalEntry } from '../../live/journal.ts';
import type { TabRole } from '../../live/tab-role.ts';
import type { BalanceRule } from '../../scenarios/form/balance.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { ScriptProgress } from '../../scenarios/script/script-progress.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Activity } from '../activity/activity.ts';
import type { Digest } from '../digest/digest.ts';
import type { Subject } from '../follow/subject.ts';
import type { Threads } from '../follow/threads.ts';
import type { LabState } from './lab-state.ts';
import type { Problem } from '../problem/problem.ts';
import type { SagasOfRun } from '../saga/sagas-of-run.ts';
import type { MemoryReason } from '../seat/memory-reason.ts';
import type { Pictures } from '../stage/draw/lab-pictures.ts';
import type { Foresight } from '../verdicts/foresight.ts';
import type { VerdictList } from '../digest/verdict-list.ts';

/** What a person has chosen: where to look and how fast to go. */
export type LabStance = {
  readonly position: number;
  readonly isPlaying: boolean;
  readonly isOnTheWay: boolean;
  readonly speed: number;
  readonly role: TabRole;
  readonly problem: Problem | null;
  readonly subject: Subject | null;
  readonly held: LabState['held'];
};

/** What stays the same as long as a lab is open. */
export type LabContext = {
  readonly machine: Machine;
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly activity: Activity;
  /** The world before the first move. */
  readonly start: World;
  readonly driver: Driver;
  /** What the first so many moves come to. */
  readonly digestAt: (position: number) => Digest;
  /** How far the story has been told after so many moves. */
  readonly storyAt: (position: number) => ScriptProgress;
  /** What the map shows after so many moves. */
  readonly pictureAt: Pictures;
  /** How many of the story's beats have begun by then. */
  readonly beatAt: (position: number) => number;
  readonly balances: readonly BalanceRule[];
  readonly threads: Threads;
  readonly sagas: SagasOfRun;
  /** What is known of what will break; asked here, looked for elsewhere. */
  readonly foresight: Foresight;
  readonly verdicts: VerdictList;
  readonly runId: string;
  /** Of a run that plays another's script: the steps that found nothing to do. */
  readonly skipped: readonly SkippedStep[] | undefined;
  readonly memoryReason: MemoryReason | null;
  /** What the views draw that never changes, made once so that they can tell. */
  readonly fixed: Pick<
    LabState,
    | 'acts'
    | 'sideBySide'
    | 'leftOut'
    | 'beats'
    | 'hasSagas'
    | 'slots'
    | 'senders'
    | 'offers'
    | 'chosenVariants'
  >;
  /** The moves that a story's page opens with; a restart goes back there. */
  readonly storyOpening: readonly JournalEntry[];
  /** Before this move a story asks what will happen, and nothing gives it away. */
  readonly toldFrom: number;
};
