import type { CommandSchema } from '../../domains/command-schema.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { ActivationId, PlaceId } from '../../kernel/terms/names.ts';
import type { World } from '../../kernel/world/world.ts';
import type { ActSteps } from '../../scenarios/form/act-steps.ts';
import type { LeftOut } from '../../scenarios/form/left-out.ts';
import type { SideBySide } from '../../scenarios/form/scenario.ts';
import type { SkippedStep } from '../../scenarios/script/script.ts';
import type { ScenarioId, Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import type { SlotChoice } from '../../scenarios/slots/slots.ts';
import type { ChallengeState } from '../activity/challenge-state.ts';
import type { Followed } from '../follow/chain.ts';
import type { NearEnd } from '../run/near-end.ts';
import type { LabSenders } from '../selectors/senders-by-type.ts';
import type { Followable, NamedSubject } from '../follow/find-subject.ts';
import type { Subject } from '../follow/subject.ts';
import type { Need } from '../../system/variant.ts';
import type { ArmableOp } from '../moves/armable-ops.ts';
import type { SagaView } from '../saga/saga-view.ts';
import type { MemoryReason } from '../seat/memory-reason.ts';
import type { Picture } from '../stage/picture.ts';
import type { Offers } from '../activity/offers.ts';
import type { PromiseTurn } from '../verdicts/verdict.ts';
import type { Light } from '../verdicts/lights.ts';
import type { TimelineMark } from '../verdicts/marks.ts';
import type { Balance } from '../digest/balances.ts';
import type { OfferedMove, OfferedFault, ProcessView } from '../moves/offered-moves.ts';
import type { BeatIds } from '../story/beats-of.ts';
import type { QuestionState } from '../story/story-question.ts';
import type { Problem } from '../problem/problem.ts';
import type { ShareLink } from '../run/share-link.ts';

/** All that the lab's views draw from. Plain data, replaced as a whole, never mutated. */
export type LabState = {
  readonly phase: 'opening' | 'ready' | 'failed';
  readonly runId: string;
  /** What follows from what is open. */
  readonly offers: Offers;
  /** The choices by which the run differs from how what is open usually stands. */
  readonly chosenVariants: readonly SlotChoice[];
  readonly setup: Setup;
  readonly definition: SystemDefinition;
  /** The steps of an act over several services; null: there is none. */
  readonly acts: ActSteps | null;
  /** Variants that tell most side by side; null: none do. */
  readonly sideBySide: Pick<SideBySide, 'slot' | 'variants'> | null;
  /** What there is to choose elsewhere and not here. */
  readonly leftOut: readonly LeftOut[];
  /** What its story tells. */
  readonly beats: BeatIds;
  /** Whether acts over several steps come about in it. */
  readonly hasSagas: boolean;
  /** Who brings them about, at `position`. */
  readonly sagas: readonly SagaView[];
  readonly commands: readonly CommandSchema[];
  /** Who may send them. */
  readonly senders: LabSenders;
  readonly slots: readonly SlotState[];
  /** Where the run is kept; memory comes with the reason, which a visible notice says. */
  readonly keptIn: 'indexeddb' | 'memory';
  readonly memoryReason: MemoryReason | null;
  /** Whether this tab drives or watches another tab that does. */
  readonly role: 'driving' | 'watching';
  /** Moves made. */
  readonly head: number;
  /** Told before a run has as many moves as a run may have; null: there is room. */
  readonly nearEnd: NearEnd | null;
  /** Moves up to which the views look; below `head` they look at the past. */
  readonly position: number;
  readonly isPlaying: boolean;
  /** On the way to what a press goes on to: so far nothing is shown to move. */
  readonly isOnTheWay: boolean;
  /** Times real time; Infinity is max. */
  readonly speed: number;
  /** Processes that the clock passes over until they are let go; the hand may still move them. */
  readonly held: readonly ActivationId[];
  /** The world before the first move: what it holds is no doing of the run. */
  readonly start: World;
  /** The world at `position`. */
  readonly world: World;
  /** All entries up to `head`. */
  readonly entries: readonly TraceEntry[];
  /** What the map shows at `position`. */
  readonly picture: Picture;
  /** What could happen next at `position`, in canonical order, with what to show of each. */
  readonly choices: readonly OfferedMove[];
  /** What people are asked, answer by answer: the run waits for none of them. */
  readonly decisions: readonly OfferedMove[];
  readonly faults: readonly OfferedFault[];
  readonly lights: readonly Light[];
  readonly balances: readonly Balance[];
  readonly processes: readonly ProcessView[];
  readonly branches: readonly BranchView[];
  readonly marks: readonly TimelineMark[];
  /** The turns of the promises up to `head`, in the order of the moves. */
  readonly verdicts: readonly PromiseTurn[];
  /** What is followed through the run; null: nothing. */
  readonly subject: Subject | null;
  /** Its whole chain; null also where this future of the run knows nothing of it. */
  readonly followed: Followed | null;
  readonly problem: Problem | null;
  /** What a story does next to the system, when its moment has come; the one button makes it. */
  readonly storyPress: Move | null;
  /** Whether this run plays the commands and faults of another setup's. */
  readonly isRerun: boolean;
  /** Faults, and commands, of the script or story that found nothing to do here. */
  readonly skipped: readonly SkippedStep[];
  /** Turns of an order chosen by hand that were not possible here. */
  readonly skippedTurnCount: number;
  /** How many beats of the story have begun at `position`; 0: it stands at its opening, or none is told. */
  readonly beat: number;
  /** What a story asks its reader to predict; null: none is told. */
  readonly question: QuestionState | null;
  /** The moves that bring back what is down or cut. */
  readonly repairs: readonly Move[];
  /** Whether the cure that this setup lacks can be offered, and which. */
  readonly cure: { readonly slot: SlotId; readonly variant: VariantId } | null;
  /** The challenge that is played, whose rules say what is offered; null: none. */
  readonly challenge: ChallengeState | null;
};

export type SlotState = {
  readonly slot: SlotId;
  readonly variant: VariantId;
  readonly variants: readonly VariantOffer[];
};

/** A variant to choose; where it lacks something in another slot, what that is, else what changes along with it. */
export type VariantOffer = {
  readonly id: VariantId;
  readonly lacks: Need | null;
  readonly also: readonly SlotChoice[];
};

export type BranchView = {
  readonly id: number;
  /** The move after which that other future began. */
  readonly forkedAt: number;
  readonly moveCount: number;
};

/** What to compare with: variants of a slot, or the ways that the scenario has side by side. */
export type Against = { readonly slot: SlotId; readonly variants: readonly VariantId[] } | 'side-by-side';

/** What the views can ask for. Each call returns at once; its effect comes as a new state. */
export type LabActions = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: () => void;
  readonly stepBack: () => void;
  /** On to the next move that a viewer sees, whatever else comes before it; and back by one such. */
  readonly stepOver: () => void;
  readonly stepBackOver: () => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  readonly seek: (position: number) => void;
  readonly setSpeed: (speed: number) => void;
  /** Makes this very move next; in the past, the old future becomes a branch. */
  readonly act: (move: Move) => void;
  /** From the client that is named, or from the first that leads there. */
  readonly send: (command: Command, client?: PlaceId) => void;
  /** The same command from two clients at once, to two handler instances. */
  readonly sendTwice: (command: Command, client?: PlaceId) => void;
  /** The same command twice, each held inside its transaction until it is let go. */
  readonly overlap: (command: Command) => void;
  readonly hold: (process: ActivationId) => void;
  /** On until a command is about to begin the step of that number, which is held there. */
  readonly holdBefore: (step: number) => void;
  readonly release: (process: ActivationId) => void;
  /** The ops that a fault can be armed for, by the places that do them. */
  readonly armable: () => readonly ArmableOp[];
  readonly openBranch: (branch: number) => void;
  /** Runs the same script again under another variant, in a new run. */
  readonly switchVariant: (slot: SlotId, variant: VariantId) => void;
  /** Opens a new sandbox about that business. */
  readonly openSandbox: (scenario: ScenarioId) => void;
  readonly restart: () => void;
  /** From its very start, whatever has been kept; what was made becomes another future. */
  readonly beginAnew: () => void;
  /** Goes to this run's script under this setup and others side by side: its own cure, if none is named. */
  readonly compare: (against: Against | null) => void;
  readonly takeOver: () => void;
  readonly rebuildFromJournal: () => void;
  readonly retry: () => void;
  readonly dismissProblem: () => void;
  /** Lights the whole chain of cause and effect of something; null ends that. */
  readonly follow: (subject: Subject | null) => void;
  /** What following this would mean at the viewpoint; null where there is nothing to follow. */
  readonly subjectOf: (what: Followable) => NamedSubject | null;
  /** The numbers of all moves that are about an instance of a process manager, or an act. */
  readonly movesOfSaga: (key: string) => readonly number[];
  /** A link to this very moment; too long a one is offered as a file instead. */
  readonly shareLink: () => Promise<ShareLink>;
  readonly exportFile: () => string;
  /** All rows that are kept of the run, also those that can't be read; null: they can't be had. */
  readonly exportRows: () => Promise<string | null>;
};
