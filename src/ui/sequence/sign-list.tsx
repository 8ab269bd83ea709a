import type { ReactElement } from 'react';
import type { Arrow, BarPart, SequenceRow, TransactionEnding } from '../../app/sequence/sequence.ts';
import { useAllTexts } from '../lab/texts-context.tsx';
import { lanesOf } from './draw/lanes.ts';
import { rowShapes } from './draw/row-shapes.ts';
import styles from './sequence.module.css';
import { ShapeSvg } from './draw/shape-svg.tsx';

const lanes = lanesOf(['from', 'to'], 44);
const height = 30;

const plain: SequenceRow = { number: 1, arrow: null, mark: null, bars: [], down: [] };
const arrow: Arrow = {
  kind: 'publish',
  from: 'from',
  to: 'to',
  about: { kind: 'code', text: '' },
  end: 'arrives',
  isUnheard: false,
  isTwice: false,
  copy: 1,
};
const bars: readonly BarPart[] = [{ transaction: 1, place: 'from', track: 0, part: 'goes-on' }];

type Sample = { readonly row: SequenceRow; readonly ending?: TransactionEnding };

const samples = {
  arrives: { row: { ...plain, arrow } },
  answer: { row: { ...plain, arrow: { ...arrow, kind: 'answer' } } },
  lost: { row: { ...plain, arrow: { ...arrow, end: 'lost' } } },
  refused: { row: { ...plain, arrow: { ...arrow, end: 'refused' } } },
  unheard: { row: { ...plain, arrow: { ...arrow, isUnheard: true } } },
  copy: { row: { ...plain, arrow: { ...arrow, copy: 2 } } },
  open: { row: { ...plain, bars } },
  committed: { row: { ...plain, bars }, ending: 'committed' },
  undone: { row: { ...plain, bars }, ending: 'rolled-back' },
  down: { row: { ...plain, down: ['from'] } },
} as const satisfies Readonly<Record<string, Sample>>;

const names = Object.keys(samples) as readonly (keyof typeof samples)[];

/** Each sign as it is drawn, with what it means. */
export function SignList(): ReactElement {
  const { legend } = useAllTexts().sequence;
  return (
    <ul className={styles['signs']}>
      {names.map((name) => (
        <li key={name} className={styles['meaning']}>
          <SampleSvg sample={samples[name]} />
          <span>{legend[name]}</span>
        </li>
      ))}
    </ul>
  );
}

function SampleSvg({ sample: { row, ending } }: { readonly sample: Sample }): ReactElement {
  const transactionOf = () => ({
    number: 1,
    owner: '',
    database: '',
    place: 'from',
    track: 0,
    begunAt: 1,
    end: ending === undefined ? null : { at: 2, ending },
  });
  const shapes = rowShapes({ row, lanes, height, label: '', transactionOf, ground: '--surface-1' });
  return (
    <svg aria-hidden="true" width={lanes.width} height={height}>
      <ShapeSvg shapes={shapes} />
    </svg>
  );
}
