import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { pageOf } from '../../app/addresses.ts';
import { askLate, type Memory } from '../../app/explore/memory.ts';
import { createSearchView } from '../../app/explore/search-view.ts';
import type { Problem } from '../../app/problem/problem.ts';
import type { OpeningProgress } from '../../app/motion/breather.ts';
import { noteSeen } from '../home/seen-stories.ts';
import { LabProvider, type SearchHere } from '../lab/lab-context.tsx';
import { usePageTexts, useSpeech, type Speech } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { LabPage, PhoneBody } from '../shell/lab-page.tsx';
import { usePageShape } from '../lab/page-shape.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';
import { late } from '../late/late.tsx';
import { WhyNotHere } from '../left-out/why-not.ts';
import { LabLoading } from './lab-coming.tsx';
import { Opening } from './opening.tsx';
import type { LabOpener, Opened } from './lab-opener.ts';

const OpeningFailed = late(
  async () => (await import('../page/opening-failed.tsx')).OpeningFailed,
  'page',
  LabLoading,
);

/** In a lesson all is told: what is to be brought about is named like what is only watched. */
const LessonSpeech = late(
  async () => (await import('../lesson/lesson-speech.tsx')).LessonSpeech,
  'all',
  LabLoading,
);

type LabHostProps = {
  readonly opener: LabOpener;
  /** What searches have found before. */
  readonly openMemory: () => Promise<Memory>;
};

/** Opens what the address asks for and shows it. */
export function LabHost({ opener, openMemory }: LabHostProps): ReactElement {
  const { problems, notices } = usePageTexts();
  const { ask } = useSpeech();
  const asking = useRef(ask);
  const shape = usePageShape();
  const isNarrow = useIsNarrow();
  useEffect(() => {
    // Taken up while the run opens, so that it stands as soon as that does; where it does not come, its place says so.
    if (isNarrow) PhoneBody.load().catch(() => null);
  }, [isNarrow]);
  // Not the run's: who opens a run that a search has found lets it go on.
  const [searching] = useState((): SearchHere => {
    const askSearch = askLate(openMemory);
    return { ask: askSearch, view: createSearchView(askSearch) };
  });
  const search = searching.view;
  const [opened, setOpened] = useState<Opened>({ lab: null, problem: null });
  const [failure, setFailure] = useState<unknown>(null);
  const [progress, setProgress] = useState<OpeningProgress | null>(null);
  const show = useCallback(
    (next: Opened): void => {
      const { setup = null, offers } = next.lab?.store.getState() ?? {};
      // Who may not ask is not told what has been found before.
      search.keepFor(offers?.mayExplore === false ? null : setup);
      setProgress(null);
      setOpened(next);
    },
    [search],
  );
  useEffect(() => search.clear, [search]);
  useEffect(() => {
    asking.current = ask;
  }, [ask]);
  useEffect(() => {
    let isCurrent = true;
    const onChange = (): void => {
      // The next page's code is on its way; until it comes what is open stays.
      if (pageOf(location.hash) !== 'lab') return;
      void settle(
        withTelling(
          opener.open(location.hash, (next) => isCurrent && setProgress(next)),
          asking.current,
        ),
        (next) => {
          if (isCurrent) show(next);
        },
        (error) => isCurrent && setFailure(error),
      );
    };
    onChange();
    window.addEventListener('hashchange', onChange);
    return () => {
      isCurrent = false;
      window.removeEventListener('hashchange', onChange);
      opener.close();
    };
  }, [opener, show]);

  const shown = opened.lab;
  useEffect(() => (shown === null ? undefined : noteSeen(shown)), [shown]);
  const isOpen = shown !== null;
  useEffect(() => {
    // What is gone to from here has a name; until it comes, its id.
    if (isOpen) ask('stories').catch(() => null);
  }, [isOpen, ask]);

  // Handed to the error boundary, which knows how to show it.
  if (failure !== null) throw failure as Error;
  if (progress !== null) return <Opening progress={progress} />;
  const { lab, problem } = opened;
  if (lab === null) return problem === null ? <LabLoading /> : <OpeningFailed problem={problem} />;
  const { runId, offers } = lab.store.getState();
  const page = (
    <LabPage
      shape={shape}
      onOpenFile={(text) => {
        void settle(withTelling(opener.openFile(text, setProgress), ask), show, setFailure);
      }}
      notice={
        problem !== null && (
          <Notice
            look="warn"
            detail={
              <>
                {problem.why !== undefined && <WhyNotHere why={problem.why} />}
                <TechnicalDetail title={notices.technical} text={problem.detail} />
              </>
            }
            actions={
              <Button
                onClick={() => {
                  setOpened({ lab, problem: null });
                  opener.settle();
                }}
              >
                {notices.dismiss}
              </Button>
            }
          >
            {`${problems[problem.kind]} ${notices.untouched}`}
          </Notice>
        )
      }
    />
  );
  return (
    <LabProvider key={runId} lab={lab} searching={searching}>
      {offers.lesson === null ? page : <LessonSpeech lesson={offers.lesson}>{page}</LessonSpeech>}
    </LabProvider>
  );
}

/** A run comes with what is said of its scenario; where that does not come it comes without, and says so. */
async function withTelling(opening: Promise<Opened>, ask: Speech['ask']): Promise<Opened> {
  const opened = await opening;
  if (opened.lab === null) return opened;
  try {
    await ask('lab', [opened.lab.store.getState().setup.scenario]);
    return opened;
  } catch (error) {
    const problem: Problem = { kind: 'not-loaded', detail: String(error), canRetry: false };
    return { ...opened, problem: opened.problem ?? problem };
  }
}

async function settle(
  opening: Promise<Opened>,
  onOpened: (opened: Opened) => void,
  onFailure: (error: unknown) => void,
): Promise<void> {
  try {
    onOpened(await opening);
  } catch (error) {
    onFailure(error);
  }
}
