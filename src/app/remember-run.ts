import { keptSetup } from './lab-request.ts';
import type { LabParts } from './lab-parts.ts';

/** Notes a run in the list of runs. A list that can't be written costs nothing but its line. */
export function rememberRun(parts: LabParts, moveCount: number): void {
  const { context, store } = parts;
  if (context.memoryReason !== null || store.getState().role !== 'driving') return;
  void note(parts, moveCount);
}

async function note({ context, catalogue, nowMs }: LabParts, moveCount: number): Promise<void> {
  const runs = await catalogue.list();
  const known = runs.ok ? runs.value.find(({ id }) => id === context.runId) : undefined;
  await catalogue.put({
    id: context.runId,
    title: known?.title ?? context.runId,
    setup: keptSetup(context.setup, {
      story: context.story?.id ?? null,
      challenge: context.challenge,
      ...(context.skipped === undefined ? {} : { skipped: context.skipped }),
    }),
    createdAt: known?.createdAt ?? nowMs(),
    updatedAt: nowMs(),
    moveCount,
  });
}
