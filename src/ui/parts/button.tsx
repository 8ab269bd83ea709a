import type { ComponentProps, ReactElement } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { singlePress } from './single-press.ts';

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
  readonly isWide?: boolean;
  /** What it does changes what it would do next: a double click is one press. */
  readonly isSingle?: boolean;
};

/** A press that does something here; what leads elsewhere is a link. */
export function Button({
  look = 'plain',
  size = 'normal',
  isWide = false,
  isSingle = false,
  className,
  ...props
}: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      {...props}
      {...(isSingle ? { onClick: singlePress(props.onClick) } : {})}
      className={classes(
        styles['button'],
        look !== 'plain' && styles[look],
        size === 'large' && styles['large'],
        isWide && styles['wide'],
        className,
      )}
    />
  );
}
