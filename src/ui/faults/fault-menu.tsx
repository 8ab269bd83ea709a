import type { ReactElement } from 'react';
import { Menu, MenuLabel, type MenuProps } from '../overlays/menu.tsx';
import type { FaultSpot } from './fault-group.ts';
import { SpotItems } from './spot-items.tsx';

type FaultMenuProps = {
  readonly label: string;
  readonly spot: FaultSpot;
} & Pick<MenuProps, 'trigger' | 'isOpen' | 'onOpenChange'>;

/** The faults of one spot of the map. A map has many such menus: what can be broken is asked for only by an open one. */
export function FaultMenu({ label, spot, ...menu }: FaultMenuProps): ReactElement {
  return (
    <Menu label={label} {...menu}>
      <MenuLabel>{label}</MenuLabel>
      <SpotItems spot={spot} />
    </Menu>
  );
}
