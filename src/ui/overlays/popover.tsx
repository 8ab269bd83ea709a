import { Slot } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { lateOverlay } from '../late/late.tsx';
import { useOpener, type OpenerProps } from './use-opener.ts';

const OpenPopover = lateOverlay(async () => (await import('./open-popover.tsx')).OpenPopover);

type PopoverProps = OpenerProps & {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom';
};

/** A button, and the panel that it opens. */
export function Popover({
  trigger,
  label,
  children,
  side = 'bottom',
  ...opening
}: PopoverProps): ReactElement {
  const opener = useOpener(opening, OpenPopover.load);
  return (
    <>
      <Slot.Root aria-haspopup="dialog" {...opener.trigger}>
        {trigger}
      </Slot.Root>
      {opener.isOpen && (
        <OpenPopover anchor={opener.anchor} label={label} side={side} onClose={() => opener.setOpen(false)}>
          {children}
        </OpenPopover>
      )}
    </>
  );
}
