import type { ReactElement } from 'react';
import { idsAheadOf } from '../../app/selectors/partition-of.ts';
import { recordsOf } from '../../app/selectors/records-of.ts';
import type { JsonRecord } from '../../base/json.ts';
import { cells, eventName } from '../../i18n/form/cells.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { eventOf, subjectKey } from '../../app/follow/subject.ts';
import { FollowButton } from '../follow/follow-button.tsx';
import { useFollowed } from '../follow/use-followed.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useLab } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { classes } from '../parts/classes.ts';
import { HiddenText } from '../parts/text/hidden-text.tsx';
import { cellText } from './cell-text.ts';
import styles from './tables.module.css';

const recordCountMax = 100;

/** A topic of the broker: a partition's log, or the newest records of a compacted one. */
export function BrokerSheet({ partition }: { readonly partition: string }): ReactElement {
  const records = useLab((state) => state.world.brokers[state.definition.broker]?.compacted[partition]);
  if (records !== undefined) return <CompactedSheet records={records} />;
  return (
    <>
      <KeysNote partition={partition} />
      <LogSheet partition={partition} />
    </>
  );
}

/** Whose events come to this partition, said before any has. */
function KeysNote({ partition }: { readonly partition: string }): ReactElement | null {
  const { tables } = useAllTexts();
  const ids = useLab((state) => idsAheadOf(state, partition).join(', '));
  return ids === '' ? null : <p className={styles['note']}>{tables.keysHere(ids)}</p>;
}

/** Whom a message is about: an aggregate, or, of a reply, a saga. */
const subjectOf = (message: Message): string =>
  'aggregateId' in message ? message.aggregateId : (message.sagaId ?? '');

/** Events alone have a place in a stream. */
const versionOf = (message: Message): string => ('version' in message ? ` v${message.version}` : '');

function CompactedSheet({
  records,
}: {
  readonly records: Readonly<Record<string, JsonRecord>>;
}): ReactElement {
  const { tables } = useAllTexts();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{tables.key}</th>
          <th scope="col">{tables.record}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(records).map(([key, record]) => (
          <tr key={key}>
            <td translate="no">{key}</td>
            <td translate="no">{cells(record)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One partition's log, with how far each group has read it. */
function LogSheet({ partition }: { readonly partition: string }): ReactElement {
  const { inspector, places, tables } = useAllTexts();
  const { follow } = inspector;
  const members = useFollowed('members');
  const broker = useLab((state) => state.world.brokers[state.definition.broker]);
  const start = useLab((state) => state.start.brokers[state.definition.broker]);
  const records = broker === undefined ? [] : recordsOf(broker, partition, recordCountMax, start);
  if (broker === undefined || records.length === 0) return <p className={styles['note']}>{tables.empty}</p>;
  const groups = Object.entries(broker.groups).filter(([, group]) => partition in group.committed);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <HiddenText>{follow.column}</HiddenText>
          </th>
          <th scope="col">{tables.offset}</th>
          <th scope="col">{tables.key}</th>
          <th scope="col">{tables.record}</th>
          <th scope="col" aria-label={groups.map(([id]) => lookUp(places, id)).join(', ')} />
        </tr>
      </thead>
      <tbody>
        {records.map(({ offset, message, isBefore }) => (
          <tr
            key={offset}
            className={classes(
              isBefore && styles['before'],
              members.has(subjectKey(eventOf(message.id))) && styles['followed'],
            )}
            title={isBefore ? tables.before : undefined}
          >
            <td className={styles['follow']}>
              <FollowButton what={{ kind: 'event', id: message.id }} />
              {members.has(subjectKey(eventOf(message.id))) && <HiddenText>{follow.inChain}</HiddenText>}
            </td>
            <td>{offset}</td>
            <td translate="no">{subjectOf(message)}</td>
            <td title={JSON.stringify(message)} translate="no">
              {`${eventName(message)}${versionOf(message)} ${cellText(message.data)}`}
            </td>
            <td>
              {groups
                .filter(([, group]) => group.committed[partition] === offset + 1)
                .map(([id]) => `◂ ${tables.committedBy(lookUp(places, id))}`)
                .join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
