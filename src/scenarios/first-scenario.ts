import type { ScenarioId } from './slots/setup.ts';

/** The first of the scenarios, by its name alone: an address is read before what it names has come. */
export const firstScenarioId: ScenarioId = 'order';
