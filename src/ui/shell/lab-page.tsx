import { useCallback, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { entryOf, lookUp } from '../../i18n/form/look-up.ts';
import { ExploreDialog } from '../explore/explore-dialog.tsx';
import { ExploreNews } from '../explore/explore-news.tsx';
import { useOpenExplore } from '../explore/use-open-explore.ts';
import { GuideProvider } from '../challenge/guide-context.tsx';
import { Announcer } from '../inspector/announcer.tsx';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useLessonsIfHere } from '../lab/lessons-context.ts';
import { useAllTextsIfHere, useTellings, useTexts } from '../lab/texts-context.tsx';
import { Blank } from './blank.tsx';
import type { PageShape } from '../lab/page-shape.ts';
import { SkipLinks } from './skip-links.tsx';
import { StageBody } from './stage-body.tsx';
import { StoryBody } from './story-body.tsx';
import { Header } from '../page/header.tsx';
import { HelpDialog } from '../help/help-dialog.tsx';
import styles from './lab-page.module.css';
import { Notices } from './notices.tsx';
import phone from './phone-page.module.css';
import { Viewpoint } from './viewpoint.tsx';
import { ShareDialog } from '../share/share-dialog.tsx';
import { late } from '../late/late.tsx';
import { useRemoteKeys } from '../story/use-remote-keys.ts';
import { useKeys } from '../keys/use-keys.ts';
import { variantName } from '../../i18n/variant-name.ts';
import { useIsNarrow } from '../parts/hooks/use-media.ts';

/** A desk needs nothing of a phone. */
export const PhoneBody = late(async () => (await import('./phone-body.tsx')).PhoneBody);
/** All tools: a story opens without them. */
const DesktopBody = late(async () => (await import('./desktop-body.tsx')).DesktopBody);

type LabPageProps = {
  readonly shape: PageShape;
  /** Opens a saved run, by its text. */
  readonly onOpenFile: (text: string) => void;
  /** What went wrong outside of this run. */
  readonly notice?: ReactNode;
};

/** The lab: everything about one run, on a desk or on a phone. */
export function LabPage({ shape, onOpenFile, notice = null }: LabPageProps): ReactElement {
  const texts = useTexts();
  const isNarrow = useIsNarrow();
  const [open, setOpen] = useState<'help' | 'share' | null>(null);
  const actions = useActions();
  const openHelp = useCallback(() => setOpen('help'), []);
  const close = useCallback(() => setOpen(null), []);
  const openExplore = useOpenExplore();
  const { isStage, setStage } = shape;
  const stage = useMemo(() => ({ isOn: isStage, set: setStage }), [isStage, setStage]);
  const setup = useLab((state) => state.setup);
  const sandbox = `${texts.shell.sandbox}: ${lookUp(texts.scenarios, setup.scenario)}`;
  const { page, script } = useLab((state) => state.offers);
  const remote = useRemoteKeys(script !== null && !shape.hasTools);
  const { isBlank, unblank } = useKeys({ onHelp: openHelp, onExplore: openExplore, ...remote, stage });
  const title = useTitle();
  const variants = useLab((state) => state.chosenVariants).map((choice) => variantName(choice, texts));
  const tabTitle = [title ?? sandbox, ...variants].join(' · ');
  const isStory = script !== null && !shape.hasTools && !isNarrow;
  return (
    <div className={isNarrow ? phone['page'] : styles['page']}>
      {!isStage && <SkipLinks />}
      <Notices first={notice} />
      <GuideProvider>
        {isStage ? (
          <StageBody shape={shape} />
        ) : isNarrow ? (
          <PhoneBody shape={shape} />
        ) : isStory ? (
          <StoryBody shape={shape} />
        ) : (
          <DesktopBody shape={shape} />
        )}
      </GuideProvider>
      {!isStage && (
        // Seen above all else; to the tab key the way to other pages comes after what this one is for.
        <Header
          title={title ?? sandbox}
          isTitleHidden={isStory}
          tabTitle={tabTitle}
          page={page}
          status={isNarrow || isStory ? null : <Viewpoint />}
          onHelp={openHelp}
          onShare={() => {
            // What is shared or saved is the moment that one sees.
            actions.pause();
            setOpen('share');
          }}
        />
      )}
      <Announcer />
      <Blank isBlank={isBlank} onPress={unblank} />
      <ExploreNews />
      <ExploreDialog />
      <HelpDialog isOpen={open === 'help'} onClose={close} />
      <ShareDialog isOpen={open === 'share'} onClose={close} onOpenFile={onOpenFile} />
    </div>
  );
}

/** What the run is called, where it is that of a story or of a challenge; as for a challenge, once its texts have come. */
function useTitle(): string | undefined {
  const stories = useTellings();
  const all = useAllTextsIfHere();
  const lessons = useLessonsIfHere();
  const named = useLab(({ offers }) => offers.title);
  if (named === null) return undefined;
  if (named.among === 'lessons') return lessons?.titles[named.id];
  if (named.among === 'stories') return entryOf(stories, named.id)?.title;
  return all === null ? '' : entryOf(all.challengeTexts, named.id)?.title;
}
