import { Slot } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { lateOverlay } from '../late/late.tsx';
import { Icon } from '../parts/icon.tsx';
import { useMenuKit } from './menu-kit.ts';
import styles from './popover.module.css';
import { useOpener, type OpenerProps } from './use-opener.ts';

const OpenMenu = lateOverlay(async () => (await import('./open-menu.tsx')).OpenMenu);

export type MenuProps = OpenerProps & {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
};

/** A button, and the menu that it opens. */
export function Menu({ trigger, label, children, ...opening }: MenuProps): ReactElement {
  const opener = useOpener(opening, OpenMenu.load);
  const { anchor, isByKeyboard, setOpen } = opener;
  return (
    <>
      <Slot.Root aria-haspopup="menu" {...opener.trigger}>
        {trigger}
      </Slot.Root>
      {opener.isOpen && (
        <OpenMenu anchor={anchor} label={label} isByKeyboard={isByKeyboard} onClose={() => setOpen(false)}>
          {children}
        </OpenMenu>
      )}
    </>
  );
}

type MenuItemProps = {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
};

export function MenuItem({ children, onSelect, isDisabled = false }: MenuItemProps): ReactElement {
  const Radix = useMenuKit();
  return (
    <Radix.Item className={styles['item']} onSelect={onSelect} disabled={isDisabled}>
      {children}
    </Radix.Item>
  );
}

export function MenuLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactElement {
  const Radix = useMenuKit();
  return (
    <Radix.Item className={styles['item']} asChild>
      <a href={href}>{children}</a>
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }): ReactElement {
  const Radix = useMenuKit();
  return <Radix.Label className={styles['label']}>{children}</Radix.Label>;
}

type MenuChoiceProps<Value extends string> = {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of several; the chosen one has a check mark. */
export function MenuChoice<Value extends string>({
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>): ReactElement {
  const Radix = useMenuKit();
  return (
    <Radix.RadioGroup value={value}>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          className={styles['item']}
          onSelect={() => onChange(option.value)}
        >
          <span className={styles['mark']}>
            <Radix.ItemIndicator>
              <Icon name="check" />
            </Radix.ItemIndicator>
          </span>
          <span>{option.label}</span>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
