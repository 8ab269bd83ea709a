import { useState, type ReactElement } from 'react';
import { FollowBar } from '../follow/follow-bar.tsx';
import { PlayedPanel } from '../lesson/played-panel.tsx';
import { ToldPanel } from '../lesson/told-panel.tsx';
import { NextMoves } from '../controls/next-moves.tsx';
import { useLab, useView } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { classes } from '../parts/classes.ts';
import { useMedia } from '../parts/hooks/use-media.ts';
import type { IconName } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { Promises } from '../promises/promises.tsx';
import { SandboxPanel } from '../setup/sandbox-panel.tsx';
import { keepChoice, readChoice } from '../theme/theme.ts';
import { Transport } from '../timeline/transport.tsx';
import { Inspector } from './inspector.tsx';
import styles from './lab-page.module.css';
import type { PageShape } from '../lab/page-shape.ts';
import { OwnSetup, useSidePanels } from './side-panels.tsx';
import { useFolds, type FoldId } from './use-folds.ts';

const arrows: Readonly<Record<FoldId, readonly [folded: IconName, open: IconName]>> = {
  left: ['chevron-right', 'chevron-left'],
  right: ['chevron-left', 'chevron-right'],
  bottom: ['chevron-up', 'chevron-down'],
};

/** All tools at once: nothing floats over the map, and each side folds away. */
export function DesktopBody({ shape }: { readonly shape: PageShape }): ReactElement {
  const { shell, ways } = useTexts();
  const { hasGoal, script, mayChooseMoves } = useLab((state) => state.offers);
  // Narrower than that, two columns would leave too little of the map: what they hold shares one.
  const hasTwoSides = useMedia('(min-width: 87.5em)');
  const [folds, toggle] = useFolds();
  // Along its path code is read, not looked at, and so is a sequence: it has more of the height than the map.
  const isReading = useView(
    ({ tab, station, sequence }) =>
      (tab === 'code' && station !== null) || (tab === 'sequence' && sequence.isTall),
  );
  const names = {
    left: hasGoal ? ways.challenge : script === null ? shell.sandbox : shell.panels.story,
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
  const isWide = hasTwoSides && (hasGoal || script !== null);
  return (
    <div className={styles['body']}>
      <aside
        className={classes(
          styles['left'],
          (isWide || !hasTwoSides) && styles['wide'],
          folds.left && styles['folded'],
        )}
        aria-label={names.left}
      >
        {(hasTwoSides || folds.left) && <div className={styles['fold']}>{foldButton('left')}</div>}
        {!folds.left &&
          (hasTwoSides ? (
            <OwnSide />
          ) : (
            <OneColumn aside={<span className={styles['tabsAside']}>{foldButton('left')}</span>} />
          ))}
      </aside>
      <main className={styles['map']} data-skip-to="map" tabIndex={-1}>
        <SystemMap />
      </main>
      {hasTwoSides && (
        <aside className={classes(styles['right'], folds.right && styles['folded'])} aria-label={names.right}>
          <div className={styles['fold']}>{foldButton('right')}</div>
          {!folds.right && (
            <>
              <div className={styles['promises']}>
                <Promises isScroller />
              </div>
              {mayChooseMoves && (
                <div className={styles['moves']}>
                  <NextMoves isScroller />
                </div>
              )}
            </>
          )}
        </aside>
      )}
      <div className={styles['transport']}>
        <Transport shape={shape} />
      </div>
      <section
        className={classes(
          styles['bottom'],
          isReading && styles['reading'],
          folds.bottom && styles['folded'],
        )}
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

/** What one is here for, and below it what can be changed of it. */
function OwnSide(): ReactElement {
  const { hasGoal, script } = useLab((state) => state.offers);
  if (hasGoal) return <PlayedPanel />;
  if (script === null) return <SandboxPanel />;
  return (
    <>
      <ToldPanel />
      <OwnSetup />
    </>
  );
}

const columnKey = 'replayground-column';

/** The same and the promises and moves, a tab each. */
function OneColumn({ aside }: { readonly aside: ReactElement }): ReactElement {
  const { shell } = useTexts();
  const tabs = useSidePanels();
  const [chosen, setChosen] = useState(() => readChoice(columnKey) ?? '');
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <Tabs
      label={shell.sides}
      tabs={tabs}
      aside={aside}
      value={shown?.id ?? ''}
      onChange={(id) => {
        keepChoice(columnKey, id);
        setChosen(id);
      }}
    />
  );
}
