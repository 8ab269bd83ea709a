import { emptyMap, valuesOf } from '../../../base/sorted-map.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { World } from '../../../kernel/world/world.ts';
import type { Setup } from '../../slots/setup.ts';
import { usageCountScenario } from '../usage-count-scenario.ts';

/** By a row no request is known again, so nobody relies on it. */
export const storySetup = (keeping: string): Setup => ({
  scenario: usageCountScenario.id,
  slots: { ...usageCountScenario.defaults, keeping, recognising: 'unrecognised' },
  seed: 7,
});

/** The committed rows of the service. */
export const rowsIn = ({ databases }: World, table: string): readonly Row[] =>
  valuesOf(databases['template-service']?.tables[table]?.rows ?? emptyMap<Row>());
