import type { ReactElement } from 'react';
import { partAt } from '../../app/story/story-parts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { OtherStories } from './other-stories.tsx';
import styles from './chain-line.module.css';

/** Which part of a talk this is, how many there are, and the way to the others. */
export function ChainLine({ script }: { readonly script: string }): ReactElement {
  const { story } = useTexts();
  const isCured = useLab((state) => state.cure === null);
  const { parts, index } = partAt(script, isCured);
  return (
    <div className={styles['chain']}>
      <span className={styles['dots']} aria-hidden="true">
        {parts.map(({ id }, at) => (
          <span
            key={id}
            className={classes(at < index && styles['told'], at === index && styles['present'])}
          />
        ))}
      </span>
      <span className={styles['part']}>
        {story.partOf(index + 1, parts.length, lookUp(story.parts, parts[index]?.id ?? ''))}
      </span>
      <OtherStories script={script} />
    </div>
  );
}
