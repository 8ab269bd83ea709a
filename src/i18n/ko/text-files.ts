import type { ChallengeText } from '../../scenarios/challenge-text.ts';
import type { StoryText } from '../../scenarios/story-text.ts';
import type { VariantText } from '../../system/variant-text.ts';
import { byId, partOf } from '../text-files.ts';

const variantTexts = byId(
  import.meta.glob<VariantText>('../../system/*/*.ko.ts', { eager: true, import: 'text' }),
);
export const variants = partOf(variantTexts, ({ name }) => name);
export const variantNotes = partOf(variantTexts, ({ note }) => note);

export const stories = byId(
  import.meta.glob<StoryText>('../../scenarios/*/stories/*.ko.ts', { eager: true, import: 'text' }),
);

export const challengeTexts = byId(
  import.meta.glob<ChallengeText>('../../scenarios/challenges/*.ko.ts', { eager: true, import: 'text' }),
);
