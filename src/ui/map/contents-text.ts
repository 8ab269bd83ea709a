import type { PartitionView, PlaceContents } from '../../app/selectors/place-contents.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';

export type ContentsLine = {
  readonly text: string;
  /** `before`: of what was there before the run. */
  readonly look: 'plain' | 'code' | 'before' | 'alarm';
  /** How much was there before the run, in short and in words: no part of the number. */
  readonly before: { readonly short: string; readonly words: string } | null;
};

const line = (
  text: string,
  look: ContentsLine['look'] = 'plain',
  before: ContentsLine['before'] = null,
): ContentsLine => ({ text, look, before });

const beforeText = (count: number, { controls }: Texts): ContentsLine['before'] =>
  count === 0 ? null : { short: `+${count}`, words: controls.map.before(count) };

/** What a place shows of itself, the most telling first; a small box cuts the rest off. */
export function contentsLines(contents: PlaceContents, texts: Texts): readonly ContentsLine[] {
  const { map } = texts.controls;
  switch (contents.kind) {
    case 'event-store':
      return [
        line(map.events(contents.eventCount - contents.before), 'plain', beforeText(contents.before, texts)),
        ...(contents.unpublished === null
          ? []
          : [line(map.unpublished(contents.unpublished), contents.unpublished > 0 ? 'alarm' : 'plain')]),
        ...openLine(contents.openCount, texts),
        ...contents.lastEvents
          .toReversed()
          .map((event, back) =>
            line(event, contents.eventCount - back > contents.before ? 'code' : 'before'),
          ),
      ];
    case 'documents':
      return [
        line(
          map.documents(contents.documentCount - contents.before),
          'plain',
          beforeText(contents.before, texts),
        ),
        ...(contents.unpublished === null
          ? []
          : [line(map.unpublished(contents.unpublished), contents.unpublished > 0 ? 'alarm' : 'plain')]),
        ...contents.lastDocuments.toReversed().map((document) => line(document, 'code')),
      ];
    case 'tables':
      return [
        ...contents.tables.map(({ name, rowCount, before }) =>
          line(`${name} ${rowCount - before}`, 'code', beforeText(before, texts)),
        ),
        ...openLine(contents.openCount, texts),
      ];
    case 'broker':
      return [
        ...contents.partitions.flatMap((partition) => partitionLines(partition, texts)),
        ...contents.kept.flatMap(({ topic, offset }) => [
          line(topic, 'code'),
          line(map.storedPosition(offset)),
        ]),
      ];
    case 'consumer':
      return [line(map.lag(contents.lag), contents.lag > 0 ? 'alarm' : 'plain')];
    case 'mails':
      return [
        line(map.mails(contents.count - contents.before), 'plain', beforeText(contents.before, texts)),
        ...(contents.last === null
          ? []
          : [
              line(
                lookUp(texts.events, contents.last),
                contents.count > contents.before ? 'plain' : 'before',
              ),
            ]),
      ];
    case 'outside':
      return [
        line(map.doneOutside(contents.count)),
        ...(contents.last === null ? [] : [line(lookUp(texts.controls.moves.ways, contents.last))]),
      ];
    case 'workers':
      return contents.count === 0 ? [line(map.idle)] : [];
  }
}

/** Of dead letters only what lies there matters: what has been handed back is what it was before. */
function partitionLines(
  { id, size, before, last, lags, parked }: PartitionView,
  texts: Texts,
): readonly ContentsLine[] {
  const { controls, places } = texts;
  const { map } = controls;
  const lagging = lags
    .filter(({ lag }) => lag > 0)
    .map(({ group, lag }) => line(`${lookUp(places, group)}: ${map.lag(lag)}`, 'alarm'));
  if (parked !== null) {
    const groups = lags.map(({ group }) => lookUp(places, group)).join(', ');
    return [...(parked === 0 ? [] : [line(`${groups}: ${map.parked(parked)}`, 'alarm')]), ...lagging];
  }
  const held = line(map.partition(id, size - before), 'code', beforeText(before, texts));
  return [held, ...(last === null ? [] : [line(last, size > before ? 'code' : 'before')]), ...lagging];
}

function openLine(count: number, { controls }: Texts): readonly ContentsLine[] {
  return count === 0 ? [] : [line(controls.map.open(count))];
}
