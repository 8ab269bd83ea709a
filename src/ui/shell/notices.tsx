import type { ReactElement, ReactNode } from 'react';
import type { Problem } from '../../app/problem/problem.ts';
import type { Parted } from '../../app/problem/problem.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { TechnicalDetail } from '../parts/text/technical-detail.tsx';
import { saveRows, saveRun } from '../share/save-run.ts';

/** What one must know about this run, above everything else and never over it. */
export function Notices({ first }: { readonly first: ReactNode }): ReactElement {
  const { notices } = useTexts();
  const actions = useActions();
  const problem = useLab((state) => state.problem);
  const memoryReason = useLab((state) => state.memoryReason);
  const isWatching = useLab((state) => state.role === 'watching');
  return (
    <div>
      {first}
      {problem !== null && <ProblemNotice problem={problem} />}
      <NearTheEnd />
      {memoryReason !== null && (
        <Notice
          look="warn"
          detail={<TechnicalDetail title={notices.technical} text={memoryReason.detail} />}
          actions={<Button onClick={() => saveRun(actions)}>{notices.export}</Button>}
        >
          {notices.memory[memoryReason.kind]}
        </Notice>
      )}
      {isWatching && (
        <Notice actions={<Button onClick={actions.takeOver}>{notices.takeOver}</Button>}>
          {notices.watching}
        </Notice>
      )}
    </div>
  );
}

/** A run has room for so many moves, which is told before it is used up. */
function NearTheEnd(): ReactElement | null {
  const { notices } = useTexts();
  const actions = useActions();
  const near = useLab((state) => state.nearEnd);
  const isFull = useLab((state) => state.problem?.kind === 'run-full');
  if (near === null || isFull) return null;
  return (
    <Notice
      look="warn"
      actions={
        <>
          <Button onClick={() => saveRun(actions)}>{notices.export}</Button>
          <Button onClick={actions.beginAnew}>{notices.beginAnew}</Button>
        </>
      }
    >
      {notices.near(near.moveCount, near.moveCountMax)}
    </Notice>
  );
}

/** Nothing has gone wrong with the run. */
const calm: readonly Problem['kind'][] = [
  'move-not-possible',
  'outside-rules',
  'older-rules',
  'run-too-long',
  'not-loaded',
];

/** Kept rows that are not what they should be: they are kept until somebody says what is to become of them. */
const isOfRows = ({ kind, row }: Problem): boolean => row !== undefined || kind === 'tables-differ';

function ProblemNotice({ problem }: { readonly problem: Problem }): ReactElement {
  const texts = useTexts();
  const { problems, notices } = texts;
  const actions = useActions();
  const isLoud = !calm.includes(problem.kind);
  return (
    <Notice
      look={isLoud ? 'bad' : 'warn'}
      detail={<TechnicalDetail title={notices.technical} text={problem.detail} />}
      actions={
        <>
          {problem.canRetry && <Button onClick={actions.retry}>{notices.retry}</Button>}
          {(problem.kind === 'tables-differ' || problem.kind === 'lost-lockstep') && (
            <Button onClick={actions.rebuildFromJournal}>{notices.rebuild}</Button>
          )}
          {problem.row !== undefined && <Button onClick={actions.rebuildFromJournal}>{notices.goOn}</Button>}
          {(isLoud || isOfRows(problem)) && (
            <Button onClick={() => saveRun(actions)}>{notices.export}</Button>
          )}
          {isOfRows(problem) && (
            <Button onClick={() => void saveRows(actions.exportRows())}>{notices.exportRows}</Button>
          )}
          {(isOfRows(problem) || problem.kind === 'run-full') && (
            <Button onClick={actions.beginAnew}>{notices.beginAnew}</Button>
          )}
          <Button look="quiet" onClick={actions.dismissProblem}>
            {notices.dismiss}
          </Button>
        </>
      }
    >
      {[
        problems[problem.kind],
        ...(problem.row === undefined
          ? []
          : [notices.row[problem.row.reason](problem.row.table, problem.row.key)]),
        ...partedTexts(problem.parted, problem.row !== undefined, texts),
      ].join(' ')}
    </Notice>
  );
}

/** How far a run made with older rules is the same, and what became of the rest. */
function partedTexts(
  parted: Parted | undefined,
  isKeptHere: boolean,
  { notices, propertyNames }: Texts,
): readonly string[] {
  if (parted === undefined) return [];
  const { equalUpTo, leftOutCount, changed } = parted;
  if (isKeptHere)
    return [notices.openUpTo(equalUpTo), ...(leftOutCount === 0 ? [] : [notices.keptAside(leftOutCount)])];
  if (leftOutCount > 0) return [notices.equalUpTo(equalUpTo), notices.leftOut(leftOutCount)];
  return [notices.endsOtherwise(changed.map((id) => lookUp(propertyNames, id)).join(', '))];
}
