import { equalJson } from '../../base/equal.ts';
import { repairs } from '../../kernel/machine/rest.ts';
import type { World } from '../../kernel/world/world.ts';
import { toldStep } from '../../scenarios/script/follow-script.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import { isTold } from '../../scenarios/script/script.ts';
import type { Setup, SlotId } from '../../scenarios/slots/setup.ts';
import { detailSlots } from '../../scenarios/slots/slot-table.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import type { Story } from '../../scenarios/form/story.ts';
import { episodeOf, storyOf } from '../activity/activity.ts';
import { balancesAt } from '../digest/balances.ts';
import { withinRules } from './within-rules.ts';
import { choicesOf, decisionsOf, faultsOf, processesOf } from '../moves/offered-moves.ts';
import { chainOf } from '../follow/chain.ts';
import type { Subject } from '../follow/subject.ts';
import { isCured } from '../story/is-cured.ts';
import type { LabState, SlotState } from './lab-state.ts';
import type { Light } from '../verdicts/lights.ts';
import { nearEndOf } from '../run/near-end.ts';
import { needHere } from '../run/why-not.ts';
import { questionOf } from '../story/story-question.ts';
import { withSagas } from '../saga/sagas-on-map.ts';
import { lightsWith, seenAt } from '../verdicts/lights.ts';
import { nothingAhead } from '../verdicts/look-ahead.ts';
import type { LabContext, LabStance } from './lab-context.ts';

/** Everything that the views draw, from the run and the stance. */
export function describeLab(context: LabContext, stance: LabStance): LabState {
  const { machine, scenario, setup, driver } = context;
  const episode = episodeOf(context.activity);
  const story = storyOf(context.activity);
  const { tape } = driver;
  const head = tape.length();
  const position = Math.min(stance.position, head);
  const moment = tape.momentAt(position);
  const seen = context.digestAt(position);
  const { verdicts, marks } = context.verdicts(context.digestAt(head));
  const lights = lightsAt(context, position);
  const told = storyAt(context, position);
  const sagas = context.sagas.at(position, moment);
  const press = told?.due?.move ?? null;
  const beat = context.beatAt(position);
  const { isEpisode } = context.fixed.offers;
  const passed = told?.progress.skipped ?? context.skipped ?? [];
  return withinRules(context, {
    phase: 'ready',
    runId: context.runId,
    setup,
    definition: machine.definition,
    ...context.fixed,
    commands: scenario.commands.filter((one) => scenario.isOffered?.(setup, one) ?? true),
    keptIn: context.memoryReason === null ? 'indexeddb' : 'memory',
    memoryReason: context.memoryReason,
    ...stance,
    head,
    nearEnd: nearEndOf(head),
    position,
    start: context.start,
    world: moment.world,
    entries: tape.entries(),
    picture: withSagas(context.pictureAt(position, lights), sagas, position),
    choices: choicesOf(machine, moment, stance.held),
    decisions: decisionsOf(machine, moment.world),
    faults: faultsOf(machine, moment.world),
    lights,
    balances: balancesAt(context.balances, seen.balances),
    processes: processesOf(machine, moment.world),
    sagas,
    branches: driver.branches().map(({ id, forkedAt, journal }) => ({
      id,
      forkedAt,
      moveCount: journal.length,
    })),
    marks,
    verdicts,
    storyPress: press,
    isRerun:
      context.skipped !== undefined || (episode !== null && !equalJson(setup.slots, episode.setup.slots)),
    skipped: passed.filter(({ step }) => isTold(step)),
    skippedTurnCount: passed.filter(({ step }) => step.move.kind === 'turn').length,
    beat,
    question: questionOf(machine, episode, {
      lights,
      storyPress: press,
      position,
      world: moment.world,
      entries: tape.entries(),
      isAllTold: isEpisode && beat === episode?.beats.length && press === null,
    }),
    followed: followedAt(context, stance.subject, position, moment.world),
    repairs: repairs(machine, moment.world),
    cure: isEpisode ? null : cureOf(story, setup, lights),
    challenge: null,
  });
}

function lightsAt(
  { machine, setup, toldFrom, digestAt, foresight, driver }: LabContext,
  position: number,
): readonly Light[] {
  const seen = seenAt(driver.tape, position, digestAt(position).turned);
  // While a story asks what will happen, no light gives it away.
  if (position < toldFrom) return lightsWith(machine, setup, seen, nothingAhead);
  const lights = lightsWith(machine, setup, seen, foresight.at(position));
  return lights.map((light) => {
    if (light.state !== 'will-break') return light;
    return { ...light, certainAt: foresight.doomedSince(position, light.property, toldFrom) };
  });
}

function followedAt(
  { threads, driver }: LabContext,
  subject: Subject | null,
  position: number,
  world: World,
) {
  threads.read();
  return subject === null ? null : chainOf(threads, driver.tape.entryAt, subject, position, world);
}

/** The slots with the variant that a setup chose and those that it could have. */
export function slotsOf(scenario: Scenario, setup: Setup): readonly SlotState[] {
  const all = (Object.keys(scenario.slots) as SlotId[]).map((slot): SlotState => ({
    slot,
    variant: setup.slots[slot] ?? '',
    variants: (scenario.slots[slot] ?? []).map((id) => {
      const { also, misfits } = withVariant(setup.slots, slot, id, scenario.defaults);
      const [misfit] = misfits;
      const lacks = misfit === undefined ? null : needHere(scenario, misfit.need);
      return { id, lacks, also: lacks === null ? also : [] };
    }),
  }));
  return all.filter(isOffered);
}

/** A detail of what is not chosen has nothing to choose; other slots say why not. */
const isOffered = ({ slot, variant, variants }: SlotState): boolean =>
  !detailSlots.has(slot) || variants.some(({ id, lacks }) => id !== variant && lacks === null);

/** Where a story stands; in the past nothing of it is due. */
function storyAt({ activity, machine, driver: { tape }, storyAt: progressAt }: LabContext, position: number) {
  if (episodeOf(activity) === null) return null;
  const progress = progressAt(position);
  return position < tape.length() ? { due: null, progress } : toldStep(machine, tape.head().world, progress);
}

/** A story's own cure, else that of the first promise that is broken or will be. */
function cureOf(story: Story | null, setup: Setup, lights: readonly Light[]): LabState['cure'] {
  if (story !== null) return isCured(story, setup) ? null : story.cure;
  const broken = lights.find(({ state }) => state === 'broken' || state === 'will-break');
  return broken?.cure ?? null;
}
