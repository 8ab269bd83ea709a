import type { Fact } from '../terms/fact.ts';
import type { Move } from '../world/move.ts';
import type { AwaitDecisionOp, Op } from '../language/op.ts';
import type { Activation, World } from '../world/world.ts';

type Parts = { readonly opOf: (activation: Activation) => Op };
export type DecideMove = Extract<Move, { kind: 'decide' }>;

/** A person who is asked, and by which process. */
export type OpenDecision = { readonly asker: Activation; readonly op: AwaitDecisionOp };

/** Whom a world waits for: it is at rest all the same (S10). */
export function openDecisions({ opOf }: Parts, world: World): readonly OpenDecision[] {
  return Object.keys(world.activations)
    .sort()
    .flatMap((id) => {
      const asker = world.activations[id];
      const op = asker === undefined ? undefined : opOf(asker);
      return asker === undefined || op?.kind !== 'await-decision' ? [] : [{ asker, op }];
    });
}

/** Everything that a person can decide, option by option. */
export function decisionMoves(parts: Parts, world: World): readonly DecideMove[] {
  return openDecisions(parts, world).flatMap(({ asker, op }) => waysToDecide(asker, op));
}

export function waysToDecide(
  { id }: Activation,
  { subject, options }: AwaitDecisionOp,
): readonly DecideMove[] {
  return options.map((option) => ({ kind: 'decide', activation: id, subject, option }));
}

/**
 * Who is asked from a move on, and who no longer is: what has come to nothing with a crash is over, too. An op's own
 * process has asked nobody, as that is no op.
 */
export function decisionFacts(
  { opOf }: Parts,
  before: World,
  after: World,
  kind: Move['kind'],
): readonly Fact[] {
  const [old, fresh] = [before.activations, after.activations];
  if (old === fresh) return [];
  const facts: Fact[] = [];
  const tell = (fact: 'decision-over' | 'decision-awaited', { by, subject }: AwaitDecisionOp): void => {
    facts.push({ kind: fact, by, subject });
  };
  const askedBy = (asker: Activation): AwaitDecisionOp | null => {
    const op = opOf(asker);
    return op.kind === 'await-decision' ? op : null;
  };
  if (kind !== 'op')
    for (const asker of Object.values(old)) {
      const asked = fresh[asker.id] === asker ? null : askedBy(asker);
      if (asked !== null) tell('decision-over', asked);
    }
  for (const asker of Object.values(fresh)) {
    const asked = old[asker.id] === asker ? null : askedBy(asker);
    if (asked !== null) tell('decision-awaited', asked);
  }
  return facts;
}
