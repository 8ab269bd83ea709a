import { fail, succeed, type Result } from '../base/result.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import { readRunText } from './run-file.ts';
import {
  requestChallenge,
  requestKept,
  requestSandbox,
  requestShared,
  requestStory,
  type LabRequest,
  type RequestProblem,
} from './lab-request.ts';
import { decodeRun } from './share-link.ts';

/** The first minute: what the page opens on. */
export const homeStory = 'lost-after-commit';

/** Parameters of the page itself; what is left names slots. */
const pageParameters = ['lang', 'theme', 'again'];

/** What an address after `#` asks for. */
export async function requestFromHash(
  hash: string,
  catalogue: Catalogue,
  newRunId: () => string,
): Promise<Result<LabRequest, RequestProblem>> {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const slots = Object.fromEntries(
    [...new URLSearchParams(query)].filter(([name]) => !pageParameters.includes(name)),
  );
  const [page = '', part = '', half = ''] = path.split('/').filter((piece) => piece !== '');
  switch (page) {
    case '':
      return requestStory(homeStory, slots);
    case 'story':
      return requestStory(part, slots);
    case 'challenge':
      return requestChallenge(part, half);
    case 'sandbox':
      return requestSandbox(slots, part);
    case 'lab':
      return requestKept(part, catalogue);
    case 'run': {
      const run = await decodeRun(part);
      return run.ok ? succeed(requestShared(newRunId(), run.value)) : run;
    }
    default:
      return fail({ kind: 'unknown-page', part: page });
  }
}

/** What a file asks for: a run of its own. */
export function requestFromFile(text: string, newRunId: () => string): Result<LabRequest, RequestProblem> {
  const run = readRunText(text);
  return run.ok ? succeed(requestShared(newRunId(), run.value)) : run;
}
