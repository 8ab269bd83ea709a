import { usualBounds, type Bounds } from '../../explorer/question/bounds.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { World } from '../../kernel/world/world.ts';
import { afterTells } from './after-tells.ts';
import { faultsLeft } from './challenge-rules.ts';
import type { ChosenChallenge } from './chosen-challenge.ts';
import { setupOf } from './setup-of-challenge.ts';

/** In how few moves the promise breaks, or the goal is reached; of the second half: whether it can be at all. */
export function wholeInquiry(chosen: ChosenChallenge): Inquiry {
  const { challenge, isCured } = chosen;
  const { aim } = challenge;
  return {
    setup: setupOf(chosen),
    bounds: boundsWith(challenge.commandCount, challenge.faults, challenge.faultCountMax),
    asked: 'goal' in aim ? null : [aim.property],
    // What is known to break is found soonest without a reduction.
    isReduced: isCured,
    after: [],
    ...(challenge.commands !== undefined && { commands: challenge.commands }),
    ...('goal' in aim && { goal: aim.goal }),
  };
}

/** How far from here it is to a broken promise, or the goal, with what is left of the budgets. */
export function restInquiry(
  chosen: ChosenChallenge,
  machine: Machine,
  { world, moves }: { readonly world: World; readonly moves: readonly Move[] },
): Inquiry {
  const { challenge } = chosen;
  const sentCount = moves.filter(({ kind }) => kind === 'send').length;
  const left = faultsLeft(challenge, world);
  const usedCount = Object.values(world.faultsUsed).reduce((sum, count) => sum + count, 0);
  return {
    ...wholeInquiry(chosen),
    bounds: boundsWith(
      challenge.commandCount - sentCount,
      Object.fromEntries(left.map((one) => [one.kind, one.left])),
      challenge.faultCountMax - usedCount,
    ),
    after: [...moves, ...afterTells(machine, world).tells],
    ...(challenge.commands !== undefined && { commands: challenge.commands.slice(sentCount) }),
  };
}

function boundsWith(commandCount: number, faults: Bounds['faults'], faultCountMax: number): Bounds {
  return { ...usualBounds, commandCount, faults, faultCountMax, memoryMibMax: 512 };
}
