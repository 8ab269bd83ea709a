import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classes } from '../parts/classes.ts';
import styles from './popover.module.css';

type OpenPopoverProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly side: 'top' | 'bottom';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function OpenPopover({ anchor, label, side, onClose, children }: OpenPopoverProps): ReactElement {
  return (
    <Radix.Root open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          side={side}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={classes(styles['content'], styles['panel'])}
          onInteractOutside={(event) => {
            // Its own button closes it by itself.
            if (event.target instanceof Node && anchor.current?.contains(event.target) === true)
              event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // Who has gone elsewhere with a press is not called back.
            if (document.activeElement === document.body) anchor.current?.focus();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
