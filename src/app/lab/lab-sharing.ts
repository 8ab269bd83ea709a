import { episodeOf, storyOf } from '../activity/activity.ts';
import { labAddress } from '../addresses.ts';
import { lessonNameOf } from '../pages/lab-request.ts';
import { writeRows, writeRun } from '../run/write-run.ts';
import { addressLengthMax, addressMoveCountMax, addressOfRun, linkLengthMax } from '../run/share-link.ts';
import type { SharedRun } from '../run/shared-run.ts';
import type { LabParts } from './lab-parts.ts';
import type { LabSession } from './lab-session.ts';
import type { LabActions } from './lab-state.ts';
import { problemOf } from '../problem/problems.ts';

/** The run for others: as a link, a file or an address. */
export type LabSharing = Pick<LabActions, 'shareLink' | 'exportFile' | 'exportRows'> & {
  readonly momentAddress: (begunAt: string | null) => Promise<string | null>;
};

export function createSharing(
  { context, store, pageUrl }: LabParts,
  session: LabSession,
  pause: () => void,
): LabSharing {
  const { driver } = context;

  const sharedRun = (): SharedRun => {
    const { head, position, lights } = store.getState();
    // What is brought about in a challenge travels as a run of nobody's, as everywhere.
    const lesson = episodeOf(context.activity) === null ? null : lessonNameOf(context.activity);
    return {
      setup: context.setup,
      story: storyOf(context.activity)?.id ?? null,
      ...(lesson === null ? {} : { lesson }),
      // As far as it is seen: a move may be under way.
      moves: driver.tape
        .journal()
        .slice(0, head)
        .map(({ move }) => move),
      position,
      broken: lights.filter(({ state }) => state === 'broken').map(({ property }) => property),
    };
  };

  return {
    shareLink: async () => {
      pause();
      // What is under way comes first, so that the link is of the moment that is seen then.
      const run = await new Promise<SharedRun>((resolve) => {
        session.enqueue(async () => {
          resolve(sharedRun());
          await Promise.resolve();
        });
      });
      const url = `${pageUrl}${await addressOfRun(run)}`;
      return url.length <= linkLengthMax
        ? { kind: 'link', url }
        : { kind: 'too-long', length: url.length, lengthMax: linkLengthMax };
    },
    exportFile: () => writeRun(sharedRun()),
    exportRows: async () => {
      const rows = await driver.rawRows();
      if (rows.ok) return writeRows(context.runId, rows.value);
      session.say(problemOf(rows.failure));
      return null;
    },
    momentAddress: async (begunAt) => {
      const { head, position, branches, keptIn } = store.getState();
      const isBegun = head === context.storyOpening.length && position === head && branches.length === 0;
      if (isBegun && begunAt !== null) return begunAt;
      if (head <= addressMoveCountMax) {
        const address = await addressOfRun(sharedRun());
        if (pageUrl.length + address.length <= addressLengthMax) return address;
      }
      return keptIn === 'indexeddb' ? labAddress(context.runId, position) : null;
    },
  };
}
