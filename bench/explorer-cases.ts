import type { Bounds } from '../src/explorer/question/bounds.ts';
import type { ScenarioId, SlotId, VariantId } from '../src/scenarios/slots/setup.ts';
import type { PackedBounds } from './packed/packed-search.ts';

/** What is searched in full by the explorer and by hand. */
export type SearchCase = { readonly name: string; readonly bounds: PackedBounds };

/**
 * Three commands, a crash and a refusal reach far more worlds than memory holds: some thousand million.
 * So both sides see all of them up to a depth.
 */
export const deepCase: SearchCase = {
  name: '3 commands, 1 crash, 1 refusal, 24 moves deep',
  bounds: { commandCount: 3, crashCount: 1, refusalCount: 1, depthMax: 24 },
};

/** All there is, so that every promise gets its verdict. */
export const wholeCase: SearchCase = {
  name: '2 commands, 1 crash, 1 refusal, everything',
  bounds: { commandCount: 2, crashCount: 1, refusalCount: 1, depthMax: 10_000 },
};

/** Small enough to be done in a moment: so the machine is warm when the clock starts. */
export const warmUp: PackedBounds = { commandCount: 3, crashCount: 1, refusalCount: 1, depthMax: 16 };

/** What a scenario of several services or aggregates is asked: one command with any one fault, and two at once without any. */
export type SagaCase = {
  readonly said: string;
  readonly scenario: ScenarioId;
  /** Where it is not the usual design of the scenario. */
  readonly slots: Partial<Readonly<Record<SlotId, VariantId>>>;
  readonly bounds: Pick<Bounds, 'commandCount' | 'faultCountMax'>;
};

type Design = readonly [name: string, scenario: ScenarioId, slots: SagaCase['slots']];

const designs: readonly Design[] = [
  ['choreography', 'order-saga', { coordination: 'choreography' }],
  ['orchestration', 'order-saga', { coordination: 'orchestration' }],
  ['campaign-saga', 'campaign-saga', {}],
  ['trip', 'trip', {}],
  ['boundaries', 'boundaries', {}],
];

export const sagaCases: readonly SagaCase[] = designs.flatMap(([name, scenario, slots]) => [
  {
    said: `${name}, 1 command, 1 fault of any kind`,
    scenario,
    slots,
    bounds: { commandCount: 1, faultCountMax: 1 },
  },
  { said: `${name}, 2 commands, no fault`, scenario, slots, bounds: { commandCount: 2, faultCountMax: 0 } },
]);
