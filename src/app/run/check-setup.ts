import { fail, succeed, type Result } from '../../base/result.ts';
import * as v from 'valibot';
import { liftSlots } from '../../scenarios/older-setups.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup, SlotId } from '../../scenarios/slots/setup.ts';
import { withVariants } from '../../scenarios/slots/slots.ts';
import { whyLacking, whyNotOffered, type WhyNot } from './why-not.ts';

/** What is wrong with a thing from outside: which part, in a name that the interface has words for. */
export type BadInput = {
  readonly kind:
    | 'not-readable'
    | 'not-unpacked'
    | 'too-large'
    | 'unknown-version'
    | 'unknown-scenario'
    | 'unknown-variant'
    | 'unfit-variants'
    | 'wrong-shape';
  /** The part that is wrong. */
  readonly part: string;
  /** Why it can't be had, where that is known. */
  readonly why?: WhyNot;
};

const setupShape = v.strictObject({
  scenario: v.pipe(v.string(), v.maxLength(60)),
  slots: v.record(v.pipe(v.string(), v.maxLength(60)), v.pipe(v.string(), v.maxLength(60))),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff)),
});

/**
 * A setup of one of these scenarios that can be built: every slot has one of its variants, and they go together. It may
 * come from older code.
 * Slots left out take what stands in the base, else the default, or what goes with those that are named.
 */
export function checkSetup(
  input: unknown,
  known: readonly Scenario[],
  base?: Setup['slots'],
): Result<Setup, BadInput> {
  const parsed = v.safeParse(setupShape, input);
  if (!parsed.success) return fail({ kind: 'wrong-shape', part: pathOf(parsed.issues[0], 'setup') });
  const { scenario: id, seed, slots: written } = parsed.output;
  const scenario = known.find((candidate) => candidate.id === id);
  if (scenario === undefined) return fail({ kind: 'unknown-scenario', part: id });
  const named = liftSlots(written);
  // What was written comes first and is told by the name that it came with: nobody wrote what older code meant with it.
  for (const [slot, variant] of Object.entries({ ...written, ...named }))
    if (!variantsOf(scenario, slot).includes(variant)) {
      const why = whyNotOffered(scenario, slot, variant);
      const part = `${slot}=${written[slot] ?? variant}`;
      return fail({ kind: 'unknown-variant', part, ...(why === null ? {} : { why }) });
    }
  const { slots, misfits } = withVariants(base ?? scenario.defaults, named, scenario.defaults);
  const [misfit] = misfits;
  if (misfit !== undefined) {
    const { slot, variant, need } = misfit;
    const part = `${slot}=${variant}, ${need.slot}=${need.oneOf.join('|')}`;
    return fail({ kind: 'unfit-variants', part, why: whyLacking(scenario, misfit) });
  }
  return succeed({ scenario: id, slots, seed });
}

/** That of a setup which has been checked against these. */
export function scenarioAmong(known: readonly Scenario[], setup: Setup): Scenario {
  const scenario = known.find(({ id }) => id === setup.scenario);
  if (scenario === undefined) throw new Error(`a checked setup names a scenario: ${setup.scenario}`);
  return scenario;
}

/** The place in the data that a check stumbled over, as `setup.seed`. */
export function pathOf(issue: v.BaseIssue<unknown>, root: string): string {
  const path = v.getDotPath(issue);
  return path === null ? root : `${root}.${path}`;
}

const variantsOf = (scenario: Scenario, slot: string): readonly string[] =>
  Object.hasOwn(scenario.slots, slot) ? (scenario.slots[slot as SlotId] ?? []) : [];
