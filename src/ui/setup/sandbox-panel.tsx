import type { ReactElement } from 'react';
import { pageAddress } from '../../app/addresses.ts';
import { CommandPanel } from '../commands/command-form.tsx';
import { useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { PlayedAgain } from '../story/played-again.tsx';
import { Press } from '../story/press.tsx';
import { pressOf } from '../story/story-press.ts';
import styles from './setup-panel.module.css';
import { SetupAsks, SetupPanel } from './setup-panel.tsx';

type SandboxPanelProps = {
  /** A phone has what is to be done under the thumb, whatever is looked at. */
  readonly hasPress?: boolean;
};

/** Where nothing is told: the patterns first, then one way to send, and what is to be done once something is sent. */
export function SandboxPanel({ hasPress = true }: SandboxPanelProps): ReactElement {
  const texts = useTexts();
  const { maySend, mayChangeSetup } = useLab((state) => state.offers);
  const isSend = useLab((state) => pressOf(state) === 'send');
  return (
    <section aria-label={texts.shell.sandbox} className={classes(hasPress && styles['pressed'])}>
      <div className={classes(hasPress && styles['abovePress'])}>
        {mayChangeSetup && <SetupPanel hasAsks={false} />}
        {maySend && <CommandPanel isObvious={hasPress && isSend} />}
        <div className={styles['hint']}>
          {mayChangeSetup && <SetupAsks />}
          <p className={styles['note']}>{texts.story.sandboxWatch}</p>
          <PlayedAgain />
          <a href={pageAddress('stories')}>{texts.story.all}</a>
        </div>
      </div>
      {hasPress && !isSend && (
        <div className={styles['press']}>
          <Press />
        </div>
      )}
    </section>
  );
}
