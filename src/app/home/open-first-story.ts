import type { Result } from '../../base/result.ts';
import { openMemoryCatalogue } from '../../storage/memory/open-memory-catalogue.ts';
import { firstStoryId } from '../addresses.ts';
import { openLab, type OpenedLab } from '../lab/open-lab.ts';
import type { Problem } from '../problem/problem.ts';
import { problemOfRequest } from '../problem/problems.ts';
import { askStory } from '../pages/routes.ts';

/** The first story as a lab like any other, which is kept nowhere and has no address. */
export async function openFirstStory(): Promise<Result<OpenedLab, Problem>> {
  const request = await askStory(firstStoryId, {});
  if (!request.ok) return { ok: false, failure: problemOfRequest(request.failure) };
  return openLab({
    request: { ...request.value, isPassing: true },
    catalogue: openMemoryCatalogue(),
    navigate: () => undefined,
    pageUrl: '',
    nowMs: Date.now,
  });
}
