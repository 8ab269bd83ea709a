import type { ReactElement } from 'react';
import { faultsInFlight } from '../../../app/stage/flight/flight-faults.ts';
import { faultKey, faultText } from '../../faults/fault-text.ts';
import { useActions, useLab } from '../../lab/lab-context.tsx';
import { useTexts } from '../../lab/texts-context.tsx';
import { Menu, MenuItem, MenuLabel } from '../../overlays/menu.tsx';
import styles from './flight.module.css';
import type { FlightInSight } from './flight-stage.ts';

type FlightMenuProps = { readonly inSight: FlightInSight; readonly onClose: () => void };

/**
 * Of what is pressed in its flight: to follow it, and how it could have ended instead. It has been made, so another
 * end is another future, and the one that was begun stays reachable. By keyboard both are at its place and in the trace.
 */
export function FlightMenu({ inSight, onClose }: FlightMenuProps): ReactElement {
  const { flight, position, x, y } = inSight;
  const texts = useTexts();
  const actions = useActions();
  const entry = useLab((state) => state.entries[position - 1] ?? null);
  const mayBreak = useLab((state) => state.offers.mayBreakAnything && state.role === 'driving');
  const { words, menu, instead } = texts.stage.flights;
  const { number, name } = flight.card;
  const what = [name, number === null ? '' : `#${String(number)}`].filter((part) => part !== '').join(' ');
  const label = menu(words[flight.word], what);
  const followed = actions.subjectOf({ kind: 'move', number: position });
  const faults = entry === null || !mayBreak ? [] : faultsInFlight(entry);
  return (
    <Menu
      label={label}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      trigger={<span className={styles['pressed']} style={{ left: x, top: y }} aria-hidden="true" />}
    >
      <MenuLabel>{label}</MenuLabel>
      {followed !== null && (
        <MenuItem onSelect={() => actions.follow(followed.subject)}>
          {texts.inspector.follow.follow(followed.name)}
        </MenuItem>
      )}
      {faults.length > 0 && <MenuLabel>{instead}</MenuLabel>}
      {faults.map((move) => (
        <MenuItem
          key={faultKey({
            move,
            at: { kind: 'op', activation: flight.activation, place: flight.from.place },
          })}
          onSelect={() => {
            actions.seek(position - 1);
            actions.act(move);
          }}
        >
          {faultText(move, texts)}
        </MenuItem>
      ))}
    </Menu>
  );
}
