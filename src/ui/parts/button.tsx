import type { ComponentProps, ReactElement } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
  readonly isWide?: boolean;
};

/** A press that does something here; what leads elsewhere is a link. */
export function Button({
  look = 'plain',
  size = 'normal',
  isWide = false,
  className,
  ...props
}: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      {...props}
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
