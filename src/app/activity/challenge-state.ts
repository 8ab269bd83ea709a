import type { Send } from '../../scenarios/form/send-move.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { Challenge, ChallengeAim } from '../../scenarios/form/challenge.ts';
import { goalId } from '../../scenarios/goals/goal-property.ts';
import { challengeOf, storyOf, type Activity } from './activity.ts';
import type { World } from '../../kernel/world/world.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Digest } from '../digest/digest.ts';
import type { Light } from '../verdicts/lights.ts';
import { brokenSince } from '../verdicts/turns.ts';
import { faultsLeft, sendsOf, type FaultsLeft } from '../challenge/challenge-rules.ts';

/** Where a challenge stands at the viewpoint. */
export type ChallengeState = {
  readonly id: string;
  readonly aim: ChallengeAim;
  /** Null: nothing prevents it. */
  readonly cure: NonNullable<Challenge['cure']> | null;
  /** Whether this is its second half, in which the cure is on. */
  readonly isCured: boolean;
  /** Moves made up to the viewpoint, as lengths are counted. */
  readonly moveCount: number;
  readonly faults: readonly FaultsLeft[];
  readonly faultCountMax: number;
  readonly sends: readonly ChallengeSend[];
  /** In how many moves the promise was broken, or the goal reached; null: it is not. */
  readonly brokenWith: number | null;
};

/** A command of the challenge. They are sent in their order, each at any time. */
export type ChallengeSend = { readonly move: Send; readonly state: 'sent' | 'next' | 'later' };

/** What is open, and what its moves come to. */
type Played = {
  readonly activity: Activity;
  readonly scenario: Scenario;
  readonly machine: Pick<Machine, 'definition'>;
  readonly digestAt: (position: number) => Digest;
};

type Seen = { readonly position: number; readonly world: World };

export function challengeAt(
  { activity, scenario, machine: { definition }, digestAt }: Played,
  { position, world }: Seen,
): ChallengeState | null {
  const chosen = challengeOf(activity);
  if (chosen === null) return null;
  const { challenge, isCured } = chosen;
  const { clientNumber: sentCount, sharedCount, turned } = digestAt(position);
  const brokenAt = brokenSince(turned, watchedFor(challenge));
  return {
    id: challenge.id,
    aim: challenge.aim,
    cure: challenge.cure ?? null,
    isCured,
    moveCount: sharedCount,
    faults: faultsLeft(challenge, world),
    faultCountMax: challenge.faultCountMax,
    sends: sendsOf(scenario, definition, challenge).map((move, index) => ({
      move,
      state: index < sentCount ? 'sent' : index === sentCount ? 'next' : 'later',
    })),
    brokenWith: brokenAt === null ? null : digestAt(brokenAt).sharedCount,
  };
}

/** What is watched to see whether a challenge is won. */
export const watchedFor = ({ aim }: Pick<Challenge, 'aim'>): PropertyId =>
  'goal' in aim ? goalId : aim.property;

/** The promise that what is open is about; null: about all of them alike. */
export function promiseOf(activity: Activity): PropertyId | null {
  const challenge = challengeOf(activity)?.challenge;
  return challenge === undefined ? (storyOf(activity)?.promise ?? null) : watchedFor(challenge);
}

export function brokenLight(lights: readonly Light[], property: PropertyId): Light | null {
  return lights.find((light) => light.property === property && light.state === 'broken') ?? null;
}
