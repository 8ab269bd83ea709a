import type { ChallengeText } from '../../scenarios/form/challenge-text.ts';
import type { StoryText } from '../../scenarios/form/story-text.ts';
import type { LessonStep } from '../../lessons/form/lesson.ts';
import type { LessonText } from '../../lessons/form/lesson-text.ts';

/** What a teacher is told of a step: what is looked on at, or what is to be done. */
export type StepTeaching = {
  readonly told: {
    readonly start: string;
    /** Null: with the cure on nothing is asked. */
    readonly asked: { readonly question: string; readonly answers: readonly string[] } | null;
    readonly seen: string;
  } | null;
  readonly task: ChallengeText | null;
};

type ById<Text> = Readonly<Record<string, Text | undefined>>;

/** Of a story with its cure on, what is told of that. What has no text says nothing. */
export function stepTeaching(step: LessonStep, text: LessonText, stories: ById<StoryText>): StepTeaching {
  switch (step.kind) {
    case 'challenge': {
      const challenges: ById<ChallengeText> = text.challenges;
      return { told: null, task: challenges[step.id] ?? null };
    }
    case 'episode': {
      const episodes: ById<LessonText['episodes'][string]> = text.episodes;
      const episode = episodes[step.id];
      if (episode === undefined) return nothing;
      return { told: { start: startOf(episode), asked: askedOf(episode), seen: episode.seen }, task: null };
    }
    case 'story': {
      const story = stories[step.story];
      if (story === undefined) return nothing;
      const { watchCured, why, held, costs } = story;
      return {
        told: step.isCured
          ? { start: watchCured, asked: null, seen: `${held} ${costs}` }
          : { start: startOf(story), asked: askedOf(story), seen: why },
        task: null,
      };
    }
  }
}

const nothing: StepTeaching = { told: null, task: null };

type Begun = Pick<StoryText, 'before' | 'watch' | 'question' | 'answers'>;

const startOf = ({ before, watch }: Begun): string => `${before}. ${watch}`;

const askedOf = ({ question, answers }: Begun) => ({ question, answers: Object.values(answers) });
