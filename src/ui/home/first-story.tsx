import { startTransition, useEffect, useState, type ReactElement } from 'react';
import { firstStoryId } from '../../app/addresses.ts';
import { openFirstStory } from '../../app/home/open-first-story.ts';
import { homeOfStory } from '../../app/pages/story-home.ts';
import type { OpenedLab } from '../../app/lab/open-lab.ts';
import { LabProvider } from '../lab/lab-context.tsx';
import { useSpeech, useTexts } from '../lab/texts-context.tsx';
import { RunningStory } from './running-story.tsx';
import styles from './first-story.module.css';

/** The first story as it runs by itself: a real run, on nothing but memory. */
export function FirstStory(): ReactElement {
  const { homeRest } = useTexts();
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
  if (lab === null)
    return (
      <output className={styles['coming']} aria-busy="true">
        {homeRest.demoComing}
      </output>
    );
  return (
    <LabProvider lab={lab}>
      <RunningStory />
    </LabProvider>
  );
}
