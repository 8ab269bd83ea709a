import type { CoordinationId } from '../../system/coordination/coordination-table.ts';
import type { PublishingWay } from '../../system/coordinating/campaigns/publishing-steps.ts';
import type { CoordinationStep } from '../../system/coordination/coordination-variant.ts';
import type { Fact } from '../../kernel/terms/fact.ts';

/** Texts go by it. */
export type ActWay = CoordinationId | PublishingWay;

/** The numbered steps of an act. Texts go by the way of working together and the number. */
export type ActSteps = {
  readonly way: ActWay;
  readonly steps: readonly CoordinationStep[];
  /** Types of events that make up for one of another type, each with that one. */
  readonly compensates?: Readonly<Record<string, string>>;
};

/** The numbers of the steps that are taken with what becomes true, in their order. */
export const stepsTaken = ({ steps }: ActSteps, facts: readonly Fact[]): readonly number[] =>
  steps.filter(({ isTaken }) => facts.some(isTaken)).map(({ number }) => number);
