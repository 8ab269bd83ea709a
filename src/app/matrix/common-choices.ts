import { present } from '../../base/assert.ts';
import { baseOf, tableNamed } from '../../explorer/asking/matrix.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import { choicesIn, type SlotChoice } from '../../scenarios/slots/slots.ts';
import type { MatrixAddress } from './matrix-address.ts';

/** What all rows of a table have, unless one says otherwise. */
export function commonChoices({
  scenario: id,
  table,
}: Pick<MatrixAddress, 'scenario' | 'table'>): readonly SlotChoice[] {
  const scenario = present(
    scenarios.find((one) => one.id === id),
    `the scenario ${id}`,
  );
  const about = present(tableNamed(scenario, table), `the table ${table}`);
  const own: readonly SlotId[] = about.slots;
  const base = baseOf(scenario, about);
  return choicesIn(base).filter(({ slot }) => !own.includes(slot));
}
