import { present } from '../../base/assert.ts';
import { baseOf, type Choice } from '../../explorer/matrix.ts';
import { scenarios } from '../../scenarios/scenario-table.ts';
import type { SlotId } from '../../scenarios/setup.ts';
import { tableChoices, type MatrixAddress } from './matrix-address.ts';

/** What all rows of a table have, unless one says otherwise. */
export function commonChoices({
  scenario: id,
  table,
}: Pick<MatrixAddress, 'scenario' | 'table'>): readonly Choice[] {
  const scenario = present(
    scenarios.find((one) => one.id === id),
    `the scenario ${id}`,
  );
  const own: readonly SlotId[] = tableChoices.find((one) => one.id === table)?.slots ?? [];
  const base = baseOf(scenario);
  return (Object.keys(base) as SlotId[])
    .filter((slot) => !own.includes(slot))
    .map((slot) => ({ slot, variant: base[slot] }));
}
