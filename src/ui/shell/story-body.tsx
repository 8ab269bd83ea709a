import type { ReactElement } from 'react';
import { FollowBar } from '../follow/follow-bar.tsx';
import { SystemMap } from '../map/system-map.tsx';
import { OneLine } from '../stage/one-line.tsx';
import { PromiseLine } from '../stage/promise-line.tsx';
import { ToldPanel } from '../lesson/told-panel.tsx';
import { Transport } from '../timeline/transport.tsx';
import type { PageShape } from '../lab/page-shape.ts';
import styles from './story-body.module.css';
import { Viewpoint } from './viewpoint.tsx';

/**
 * A story and what it needs. In the order of the tab key what one presses comes first, then what one looks
 * at: Play is a few stops away.
 */
export function StoryBody({ shape }: { readonly shape: PageShape }): ReactElement {
  return (
    <main className={styles['body']}>
      <div className={styles['story']}>
        <ToldPanel isFolded />
      </div>
      <div className={styles['transport']}>
        <Transport shape={shape} />
      </div>
      <div className={styles['stage']}>
        <PromiseLine />
        <div className={styles['map']} data-skip-to="map" tabIndex={-1}>
          <SystemMap />
        </div>
        <div className={styles['below']}>
          <OneLine />
          <Viewpoint />
        </div>
        <FollowBar />
      </div>
    </main>
  );
}
