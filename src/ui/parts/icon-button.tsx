import type { ReactElement } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import styles from './button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ButtonProps, 'children' | 'aria-label'> & {
  readonly icon: IconName;
  /** Read aloud and shown on hover and focus. */
  readonly label: string;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
};

export function IconButton({
  icon,
  label,
  side = 'bottom',
  look = 'quiet',
  className,
  ...props
}: IconButtonProps): ReactElement {
  return (
    <Tooltip text={label} side={side}>
      <Button {...props} look={look} aria-label={label} className={classes(styles['icon'], className)}>
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
}
