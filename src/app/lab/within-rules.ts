import type { Move } from '../../kernel/world/move.ts';
import { challengeOf } from '../activity/activity.ts';
import { faultsOf } from '../moves/offered-moves.ts';
import type { LabState } from './lab-state.ts';
import type { LabContext } from './lab-context.ts';
import { challengeAt } from '../activity/challenge-state.ts';
import { isAllowed } from '../challenge/challenge-rules.ts';

/** The lab as a challenge offers it: only what its rules allow, and no cure to switch on. */
export function withinRules(context: LabContext, state: LabState): LabState {
  const at = challengeAt(context, state);
  if (at === null) return context.fixed.offers.mayBreak ? state : { ...state, faults: [] };
  const faults = faultsOf(context.machine, state.world, Infinity);
  return {
    ...state,
    challenge: at,
    commands: [],
    // What is broken need not be broken further.
    faults:
      at.brokenWith === null && context.fixed.offers.mayBreak
        ? faults.filter(({ move }) => isWithinRules(context, state, move))
        : [],
    lights: state.lights.map((light) => ({ ...light, cure: null })),
    cure: null,
  };
}

/** Whether a move may be made at the viewpoint: anything in the lab itself. */
export function isWithinRules(
  { machine, scenario, activity, digestAt }: LabContext,
  { world, position }: Pick<LabState, 'world' | 'position'>,
  move: Move,
): boolean {
  const challenge = challengeOf(activity);
  if (challenge === null) return true;
  const { clientNumber: sentCount } = digestAt(position);
  return isAllowed({ machine, scenario, challenge: challenge.challenge, world, sentCount }, move);
}
