import { scenarios } from '../../scenarios/scenario-table.ts';
import type { ScenarioId, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { everyVariantOf, slotIds } from '../../scenarios/slots/slots.ts';

/** Why something has no meaning in a scenario; each has a sentence in every language. */
export type WhyLeftOut =
  | 'nobody-written-to'
  | 'nobody-outside'
  | 'one-service'
  | 'boundary-fixed'
  | 'coordination-fixed'
  | 'rows-of-templates'
  | 'no-documents'
  | 'two-writes'
  | 'two-writes-or-answers'
  | 'carries-no-commands'
  | 'must-remember'
  | 'no-branches'
  | 'nothing-to-undo'
  | 'nobody-looks'
  | 'answers-name-it'
  | 'sets-no-deadline'
  | 'stream-or-nothing'
  | 'no-subscription';

/** A slot that a scenario does not have, or variants that it does not offer, and why. */
export type LeftOut = {
  readonly slot: SlotId;
  /** None: the slot as a whole. */
  readonly variants: readonly VariantId[];
  readonly why: WhyLeftOut;
};

type Reasons = Readonly<Partial<Record<SlotId, WhyLeftOut>>>;

const ofOneService = {
  outside: 'nobody-outside',
  coordination: 'one-service',
  compensation: 'one-service',
  isolation: 'one-service',
  'saga-state': 'one-service',
  correlation: 'one-service',
  deadline: 'one-service',
} as const satisfies Reasons;

/** Who acts on events in a database of its own, and writes to nobody. */
const ofHandlers = {
  effect: 'nobody-written-to',
  keeping: 'two-writes',
  publishing: 'two-writes',
} as const satisfies Reasons;

/** An act of one kind only, about which people and systems outside are asked. */
const ofOneAct = {
  boundary: 'boundary-fixed',
  coordination: 'coordination-fixed',
  isolation: 'nobody-looks',
  correlation: 'answers-name-it',
  deadline: 'sets-no-deadline',
  consuming: 'no-subscription',
} as const satisfies Reasons;

const reasons: Readonly<Record<ScenarioId, Reasons>> = {
  order: { ...ofOneService, boundary: 'boundary-fixed', keeping: 'rows-of-templates' },
  campaign: { ...ofOneService, boundary: 'boundary-fixed', keeping: 'rows-of-templates' },
  'order-saga': {
    ...ofHandlers,
    outside: 'nobody-outside',
    boundary: 'boundary-fixed',
    'saga-state': 'must-remember',
    coordination: 'no-branches',
  },
  boundaries: { ...ofOneService, ...ofHandlers },
  'usage-count': {
    ...ofOneService,
    boundary: 'boundary-fixed',
    keeping: 'no-documents',
    publishing: 'no-documents',
  },
  'campaign-saga': {
    ...ofHandlers,
    ...ofOneAct,
    compensation: 'nothing-to-undo',
    publishing: 'two-writes-or-answers',
    'saga-state': 'stream-or-nothing',
  },
  trip: {
    ...ofHandlers,
    ...ofOneAct,
    publishing: 'carries-no-commands',
    'saga-state': 'must-remember',
  },
};

/** The reason for what a scenario lacks of a slot. */
export const whyLeftOut = (scenario: ScenarioId, slot: SlotId): WhyLeftOut | null =>
  reasons[scenario]?.[slot] ?? null;

/** What there is to choose elsewhere, and why not here. */
export function leftOutOf(scenarioId: ScenarioId): readonly LeftOut[] {
  const offered = scenarios.find(({ id }) => id === scenarioId)?.slots ?? {};
  const every = everyVariantOf(slotIds);
  return slotIds.flatMap((slot) => {
    const why = whyLeftOut(scenarioId, slot);
    const here = offered[slot];
    const variants = here === undefined ? [] : every[slot].filter((variant) => !here.includes(variant));
    const isLacking = here === undefined || variants.length > 0;
    return why === null || !isLacking ? [] : [{ slot, variants, why }];
  });
}
