import type { ReactElement } from 'react';
import type { Comparison } from '../../app/compare/comparison.ts';
import { hasSeveralServices, type Knowing, type Traffic } from '../../app/compare/traffic.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { CompareRow, CompareSection } from './compare-row.tsx';
import styles from './compare.module.css';

type TrafficProps = {
  readonly columns: Comparison['columns'];
  /** What has gone between the services by the row that is shown, one a column. */
  readonly traffic: readonly Traffic[];
  readonly isNarrow: boolean;
};

/** Where several services work together: how much goes between them, and who must know of whom. */
export function CompareTraffic({ columns, traffic, isNarrow }: TrafficProps): ReactElement | null {
  const texts = useAllTexts();
  const words = texts.compare.traffic;
  if (!columns.some(({ play }) => hasSeveralServices(play.machine.definition))) return null;
  const rows = [
    { id: 'messages', number: sumOf, told: kindsText },
    { id: 'hops', number: ({ hopCount }: Traffic) => hopCount, told: () => [] },
    { id: 'knowing', number: ({ knowing }: Traffic) => knowing.length, told: knowingText },
  ] as const;
  return (
    <>
      <CompareSection title={words.title} columnCount={columns.length + (isNarrow ? 0 : 1)} />
      {rows.map(({ id, number, told }) => (
        <CompareRow
          key={id}
          isNarrow={isNarrow}
          what={
            <span className={styles['explained']}>
              <span>{words[id]}</span>
              <span className={styles['detail']}>{words.notes[id]}</span>
            </span>
          }
          cells={traffic.map((one, index) => ({
            id: String(index),
            content: (
              <span className={styles['explained']} data-count={id}>
                <strong className={styles['numbers']}>{number(one)}</strong>
                {told(one, texts).map((line) => (
                  <span key={line} className={styles['detail']}>
                    {line}
                  </span>
                ))}
              </span>
            ),
          }))}
        />
      ))}
    </>
  );
}

const sumOf = ({ messages: { event, command, reply } }: Traffic): number => event + command + reply;

function kindsText(traffic: Traffic, { compare }: AllTexts): readonly string[] {
  const { event, command, reply } = traffic.messages;
  return sumOf(traffic) === 0 ? [] : [compare.traffic.kinds(event, command, reply)];
}

const knowingText = ({ knowing }: Traffic, { compare, placeWords }: AllTexts): readonly string[] =>
  knowing.map(({ who, whom, by }: Knowing) =>
    compare.traffic.knows[by](lookUp(placeWords.businesses, who), lookUp(placeWords.businesses, whom)),
  );
