import type { ReactElement } from 'react';
import { FollowBar } from '../follow/follow-bar.tsx';
import { ChallengePanel } from '../challenge/late-challenge.ts';
import { CommandPanel } from '../commands/command-form.tsx';
import { NextMoves } from '../controls/next-moves.tsx';
import { SetupPanel } from '../setup/setup-panel.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { classes } from '../parts/classes.ts';
import type { IconName } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Promises } from '../promises/promises.tsx';
import { StoryPanel } from '../story/story-panel.tsx';
import { Transport } from '../timeline/transport.tsx';
import { Inspector } from './inspector.tsx';
import styles from './lab-page.module.css';
import { useFolds, type FoldId } from './use-folds.ts';

const arrows: Readonly<Record<FoldId, readonly [folded: IconName, open: IconName]>> = {
  left: ['chevron-right', 'chevron-left'],
  right: ['chevron-left', 'chevron-right'],
  bottom: ['chevron-up', 'chevron-down'],
};

/** All that is needed at once: nothing floats over the map, and each side folds away. */
export function DesktopBody(): ReactElement {
  const { shell, challenges } = useTexts();
  const { hasGoal, maySend, mayChangeSetup } = useLab((state) => state.offers);
  const [folds, toggle] = useFolds();
  const names = {
    left: hasGoal ? challenges.panel : shell.panels.story,
    right: shell.panels.promises,
    bottom: shell.panels.inspector,
  };
  const foldButton = (id: FoldId): ReactElement => (
    <IconButton
      icon={arrows[id][folds[id] ? 0 : 1]}
      label={folds[id] ? shell.unfold(names[id]) : shell.fold(names[id])}
      aria-expanded={!folds[id]}
      side={id === 'bottom' ? 'top' : 'bottom'}
      onClick={() => toggle(id)}
    />
  );
  return (
    <div className={styles['body']}>
      <aside className={classes(styles['left'], folds.left && styles['folded'])} aria-label={names.left}>
        <div className={styles['fold']}>{foldButton('left')}</div>
        {!folds.left && (
          <>
            {hasGoal ? <ChallengePanel /> : <StoryPanel />}
            {maySend && <CommandPanel />}
            {mayChangeSetup && <SetupPanel />}
          </>
        )}
      </aside>
      <main className={styles['map']}>
        <SystemMap />
      </main>
      <aside className={classes(styles['right'], folds.right && styles['folded'])} aria-label={names.right}>
        <div className={styles['fold']}>{foldButton('right')}</div>
        {!folds.right && (
          <>
            <div className={styles['promises']}>
              <Promises isScroller />
            </div>
            <div className={styles['moves']}>
              <NextMoves isScroller />
            </div>
          </>
        )}
      </aside>
      <div className={styles['transport']}>
        <Transport />
      </div>
      <section
        className={classes(styles['bottom'], folds.bottom && styles['folded'])}
        aria-label={names.bottom}
      >
        <FollowBar />
        <Inspector
          isFolded={folds.bottom}
          onUnfold={() => toggle('bottom')}
          aside={<span className={styles['tabsAside']}>{foldButton('bottom')}</span>}
        />
      </section>
    </div>
  );
}
