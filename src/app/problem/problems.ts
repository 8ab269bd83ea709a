import type { DriverFailure } from '../../live/driver-failure.ts';
import type { Halted } from '../../live/halted.ts';
import { describeFailure, type StorageFailure } from '../../storage/storage-failure.ts';
import type { RequestProblem } from '../pages/lab-request.ts';
import type { Problem } from './problem.ts';

/** A failure of the driver, as the page tells it. */
export function problemOf(failure: DriverFailure): Problem {
  switch (failure.kind) {
    case 'lost-lockstep':
      return { kind: 'lost-lockstep', detail: failure.difference, canRetry: false };
    case 'overtaken':
      return { kind: 'overtaken', detail: '', canRetry: false };
    case 'gone':
      return { kind: 'run-deleted', detail: '', canRetry: true };
    case 'not-possible':
      return { kind: 'move-not-possible', detail: failure.problem, canRetry: false };
    case 'run-full':
      return { kind: 'run-full', detail: '', canRetry: false };
    case 'unreadable':
      return problemOfHalted(failure.halted);
    case 'storage': {
      const detail = describeFailure(failure.failure);
      return { kind: storageProblem(failure.failure), detail, canRetry: true };
    }
  }
}

function storageProblem(failure: StorageFailure): Problem['kind'] {
  if (failure.kind === 'quota-exceeded') return 'storage-full';
  if (failure.kind !== 'unavailable') return 'storage-failed';
  if (failure.reason === 'silent') return 'storage-silent';
  return failure.reason === 'failed' ? 'storage-lost' : 'storage-failed';
}

/** Where a run that is kept can't be gone on from as it is, as the page tells it. */
export function problemOfHalted({ kind, row, equalUpTo, leftOutCount }: Halted): Problem {
  return {
    kind: kind === 'damaged' ? 'damaged-run' : kind,
    detail: '',
    canRetry: false,
    parted: { equalUpTo, leftOutCount, changed: [] },
    row,
  };
}

/** What is wrong with a link, a file or an address, and with which part, as the page tells it. */
export function problemOfRequest(problem: RequestProblem): Problem {
  const { kind, part: detail } = problem;
  switch (kind) {
    case 'unknown-run':
    case 'unknown-story':
    case 'unknown-challenge':
    case 'unknown-page':
    case 'runs-not-readable':
    case 'not-loaded':
      return { kind, detail, canRetry: false };
    default:
      return {
        kind: `link-${kind}`,
        detail,
        canRetry: false,
        ...('why' in problem ? { why: problem.why } : {}),
      };
  }
}
