import { Fragment, type ReactElement } from 'react';
import type { OfferedFault } from '../../app/moves/offered-moves.ts';
import { armedList, nameOfArmed } from '../../app/selectors/armed-list.ts';
import { describeArmed } from '../../i18n/narrate.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { useActions, useLab, useViewStore } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Menu, MenuItem, MenuLabel, type MenuProps } from '../overlays/menu.tsx';
import {
  faultChoiceText,
  faultGroups,
  faultKey,
  faultsAt,
  type FaultGroup,
  type FaultSpot,
} from './fault-text.ts';
import { useStrike } from './use-strike.ts';

type FaultMenuProps = {
  readonly label: string;
  readonly spot: FaultSpot;
  readonly trigger: ReactElement;
} & Pick<MenuProps, 'isOpen' | 'onOpenChange'>;

/** The faults of one spot of the map. A map has many such menus: what can be broken is asked for only by an open one. */
export function FaultMenu({ label, spot, ...menu }: FaultMenuProps): ReactElement {
  return (
    <Menu label={label} {...menu}>
      <MenuLabel>{label}</MenuLabel>
      <SpotItems spot={spot} />
    </Menu>
  );
}

/** Its own first, then those of what its processes do next. */
function SpotItems({ spot }: { readonly spot: FaultSpot }): ReactElement {
  const { controls } = useTexts();
  const mayBreakAnything = useLab((state) => state.offers.mayBreakAnything);
  const faults = useLab((state) => state.faults);
  const here = faultsAt(faults, spot);
  return (
    <>
      {!mayBreakAnything && here.length === 0 && <MenuLabel>{controls.faults.noneHere}</MenuLabel>}
      <FaultItems faults={here} />
      {spot.kind === 'place' && mayBreakAnything && <ArmItems place={spot.place} />}
    </>
  );
}

/** Of the entries that may expire the newest are offered; the list of faults has them all. */
const entriesMax = 4;

function FaultItems({ faults }: { readonly faults: readonly OfferedFault[] }): ReactElement {
  const texts = useTexts();
  const strike = useStrike();
  const processes = useLab((state) => state.processes);
  const own = faults.filter(({ at, move }) => at.kind !== 'op' && move.kind !== 'expire');
  const entries = faultGroups('entry', { faults, processes }, texts);
  const ops = faultGroups('op', { faults, processes }, texts);
  const item = (fault: OfferedFault): ReactElement => (
    <MenuItem key={faultKey(fault)} onSelect={() => strike(fault)}>
      {faultChoiceText(fault, texts)}
    </MenuItem>
  );
  return (
    <>
      {own.map(item)}
      {ops.map((group) => (
        <Fragment key={group.id}>
          <MenuLabel>{`${group.title}: ${group.detail}`}</MenuLabel>
          {group.faults.map(item)}
          <HoldItem group={group} />
        </Fragment>
      ))}
      {entries.map((group) => (
        <Fragment key={group.id}>
          <MenuLabel>{group.title}</MenuLabel>
          {group.faults.slice(-entriesMax).map(item)}
        </Fragment>
      ))}
    </>
  );
}

function HoldItem({ group: { process, title } }: { readonly group: FaultGroup }): ReactElement | null {
  const { holding } = useTexts().controls;
  const actions = useActions();
  const held = useLab((state) => state.held);
  if (process === null) return null;
  return held.includes(process) ? (
    <MenuItem onSelect={() => actions.release(process)}>{holding.releaseThis(title)}</MenuItem>
  ) : (
    <MenuItem onSelect={() => actions.hold(process)}>{holding.holdThis(title)}</MenuItem>
  );
}

/** What is armed at the place, each to be disarmed, and the way to arm more. */
function ArmItems({ place }: { readonly place: PlaceId }): ReactElement {
  const texts = useTexts();
  const { arming } = texts.controls;
  const actions = useActions();
  const view = useViewStore();
  const world = useLab((state) => state.world);
  return (
    <>
      <MenuLabel>{arming.title}</MenuLabel>
      {armedList(world, place).map(({ id, fault }) => (
        <MenuItem key={id} onSelect={() => actions.act({ kind: 'disarm', fault: nameOfArmed(fault) })}>
          {arming.disarmThis(describeArmed(fault, texts))}
        </MenuItem>
      ))}
      <MenuItem onSelect={() => view.setState({ faultList: { isOpen: true, armAt: place } })}>
        {arming.here}
      </MenuItem>
    </>
  );
}
