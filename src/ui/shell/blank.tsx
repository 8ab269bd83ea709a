import type { ReactElement } from 'react';
import { useTexts } from '../lab/texts-context.tsx';
import styles from './blank.module.css';

type BlankProps = { readonly isBlank: boolean; readonly onPress: () => void };

/** A black page while the talk is of something else. The focus stays where it is; any key brings it back. */
export function Blank({ isBlank, onPress }: BlankProps): ReactElement {
  const { shell } = useTexts();
  return (
    // There from the start: only what changes inside of it is said aloud.
    <output onPointerDown={onPress}>
      {isBlank && <span className={styles['blank']}>{shell.isBlank}</span>}
    </output>
  );
}
