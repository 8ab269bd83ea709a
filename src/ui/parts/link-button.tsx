import type { ComponentProps, ReactElement } from 'react';
import type { ButtonProps } from './button.tsx';
import styles from './button.module.css';
import { classes } from './classes.ts';

type LinkButtonProps = ComponentProps<'a'> & Pick<ButtonProps, 'look' | 'size'>;

/** A link that looks like a button: it leads elsewhere. */
export function LinkButton({
  look = 'plain',
  size = 'normal',
  className,
  children,
  ...props
}: LinkButtonProps): ReactElement {
  return (
    <a
      {...props}
      className={classes(
        styles['button'],
        styles['link'],
        look !== 'plain' && styles[look],
        size === 'large' && styles['large'],
        className,
      )}
    >
      {children}
    </a>
  );
}
