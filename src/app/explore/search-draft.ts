import { equalJson } from '../../base/equal.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { FaultKind } from '../../kernel/faults/fault-kind.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import { usualBounds, usualBoundsIn, type Bounds } from '../../explorer/question/bounds.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Send } from '../../scenarios/form/send-move.ts';
import { rangeOf, type Goal, type GoalCondition } from '../../scenarios/goals/goal.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { scenarioOf } from '../scenarios/every-scenario.ts';

/** What a person chooses of a search. */
export type SearchDraft = {
  /** Null: every promise, or a goal. */
  readonly property: PropertyId | null;
  /** What is looked for instead of a broken promise; null: promises are judged. */
  readonly goal: Goal | null;
  /** The promise that one came from: where every promise is searched, it is decided first. */
  readonly first: PropertyId | null;
  /** From the very start, or from the moment that is looked at. */
  readonly from: 'start' | 'moment';
  readonly bounds: Bounds;
  readonly isReduced: boolean;
  /** What the run is about, from its start on, which is sent before anything else; null: nothing in particular. */
  readonly commands: readonly Command[] | null;
  /** What somebody has put together, to be sent from there on and nothing else; null: nobody has. */
  readonly chosen: readonly Command[] | null;
};

/** Faults that may strike unless one says otherwise, and those that one must ask for. */
export const usualFaults = Object.keys(usualBounds.faults) as readonly FaultKind[];
export const rareFaults: readonly FaultKind[] = [
  'rebalance',
  'expiry',
  'offset-expiry',
  'late-subscription',
  'early-time-out',
  'poison',
  'unpublishable',
];

/** MiB. */
export const memoryChoices: readonly number[] = [128, 256, 512, 1024];

/** The commands that a search may send: the run's own, then the scenario's, but what the moves before it have sent. */
export function commandsLeft(
  setup: Setup,
  after: readonly Move[],
  own: readonly Command[] | null = null,
): readonly Command[] {
  const { exploring } = scenarioOf(setup);
  const others =
    own === null ? exploring : exploring.filter((one) => !own.some((two) => equalJson(one, two)));
  return [...(own ?? []), ...others].slice(after.filter(isSend).length);
}

/** What a draft may send from where it begins. */
export function commandsOf(draft: SearchDraft, setup: Setup, moves: readonly Move[]): readonly Command[] {
  const { from, commands, chosen } = draft;
  return chosen ?? commandsLeft(setup, from === 'start' ? [] : moves, commands);
}

/** So many of a run's own commands are searched unless one says otherwise. */
const ownCountMax = 3;

/** E2's defaults. From a moment at which something is under way, only that: nothing new is sent. */
export function usualDraft(
  property: PropertyId | null,
  from: SearchDraft['from'],
  leftCount: number,
  isUnderWay: boolean,
  commands: SearchDraft['commands'] = null,
  definition: Pick<SystemDefinition, 'databases'> = { databases: [] },
): SearchDraft {
  const within = usualBoundsIn(definition);
  const usualCount = commands === null ? within.commandCount : Math.min(ownCountMax, commands.length);
  const commandCount = from === 'moment' && isUnderWay ? 0 : Math.min(usualCount, leftCount);
  const bounds = { ...within, commandCount };
  return { property, goal: null, first: property, from, bounds, isReduced: true, commands, chosen: null };
}

/** The draft with a goal to look for; so many answers are heard of as many commands, as far as there are any. */
export function towards(draft: SearchDraft, goal: Goal, leftCount: number): SearchDraft {
  const needed = Math.min(answersIn(goal.holds), leftCount);
  const commandCount = Math.max(draft.bounds.commandCount, needed);
  return { ...draft, property: null, goal, bounds: { ...draft.bounds, commandCount } };
}

/** As many answers as its rows ask for, each of its own. */
function answersIn(condition: GoalCondition): number {
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((sum, one) => sum + answersIn(one), 0);
    case 'any':
      return condition.of.length === 0 ? 0 : Math.min(...condition.of.map(answersIn));
    case 'answer':
      return rangeOf(condition)[0];
    default:
      return 0;
  }
}

/** What is sooner searched: one fault less, else one command less; null: there is nothing less. */
export function smallerBounds(
  bounds: Bounds,
): { readonly less: 'fault' | 'command'; readonly bounds: Bounds } | null {
  const { faultCountMax, commandCount } = bounds;
  if (faultCountMax > 0) return { less: 'fault', bounds: { ...bounds, faultCountMax: faultCountMax - 1 } };
  if (commandCount > 1) return { less: 'command', bounds: { ...bounds, commandCount: commandCount - 1 } };
  return null;
}

/** The draft that an earlier search was asked by, to go on from. */
export function draftOf(inquiry: Inquiry): SearchDraft {
  const { setup, asked, first, after, bounds, isReduced, commands, goal = null } = inquiry;
  const from = after.length === 0 ? 'start' : 'moment';
  const sent = after.filter(isSend).map(({ command }) => command);
  const own = commands == null ? null : [...sent, ...commands];
  // Where others would follow of themselves, somebody has left them out.
  const isChosen = commands != null && commandsLeft(setup, after, own).length > commands.length;
  const chosen = isChosen ? commands : null;
  const property = asked?.[0] ?? null;
  return {
    property,
    goal,
    first: first ?? property,
    from,
    bounds,
    isReduced,
    commands: isChosen ? null : own,
    chosen,
  };
}

export function inquiryOf(draft: SearchDraft, setup: Setup, moves: readonly Move[]): Inquiry {
  const { goal, first, from, bounds, isReduced } = draft;
  const property = goal === null ? draft.property : null;
  const after = from === 'start' ? [] : moves;
  const isOwn = draft.commands !== null || draft.chosen !== null;
  return {
    setup,
    bounds,
    asked: property === null ? null : [property],
    ...(property === null && first !== null && goal === null && { first }),
    isReduced,
    after,
    ...(isOwn && { commands: commandsOf(draft, setup, moves) }),
    ...(goal !== null && { goal }),
  };
}

const isSend = (move: Move): move is Send => move.kind === 'send';
