import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import styles from './popover.module.css';

export type MenuProps = {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly children: ReactNode;
  /** Where something else than its button opens it. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
};

/** Not modal: the page behind stays as it is, and no style is injected to lock its scrolling. */
export function Menu({ trigger, label, children, isOpen, onOpenChange }: MenuProps): ReactElement {
  return (
    <Radix.Root
      modal={false}
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          sideOffset={4}
          collisionPadding={8}
          className={classes(styles['content'], styles['menu'])}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type MenuItemProps = {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
};

export function MenuItem({ children, onSelect, isDisabled = false }: MenuItemProps): ReactElement {
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
  return (
    <Radix.Item className={styles['item']} asChild>
      <a href={href}>{children}</a>
    </Radix.Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }): ReactElement {
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
