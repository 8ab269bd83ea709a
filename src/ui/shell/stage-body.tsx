import type { ReactElement } from 'react';
import { SystemMap } from '../map/system-map.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { OneLine } from '../stage/one-line.tsx';
import { PromiseLine } from '../stage/promise-line.tsx';
import { StagePart } from '../stage/stage-part.tsx';
import { Button } from '../parts/button.tsx';
import type { PageShape } from '../lab/page-shape.ts';
import styles from './stage-body.module.css';

/** For a room: the watched promise, the map and what just happened, in large letters. Keys and a remote do the rest. */
export function StageBody({ shape }: { readonly shape: PageShape }): ReactElement {
  const { shell } = useTexts();
  return (
    <main className={styles['stage']} data-testid="stage">
      <PromiseLine />
      <div className={styles['map']} data-skip-to="map" tabIndex={-1}>
        <SystemMap />
      </div>
      <div className={styles['below']}>
        <OneLine />
        <StagePart />
        <Button
          className={styles['leave']}
          onClick={() => shape.setStage(false)}
          data-focus-home=""
          data-focus-twin="stage"
        >
          {shell.leaveStage}
        </Button>
      </div>
    </main>
  );
}
