import { Menu as Radix } from 'radix-ui/internal';
import { useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { classes } from '../parts/classes.ts';
import { MenuKitContext } from './menu-kit.ts';
import styles from './popover.module.css';

type OpenMenuProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly isByKeyboard: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Not modal: the page behind stays as it is, and no style is injected to lock its scrolling. */
export function OpenMenu({ anchor, label, isByKeyboard, onClose, children }: OpenMenuProps): ReactElement {
  const content = useRef<HTMLDivElement>(null);
  const isLeftElsewhere = useRef(false);
  return (
    <MenuKitContext value={Radix}>
      <Radix.Root open modal={false} onOpenChange={(isOpen) => isOpen || onClose()}>
        <Radix.Anchor virtualRef={anchor} />
        <Radix.Portal>
          <Radix.Content
            ref={content}
            aria-label={label}
            sideOffset={4}
            collisionPadding={8}
            className={classes(styles['content'], styles['menu'])}
            onEntryFocus={() => {
              // The library has not seen the key that opened it, since it came after.
              if (isByKeyboard) content.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
            }}
            onInteractOutside={(event) => {
              // Its own button closes it by itself.
              if (event.target instanceof Node && anchor.current?.contains(event.target) === true)
                event.preventDefault();
              else isLeftElsewhere.current = true;
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (!isLeftElsewhere.current) anchor.current?.focus();
            }}
          >
            {children}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </MenuKitContext>
  );
}
