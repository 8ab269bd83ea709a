import { askExplorer, type Ask } from '../explore/ask-explorer.ts';
import { createChallengeGuide, type ChallengeGuide, type GuideParts } from './challenge-guide.ts';
import { createPreparedVerdicts } from '../prepared/prepared-verdicts.ts';
import { keptChallenge } from '../challenge/find-challenge.ts';
import type { ChosenChallenge } from '../challenge/chosen-challenge.ts';
import { findStep } from '../lesson/find-lesson.ts';
import { openProgress } from './open-progress.ts';

/** The guide of the challenge that a lab plays, which remembers in this browser; null: it plays none. */
export async function openGuide(lab: GuideParts['lab'], ask: Ask): Promise<ChallengeGuide | null> {
  const chosen = await chosenIn(lab);
  if (chosen === null) return null;
  const progress = await openProgress();
  const guide = createChallengeGuide({
    lab,
    chosen,
    ask,
    askOnce: askExplorer,
    progress: progress.challenges,
    verdicts: createPreparedVerdicts(),
  });
  return {
    ...guide,
    close: () => {
      guide.close();
      progress.close();
    },
  };
}

/** A challenge of the table, or one of a lesson's own. */
async function chosenIn(lab: GuideParts['lab']): Promise<ChosenChallenge | null> {
  const { challenge, offers } = lab.getState();
  if (challenge === null || offers.lesson === null) return keptChallenge(challenge);
  const step = (await findStep(offers.lesson))?.step;
  return step?.kind === 'challenge' ? { challenge: step.challenge, isCured: challenge.isCured } : null;
}
