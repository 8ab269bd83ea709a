import type { ReactElement } from 'react';
import styles from './strip.module.css';

type FoldButtonProps = {
  readonly text: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly isOpen?: boolean;
};

/** A pill that says how much is folded away. The map is one stop of the tab key: it is reached with arrows. */
export function FoldButton({ text, label, onPress, isOpen }: FoldButtonProps): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['fold']}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
