import type { Setup, SlotId } from '../../scenarios/slots/setup.ts';
import { sourceFiles, sourceOf } from '../selectors/source-of.ts';
import { businessOf, type Business } from './businesses.ts';
import { isEmptyPart, namedLines, type Lines } from './named-lines.ts';
import type { Station } from './station.ts';

/** A station as it is read: its source, and where its parts stand in it. */
export type ShownStation = Station & {
  readonly source: string;
  readonly parts: readonly Lines[];
};

/** The path through the code that runs in a setup; null: its scenario has none. */
export function codePath(setup: Setup): CodePath | null {
  const business = businessOf(setup.scenario);
  if (business === null) return null;
  const stations = stationsOf(business, setup.slots).map(shown);
  // A pattern that has nothing to do at a station leaves it out: the log is read without an outbox.
  return { aggregate: business.aggregate, stations: stations.filter(({ parts }) => parts.length > 0) };
}

type CodePath = { readonly aggregate: string; readonly stations: readonly ShownStation[] };

function stationsOf(
  { service, domain, handler }: Business,
  { keeping = 'events', concurrency, publishing, consuming }: Setup['slots'],
): readonly Station[] {
  const isDocument = keeping === 'document';
  const isEvents = keeping === 'events';
  const repository = isDocument ? 'document-repository' : 'aggregate-repository';
  return [
    { id: 'service', file: `services/${service}.ts`, names: [camelCase(service)], calledAt: methodCalled },
    { id: 'repository', file: `command-side/${repository}.ts`, names: ['find', 'update', 'save'] },
    {
      id: 'found-by-type',
      file: 'domains/found-by-type.ts',
      names: ['processBy', 'applyBy'],
      calledAt: [...processed, ...applied],
    },
    { id: 'process', file: `domains/${domain}.ts`, names: ['process'], calledAt: processed },
    { id: 'apply', file: `domains/${domain}.ts`, names: ['apply'], calledAt: applied },
    {
      id: 'event-store',
      file: isEvents ? 'keeping/event-store.ts' : variantFile('keeping', keeping),
      names: isEvents ? ['create', 'update'] : ['save'],
    },
    {
      id: 'lock',
      file: variantFile('concurrency', concurrency),
      names: isEvents ? ['beforeLoad', 'insertEvent', 'writeVersion'] : ['expectedVersion'],
    },
    {
      id: 'outbox',
      file: variantFile('publishing', publishing),
      names: ['whenRaised', 'insideTransaction', 'outboxAfter', 'afterCommit'],
    },
    { id: 'relay', file: variantFile('publishing', publishing), names: ['relay'] },
    { id: 'subscriber', file: variantFile('consuming', consuming), names: ['consume'] },
    { id: 'handler', ...handler },
  ];
}

const methodCalled = ['carry-out', 'attempt-on-document'].map((name) => ({
  file: `command-side/${name}.ts`,
  text: 'method(',
}));
const processed = [{ file: 'aggregate/aggregate-root.ts', text: "'process'" }];
const applied = [{ file: 'aggregate/aggregate-root.ts', text: "'apply'" }];

/** A variant's file is named by its id, somewhere in its slot's folder. */
const variantFile = (slot: SlotId, id: string | undefined): string =>
  sourceFiles.find((file) => file.startsWith(`${slot}/`) && file.endsWith(`/${id ?? ''}.ts`)) ?? '';

function shown(station: Station): ShownStation {
  const source = sourceOf(station.file) ?? '';
  const parts = station.names
    .map((name) => namedLines(source, name))
    .filter((lines) => lines !== null)
    .filter((lines) => !isEmptyPart(source, lines));
  return { ...station, source, parts };
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
