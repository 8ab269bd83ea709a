import type { Machine } from '../kernel/machine.ts';
import { repairs } from '../kernel/rest.ts';
import type { World } from '../kernel/world.ts';
import type { Driver } from '../live/driver.ts';
import type { TabRole } from '../live/tab-role.ts';
import { followScript, toldStep } from '../scenarios/follow-script.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Setup, SlotId } from '../scenarios/setup.ts';
import { withVariant } from '../scenarios/slots.ts';
import type { Story } from '../scenarios/story.ts';
import { balancesOf } from './balances.ts';
import { choicesOf, faultsOf, marksOf, processesOf } from './choices.ts';
import { lightsOf } from './lights.ts';
import type { LabState, Light, Problem, SlotState } from './lab-state.ts';

/** What stays the same as long as a lab is open. */
export type LabContext = {
  readonly machine: Machine;
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly story: Story | null;
  /** The world before the first move. */
  readonly start: World;
  readonly driver: Driver;
  readonly runId: string;
  readonly memoryReason: string | null;
  /** What the views draw that never changes, made once so that they can tell. */
  readonly fixed: Pick<LabState, 'layout' | 'slots'>;
  /** How many of a story's moves had been made when its page opened; a restart goes back there. */
  readonly openingLength: number;
};

/** What a person has chosen: where to look and how fast to go. */
export type LabStance = {
  readonly position: number;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly role: TabRole;
  readonly problem: Problem | null;
};

/** Everything that the views draw, from the run and the stance. */
export function describeLab(context: LabContext, stance: LabStance): LabState {
  const { machine, scenario, setup, story, driver } = context;
  const { tape } = driver;
  const head = tape.length();
  const position = Math.min(stance.position, head);
  const moment = tape.momentAt(position);
  const entries = tape.entries();
  const seen = position === head ? entries : entries.slice(0, position);
  const lights = lightsOf(machine, setup, moment.world, seen);
  return {
    phase: 'ready',
    runId: context.runId,
    story: story?.id ?? null,
    setup,
    definition: machine.definition,
    ...context.fixed,
    commands: scenario.commands,
    keptIn: context.memoryReason === null ? 'indexeddb' : 'memory',
    memoryReason: context.memoryReason,
    ...stance,
    isMoving: false,
    head,
    position,
    world: moment.world,
    entries,
    choices: choicesOf(machine, moment),
    faults: faultsOf(machine, moment.world),
    lights,
    balances: balancesOf(seen),
    processes: processesOf(machine, moment.world),
    branches: driver.branches().map(({ id, forkedAt, journal }) => ({
      id,
      forkedAt,
      moveCount: journal.length,
    })),
    marks: marksOf(entries),
    storyPress: storyPress(context, position),
    repairs: repairs(machine, moment.world),
    cure: cureOf(story, setup, lights),
  };
}

/** Beyond this a run has left its story behind. */
const storyMovesMax = 400;

/** The slots with the variant that a setup chose and those that it could have. */
export function slotsOf(scenario: Scenario, setup: Setup): readonly SlotState[] {
  return (Object.keys(scenario.slots) as SlotId[]).map((slot) => ({
    slot,
    variant: setup.slots[slot],
    variants: scenario.slots[slot].map((id) => {
      const { misfits } = withVariant(setup.slots, slot, id, scenario.defaults);
      return { id, lacks: misfits[0]?.need ?? null };
    }),
  }));
}

function storyPress({ story, machine, start, driver }: LabContext, position: number) {
  if (story === null || position < driver.tape.length()) return null;
  if (driver.tape.length() > storyMovesMax) return null;
  const moves = driver.tape.journal().map(({ move }) => move);
  const progress = followScript(machine, start, moves, [...story.before, ...story.after]);
  return toldStep(machine, driver.tape.head().world, progress).due?.move ?? null;
}

/** A story's own cure, else that of the first promise that is broken or will be. */
function cureOf(story: Story | null, setup: Setup, lights: readonly Light[]): LabState['cure'] {
  if (story !== null) return setup.slots[story.cure.slot] === story.cure.variant ? null : story.cure;
  const broken = lights.find(({ state }) => state === 'broken' || state === 'will-break');
  return broken?.cure ?? null;
}
