import type { Defence } from '../../scenarios/defences/defence.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import type { Ask } from '../explore/ask-explorer.ts';
import { attackInquiries } from './attack-inquiries.ts';
import { compareCosts, costOf } from './cost.ts';
import { designsOf } from './designs.ts';
import { outcomeOf, type AttackOutcome } from './outcome.ts';

/** Whether a design that holds and costs less is there; `unknown`: of one that costs less it is not known. */
export type Cheaper = 'some' | 'none' | 'unknown';

/** The designs that cost less than this one, the cheapest first. */
export function cheaperDesigns(defence: Defence, setup: Setup): readonly Setup[] {
  const own = costOf(defence, setup);
  return designsOf(defence)
    .map((design) => ({ design, cost: costOf(defence, design) }))
    .filter(({ cost }) => compareCosts(cost, own) < 0)
    .sort((one, other) => compareCosts(one.cost, other.cost))
    .map(({ design }) => design);
}

/** What all attacks on a design come to; null: they could not be made. */
export async function attackAll(
  defence: Defence,
  setup: Setup,
  ask: Ask,
  signal?: AbortSignal,
): Promise<AttackOutcome | null> {
  const found = [];
  for (const inquiry of attackInquiries(defence, setup)) {
    const answer = await ask(inquiry, signal === undefined ? {} : { signal });
    if (!answer.ok) return null;
    found.push(answer.value.exploration);
    if (outcomeOf(found) === 'broken') break;
  }
  return outcomeOf(found);
}

export async function lookForCheaper(
  defence: Defence,
  setup: Setup,
  ask: Ask,
  signal?: AbortSignal,
): Promise<Cheaper> {
  let isKnown = true;
  for (const design of cheaperDesigns(defence, setup)) {
    if (signal?.aborted === true) return 'unknown';
    const outcome = await attackAll(defence, design, ask, signal);
    if (outcome === 'held') return 'some';
    if (outcome !== 'broken') isKnown = false;
  }
  return isKnown ? 'none' : 'unknown';
}
