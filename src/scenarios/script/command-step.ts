import type { CommandStep } from '../../kernel/definition/definition.ts';
import { tenSteps } from '../../system/ten-steps/steps.ts';

/** The step on a command's way that a tell begins, as moves name tells; null: it begins none that anybody counts. */
export const commandStepOf = (label: string | null): CommandStep | null =>
  tenSteps.find((step) => step.label === label) ?? null;
