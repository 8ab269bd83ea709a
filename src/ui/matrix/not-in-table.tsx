import type { ReactElement } from 'react';
import { leftOutOf, slotsOfTable } from '../../app/matrix/matrix-address.ts';
import type { MatrixPart } from '../../app/matrix/matrix-view.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Fold } from '../parts/fold.tsx';
import { LeftOutList } from '../left-out/left-out-list.tsx';

/** The variants that a table has no rows of, as the scenario does not offer them, and why. */
export function NotInTable({
  part: { scenario, table },
}: {
  readonly part: MatrixPart;
}): ReactElement | null {
  const { controls } = useAllTexts();
  const slots = slotsOfTable(scenario, table);
  const leftOut = leftOutOf(scenario);
  if (leftOut.every(({ slot }) => !slots.includes(slot))) return null;
  return (
    <Fold title={controls.setup.notHere}>
      <LeftOutList leftOut={leftOut} slots={slots} />
    </Fold>
  );
}
