import type { ReactElement } from 'react';
import type { Problem } from '../../app/lab-state.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveRun } from './save-run.ts';

/** What one must know about this run, above everything else and never over it. */
export function Notices(): ReactElement {
  const { notices } = useTexts();
  const actions = useActions();
  const problem = useLab((state) => state.problem);
  const isInMemory = useLab((state) => state.keptIn === 'memory');
  const memoryReason = useLab((state) => state.memoryReason);
  const isWatching = useLab((state) => state.role === 'watching');
  return (
    <div>
      {problem !== null && <ProblemNotice problem={problem} />}
      {isInMemory && (
        <Notice
          look="warn"
          actions={<Button onClick={() => saveRun(actions.exportFile())}>{notices.export}</Button>}
        >
          {notices.memory(memoryReason ?? '')}
        </Notice>
      )}
      {isWatching && (
        <Notice actions={<Button onClick={actions.takeOver}>{notices.takeOver}</Button>}>
          {notices.watching}
        </Notice>
      )}
      <PastNotice />
    </div>
  );
}

function ProblemNotice({ problem }: { readonly problem: Problem }): ReactElement {
  const { problems, notices } = useTexts();
  const actions = useActions();
  const isLoud = problem.kind !== 'move-not-possible' && problem.kind !== 'older-rules';
  return (
    <Notice
      look={isLoud ? 'bad' : 'warn'}
      detail={problem.detail}
      actions={
        <>
          {problem.canRetry && <Button onClick={actions.retry}>{notices.retry}</Button>}
          {problem.kind === 'tables-differ' && (
            <Button onClick={actions.rebuildFromJournal}>{notices.rebuild}</Button>
          )}
          {isLoud && <Button onClick={() => saveRun(actions.exportFile())}>{notices.export}</Button>}
          <Button look="quiet" onClick={actions.dismissProblem}>
            {notices.dismiss}
          </Button>
        </>
      }
    >
      {problems[problem.kind]}
    </Notice>
  );
}

/** Looking at the past, and other futures that leave from here. */
function PastNotice(): ReactElement | null {
  const { notices } = useTexts();
  const actions = useActions();
  const position = useLab((state) => state.position);
  const head = useLab((state) => state.head);
  const isPlaying = useLab((state) => state.isPlaying);
  const branches = useLab((state) => state.branches);
  const newest = branches.at(-1);
  if (isPlaying) return null;
  if (position < head)
    return (
      <Notice actions={<Button onClick={actions.toEnd}>{notices.toNow}</Button>}>
        {notices.past(position, head)}
      </Notice>
    );
  if (newest === undefined) return null;
  return (
    <Notice actions={<Button onClick={() => actions.openBranch(newest.id)}>{notices.openBranch}</Button>}>
      {notices.branch(newest.forkedAt, newest.moveCount)}
    </Notice>
  );
}
