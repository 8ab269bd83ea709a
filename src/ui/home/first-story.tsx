import { startTransition, useEffect, useState, type ReactElement } from 'react';
import { firstStoryId } from '../../app/addresses.ts';
import { openFirstStory } from '../../app/home/open-first-story.ts';
import { homeOfStory } from '../../app/pages/story-home.ts';
import type { OpenedLab } from '../../app/lab/open-lab.ts';
import { LabProvider } from '../lab/lab-context.tsx';
import { usePageTexts, useSpeech } from '../lab/texts-context.tsx';
import { LoadFailed } from '../late/load-failed.tsx';
import { useReading } from '../late/use-reading.ts';
import { RunningStory } from './running-story.tsx';
import styles from './first-story.module.css';

/** The first story as it runs by itself: a real run, on nothing but memory. */
export function FirstStory(): ReactElement {
  const { shell } = usePageTexts();
  const { words, hasFailed, retry } = useReading('homeRest');
  const { ask } = useSpeech();
  const [lab, setLab] = useState<OpenedLab | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    let opened: OpenedLab | null = null;
    const open = async (): Promise<void> => {
      // Without their names things are called by their ids.
      const naming = ask('lab', [homeOfStory(firstStoryId)]).catch(() => null);
      const [found] = await Promise.all([openFirstStory(), naming]);
      if (!found.ok) throw new Error(found.failure.detail);
      if (isCurrent) {
        const ready = found.value;
        opened = ready;
        // Drawn between whiles: what is read first stays at hand.
        startTransition(() => setLab(ready));
      } else found.value.close();
    };
    open().catch((error: unknown) => isCurrent && setFailure(error));
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [ask]);
  // Handed to the error boundary, which knows how to show it.
  if (failure !== null) throw failure as Error;
  if (hasFailed) return <LoadFailed onRetry={retry} />;
  if (lab === null || words === null)
    return (
      <output className={styles['coming']} aria-busy="true">
        {shell.coming}
      </output>
    );
  return (
    <LabProvider lab={lab}>
      <RunningStory words={words} />
    </LabProvider>
  );
}
