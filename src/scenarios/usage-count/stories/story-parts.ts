import type { Row } from '../../../kernel/database/row.ts';
import type { World } from '../../../kernel/world/world.ts';
import { committedRows } from '../../goals/committed-rows.ts';
import type { Setup } from '../../slots/setup.ts';
import { usageCountScenario } from '../usage-count-scenario.ts';

/** By a row no request is known again, so nobody relies on it. */
export const storySetup = (keeping: string): Setup => ({
  scenario: usageCountScenario.id,
  slots: { ...usageCountScenario.defaults, keeping, recognising: 'unrecognised' },
  seed: 7,
});

/** The committed rows of the service. */
export const rowsIn = (world: World, table: string): readonly Row[] =>
  committedRows(world, 'template-service', table);
