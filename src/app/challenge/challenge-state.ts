import type { Send } from '../../explorer/workload.ts';
import type { PropertyId } from '../../kernel/names.ts';
import type { Challenge } from '../../scenarios/challenge.ts';
import { challengeOf } from '../activity.ts';
import type { LabState, Light } from '../lab-state.ts';
import type { LabContext } from '../lab-view.ts';
import { faultsLeft, sendsOf, type FaultsLeft } from './challenge-rules.ts';

/** Where a challenge stands at the viewpoint. */
export type ChallengeState = {
  readonly id: string;
  readonly property: PropertyId;
  readonly cure: Challenge['cure'];
  /** Whether this is its second half, in which the cure is on. */
  readonly isCured: boolean;
  /** Moves made up to the viewpoint, as lengths are counted. */
  readonly moveCount: number;
  readonly faults: readonly FaultsLeft[];
  readonly faultCountMax: number;
  readonly sends: readonly ChallengeSend[];
  /** In how many moves the promise was broken; null: it is not. */
  readonly brokenWith: number | null;
};

/** A command of the challenge. They are sent in their order, each at any time. */
export type ChallengeSend = { readonly move: Send; readonly state: 'sent' | 'next' | 'later' };

export function challengeAt(
  { activity, scenario, digestAt }: LabContext,
  { position, world, lights }: Pick<LabState, 'position' | 'world' | 'lights'>,
): ChallengeState | null {
  const chosen = challengeOf(activity);
  if (chosen === null) return null;
  const { challenge, isCured } = chosen;
  const { clientNumber: sentCount, sharedCount } = digestAt(position);
  const broken = brokenLight(lights, challenge.property);
  return {
    id: challenge.id,
    property: challenge.property,
    cure: challenge.cure,
    isCured,
    moveCount: sharedCount,
    faults: faultsLeft(challenge, world),
    faultCountMax: challenge.faultCountMax,
    sends: sendsOf(scenario, challenge).map((move, index) => ({
      move,
      state: index < sentCount ? 'sent' : index === sentCount ? 'next' : 'later',
    })),
    brokenWith: broken === null ? null : digestAt(broken.brokenAt ?? position).sharedCount,
  };
}

export function brokenLight(lights: readonly Light[], property: PropertyId): Light | null {
  return lights.find((light) => light.property === property && light.state === 'broken') ?? null;
}
