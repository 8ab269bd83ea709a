import type { ReactElement } from 'react';
import { partAt } from '../../app/story/story-parts.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import styles from './stage-lines.module.css';

/** Which part of a talk a room is looking at: a press may have switched a cure on. */
export function StagePart(): ReactElement | null {
  const { story } = useTexts();
  const { script, lesson } = useLab((state) => state.offers);
  const isCured = useLab((state) => state.cure === null);
  // A lesson counts steps of its own.
  if (script === null || lesson !== null) return null;
  const { parts, index } = partAt(script, isCured);
  return (
    <p className={styles['part']}>
      {story.partOf(index + 1, parts.length, lookUp(story.parts, parts[index]?.id ?? ''))}
    </p>
  );
}
