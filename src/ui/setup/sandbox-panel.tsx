import type { ReactElement } from 'react';
import { CommandPanel } from '../commands/command-form.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { PlayedAgain } from '../story/played-again.tsx';
import { OtherStories } from '../story/other-stories.tsx';
import styles from './setup-panel.module.css';
import { SetupPanel } from './setup-panel.tsx';

/** Where nothing is told: the patterns first, then one way to send. */
export function SandboxPanel(): ReactElement {
  const texts = useTexts();
  return (
    <section aria-label={texts.shell.sandbox}>
      <SetupPanel />
      <CommandPanel />
      <div className={styles['hint']}>
        <p className={styles['note']}>{texts.story.sandboxWatch}</p>
        <PlayedAgain />
        <OtherStories />
      </div>
    </section>
  );
}
