import { Fragment, type ReactElement } from 'react';
import type { FaultChoice } from '../../app/lab-state.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Menu, MenuItem, MenuLabel } from '../parts/menu.tsx';
import { faultGroups, faultText } from './fault-text.ts';

type FaultMenuProps = {
  readonly label: string;
  readonly faults: readonly FaultChoice[];
  readonly trigger: ReactElement;
};

/** The faults of one spot of the map: its own first, then those of what its processes do next. */
export function FaultMenu({ label, faults, trigger }: FaultMenuProps): ReactElement {
  return (
    <Menu label={label} trigger={trigger}>
      <MenuLabel>{label}</MenuLabel>
      <FaultItems faults={faults} />
    </Menu>
  );
}

function FaultItems({ faults }: { readonly faults: readonly FaultChoice[] }): ReactElement {
  const texts = useTexts();
  const actions = useActions();
  const processes = useLab((state) => state.processes);
  const own = faults.filter(({ at }) => at.kind !== 'op');
  const groups = faultGroups('op', { faults, processes }, texts);
  const item = ({ move }: FaultChoice): ReactElement => (
    <MenuItem key={JSON.stringify(move)} onSelect={() => actions.act(move)}>
      {faultText(move, texts)}
    </MenuItem>
  );
  return (
    <>
      {own.map(item)}
      {groups.map((group) => (
        <Fragment key={group.id}>
          <MenuLabel>
            {group.title}: {group.detail}
          </MenuLabel>
          {group.faults.map(item)}
        </Fragment>
      ))}
    </>
  );
}
