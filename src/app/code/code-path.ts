import type { Setup } from '../../scenarios/slots/setup.ts';
import { sourceOf } from '../selectors/source-of.ts';
import { businessOf, type Business } from './businesses.ts';
import { commandSide } from './command-sides.ts';
import { isEmptyPart, namedLines, type Lines } from './named-lines.ts';
import type { Station } from './station.ts';
import { variantFile } from './variant-file.ts';

/** A station as it is read: its source, and where its parts stand in it. */
export type ShownStation = Station & {
  readonly source: string;
  readonly parts: readonly Lines[];
};

type CodePath = { readonly aggregate: string; readonly stations: readonly ShownStation[] };

/** The path through the code that runs in a setup; null: nobody knows its scenario. */
export function codePath(setup: Setup): CodePath | null {
  const business = businessOf(setup);
  if (business === null) return null;
  const { slots } = setup;
  const stations = inOrder([
    ...commandSide(business, slots),
    ...storing(slots),
    ...leaving(business, slots),
    ...arriving(business, slots),
  ]).map(shown);
  // A pattern that has nothing to do at a station leaves it out: the log is read without an outbox.
  return { aggregate: business.aggregate, stations: stations.filter(({ parts }) => parts.length > 0) };
}

/** What is written, and what guards that. */
function storing({ keeping = 'events', concurrency }: Setup['slots']): readonly Station[] {
  const isEvents = keeping === 'events';
  return [
    {
      id: 'event-store',
      file: isEvents ? 'keeping/event-store.ts' : variantFile('keeping', keeping),
      names: isEvents ? ['create', 'update'] : ['save'],
    },
    {
      id: 'lock',
      file: variantFile('concurrency', concurrency),
      names: isEvents ? ['beforeLoad', 'insertEvent', 'writeVersion'] : ['expectedVersion'],
      calledAt: isEvents ? [] : [documentPut, rowUpdated],
    },
  ];
}

const documentPut = { file: 'keeping/document.ts', text: 'documents.put(' };
const rowUpdated = { file: 'keeping/template-rows.ts', text: "update('templates'" };

/** What leaves for others. */
function leaving({ service }: Business, { keeping, publishing }: Setup['slots']): readonly Station[] {
  const file = variantFile('publishing', publishing);
  const outbox: Station = {
    id: 'outbox',
    file,
    names: ['whenRaised', 'insideTransaction', 'outboxAfter', 'afterCommit'],
    calledAt: keeping === 'document' ? [documentPut] : [],
  };
  const sends = namedLines(sourceOf(file) ?? '', 'sendsAfterCommit') !== null;
  const producer: Station = {
    id: 'producer',
    file: 'ten-steps/event-producer.ts',
    names: ['produceAsync'],
  };
  return [
    ...(service === undefined && sends ? [producer] : []),
    outbox,
    { id: 'relay', file, names: ['relay'] },
  ];
}

/** Who hears of it, if anybody does. */
function arriving({ after }: Business, { consuming }: Setup['slots']): readonly Station[] {
  if (after.length === 0) return [];
  return [{ id: 'subscriber', file: variantFile('consuming', consuming), names: ['consume'] }, ...after];
}

/** A lock that is taken before anything is loaded is come to before that; what leaves as it is raised, before it is stored. */
function inOrder(stations: readonly Station[]): readonly Station[] {
  const locking = stations.filter((one) => hasPart(one, 'beforeLoad'));
  const raising = stations.filter((one) => hasPart(one, 'whenRaised'));
  return stations
    .filter((one) => !locking.includes(one) && !raising.includes(one))
    .flatMap((one) => {
      if (one.id === 'repository' || one.id === 'event-sourcing-handler') return [one, ...locking];
      return one.id === 'event-store' ? [...raising, one] : [one];
    });
}

const hasPart = ({ file, names }: Station, name: string): boolean =>
  names.includes(name) && partsOf(file, [name]).length > 0;

function shown(station: Station): ShownStation {
  return {
    ...station,
    source: sourceOf(station.file) ?? '',
    parts: partsOf(station.file, station.names),
  };
}

/** What there is to read in a file by these names. */
function partsOf(file: string, names: readonly string[]): readonly Lines[] {
  const source = sourceOf(file) ?? '';
  return names
    .map((name) => namedLines(source, name))
    .filter((lines) => lines !== null)
    .filter((lines) => !isEmptyPart(source, lines));
}
