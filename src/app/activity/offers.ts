import { lessonOf, type Activity } from './activity.ts';
import type { LessonPlace } from './lesson-place.ts';

/** What is offered to who has something open. Views ask for this, and never what it is that is open. */
export type Offers = {
  /** Among which texts its title is found; null: it goes by its business. */
  readonly title: { readonly among: 'stories' | 'lessons' | 'challengeTexts'; readonly id: string } | null;
  /** Which of the site's pages it is; null: none of them. */
  readonly page: 'sandbox' | null;
  /** The story or the episode that is told, by its id: what to watch, what to predict and what to press; null: none. */
  readonly script: string | null;
  /** It is told as what it is about has it: without a cure, and over with what is told last. */
  readonly isEpisode: boolean;
  /** The lesson that it is a step of; null: none. */
  readonly lesson: LessonPlace | null;
  /** What services say to their database stands beside what is told. */
  readonly showsStatements: boolean;
  /** A promise is to be broken, within rules and in few moves. */
  readonly hasGoal: boolean;
  /** The way to the goal is told bit by bit. */
  readonly hasHints: boolean;
  readonly mayChooseBusiness: boolean;
  readonly mayChangeSetup: boolean;
  /** Commands of one's own. */
  readonly maySend: boolean;
  /** Any of the moves that are possible, and not only the next. */
  readonly mayChooseMoves: boolean;
  /** Faults at all. */
  readonly mayBreak: boolean;
  /** Every fault there is, now or armed for later, and processes held back; else what the rules allow. */
  readonly mayBreakAnything: boolean;
  /** To have the explorer find the way to break it. */
  readonly mayExplore: boolean;
};

const everything = {
  isEpisode: false,
  showsStatements: false,
  hasGoal: false,
  hasHints: false,
  mayChooseBusiness: true,
  mayChangeSetup: true,
  maySend: true,
  mayChooseMoves: true,
  mayBreak: true,
  mayBreakAnything: true,
  mayExplore: true,
};

/** The one place that says what follows from what is open. */
export function offersOf(activity: Activity): Offers {
  const lesson = lessonOf(activity);
  switch (activity.kind) {
    case 'sandbox':
      return { ...everything, title: null, page: 'sandbox', script: null, lesson };
    case 'story': {
      const { id, showsStatements = false } = activity.story;
      return {
        ...everything,
        title: { among: 'stories', id },
        page: null,
        script: id,
        lesson,
        showsStatements,
        mayChooseBusiness: false,
      };
    }
    case 'episode': {
      const { id, showsStatements = false } = activity.episode;
      return {
        ...everything,
        title: { among: 'lessons', id: activity.lesson.id },
        page: null,
        script: id,
        isEpisode: true,
        lesson,
        showsStatements,
        mayChooseBusiness: false,
      };
    }
    case 'challenge':
      // It is for its player to find out, with the patterns and the commands that are given.
      return {
        title: { among: 'challengeTexts', id: activity.challenge.id },
        page: null,
        script: null,
        isEpisode: false,
        lesson,
        showsStatements: false,
        hasGoal: true,
        hasHints: !activity.isCured,
        mayChooseBusiness: false,
        mayChangeSetup: false,
        maySend: false,
        mayChooseMoves: true,
        mayBreak: true,
        mayBreakAnything: false,
        mayExplore: false,
      };
  }
}
