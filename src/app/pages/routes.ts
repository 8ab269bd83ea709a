import { fail, succeed, type Result } from '../../base/result.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import type { ScenarioId } from '../../scenarios/slots/setup.ts';
import { firstStoryId, readAddress, type Address, type NamedSlots } from '../addresses.ts';
import { firstScenarioId } from '../../scenarios/first-scenario.ts';
import { askScenario } from '../scenarios/ask-scenario.ts';
import { requestSandbox, requestStory, type LabRequest, type RequestProblem } from './lab-request.ts';
import type * as RequestKept from './request-kept.ts';
import type * as RequestStep from './request-step.ts';
import { runTextOf } from '../run/share-link.ts';
import { homeOfStory } from './story-home.ts';

/** The run that an address stands for already, in the tab that made it, and where it was looked at. */
export type OwnMoment = { readonly runId: string; readonly position: number | null };

/** What an address after `#` asks for; `own` is null where this tab has not been there. */
export async function requestFromHash(
  hash: string,
  catalogue: Catalogue,
  newRunId: () => string,
  own: OwnMoment | null = null,
): Promise<Result<LabRequest, RequestProblem>> {
  const found = await requestFrom(readAddress(hash), catalogue, newRunId, own);
  if (!found.ok || own === null || found.value.runId !== own.runId) return found;
  // Without a viewpoint one looks at the last move, which may have come after the address.
  return succeed({ ...found.value, position: own.position ?? Infinity });
}

async function requestFrom(
  address: Address,
  catalogue: Catalogue,
  newRunId: () => string,
  own: OwnMoment | null,
): Promise<Result<LabRequest, RequestProblem>> {
  switch (address.page) {
    case 'story':
      return askStory(address.id ?? firstStoryId, address.slots);
    case 'challenge':
      return once(keptRequests, ({ requestChallenge }) => requestChallenge(address.id, address.half));
    case 'lesson':
      return once(stepRequests, ({ requestStep }) => requestStep(address));
    case 'sandbox':
      return askSandbox(address.slots, address.scenario);
    case 'lab': {
      const kept = await askKept(address.runId, catalogue);
      const { position } = address;
      return kept.ok && position !== null ? succeed({ ...kept.value, position }) : kept;
    }
    case 'run': {
      // A link is opened once: where this tab has made a run of it, or it of a run, that one goes on.
      const kept = own === null ? null : await askKept(own.runId, catalogue);
      if (kept?.ok === true) return kept;
      const text = await runTextOf(address.data);
      return text.ok ? requestFromFile(text.value, newRunId) : text;
    }
    default:
      return fail({
        kind: 'unknown-page',
        part: address.page === 'unknown' ? address.name : address.page,
      });
  }
}

/** What a file asks for: a run of its own. */
export async function requestFromFile(
  text: string,
  newRunId: () => string,
): Promise<Result<LabRequest, RequestProblem>> {
  return once(keptRequests, ({ requestFromText }) => requestFromText(text, newRunId));
}

const askKept = async (runId: string, catalogue: Catalogue): Promise<Result<LabRequest, RequestProblem>> =>
  once(keptRequests, ({ requestKept }) => requestKept(runId, catalogue));

/** A story, as soon as its scenario has come. */
export async function askStory(id: string, slots: NamedSlots): Promise<Result<LabRequest, RequestProblem>> {
  const found = await askScenario(homeOfStory(id));
  return found.ok ? requestStory(found.value, id, slots) : found;
}

const keptRequests = async (): Promise<typeof RequestKept> => import('./request-kept.ts');
const stepRequests = async (): Promise<typeof RequestStep> => import('./request-step.ts');

/** What a story that is begun does not need comes when it is gone to; without a connection it may not. */
async function once<Requests>(
  load: () => Promise<Requests>,
  ask: (requests: Requests) => Promise<Result<LabRequest, RequestProblem>>,
): Promise<Result<LabRequest, RequestProblem>> {
  let requests: Requests;
  try {
    requests = await load();
  } catch (error) {
    return fail({ kind: 'not-loaded', part: String(error) });
  }
  return ask(requests);
}

/** The usual business, if none is named. */
async function askSandbox(
  slots: NamedSlots,
  named: ScenarioId = '',
): Promise<Result<LabRequest, RequestProblem>> {
  const found = await askScenario(named === '' ? firstScenarioId : named);
  return found.ok ? requestSandbox(found.value.scenario, slots, named) : found;
}
