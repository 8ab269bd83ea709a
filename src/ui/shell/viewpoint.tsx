import type { ReactElement } from 'react';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import styles from './viewpoint.module.css';

/**
 * Looking at the past, and other futures that leave from here. It has a place of its own: the map
 * must not move when one steps back.
 */
export function Viewpoint(): ReactElement | null {
  const { notices } = useTexts();
  const actions = useActions();
  const position = useLab((state) => state.position);
  const head = useLab((state) => state.head);
  const isPlaying = useLab((state) => state.isPlaying);
  const branch = useLab((state) => state.branches.at(-1));
  if (isPlaying) return null;
  if (position < head)
    return <Strip text={notices.past(position, head)} button={notices.toNow} onPress={actions.toEnd} />;
  if (branch === undefined) return null;
  return (
    <Strip
      text={notices.branch(branch.forkedAt, branch.moveCount)}
      button={notices.openBranch}
      onPress={() => actions.openBranch(branch.id)}
    />
  );
}

type StripProps = {
  readonly text: string;
  readonly button: string;
  readonly onPress: () => void;
};

function Strip({ text, button, onPress }: StripProps): ReactElement {
  return (
    <output className={styles['strip']}>
      <span className={styles['text']} title={text}>
        {text}
      </span>
      <Button onClick={onPress}>{button}</Button>
    </output>
  );
}
