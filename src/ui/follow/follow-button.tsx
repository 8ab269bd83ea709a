import type { ReactElement } from 'react';
import type { Followable } from '../../app/follow/find-subject.ts';
import { subjectKey } from '../../app/follow/subject.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Icon } from '../parts/icon.tsx';
import styles from './follow.module.css';

/** Has something followed, or ends that; nothing where there is nothing to follow. */
export function FollowButton({ what }: { readonly what: Followable }): ReactElement | null {
  const { follow } = useTexts().inspector;
  const actions = useActions();
  const followed = useLab((state) => state.subject);
  const found = actions.subjectOf(what);
  if (found === null) return null;
  const isFollowed = followed !== null && subjectKey(followed) === subjectKey(found.subject);
  const label = follow.follow(found.name);
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={label}
      aria-pressed={isFollowed}
      title={isFollowed ? follow.stop : label}
      onClick={() => actions.follow(isFollowed ? null : found.subject)}
    >
      <Icon name="follow" size={14} />
    </button>
  );
}
