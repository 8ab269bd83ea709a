import type { ReactElement, ReactNode } from 'react';
import type { Parted, Problem } from '../../app/lab-state.ts';
import { lookUp } from '../../i18n/look-up.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';
import { useTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveRun } from './save-run.ts';

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
      {memoryReason !== null && (
        <Notice look="warn" actions={<Button onClick={() => saveRun(actions)}>{notices.export}</Button>}>
          <span title={memoryReason.detail}>{notices.memory[memoryReason.kind]}</span>
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

/** Nothing has gone wrong with the run. */
const calm: readonly Problem['kind'][] = ['move-not-possible', 'outside-rules', 'older-rules'];

function ProblemNotice({ problem }: { readonly problem: Problem }): ReactElement {
  const texts = useTexts();
  const { problems, notices } = texts;
  const actions = useActions();
  const isLoud = !calm.includes(problem.kind);
  return (
    <Notice
      look={isLoud ? 'bad' : 'warn'}
      detail={problem.detail}
      actions={
        <>
          {problem.canRetry && <Button onClick={actions.retry}>{notices.retry}</Button>}
          {(problem.kind === 'tables-differ' || problem.kind === 'lost-lockstep') && (
            <Button onClick={actions.rebuildFromJournal}>{notices.rebuild}</Button>
          )}
          {isLoud && <Button onClick={() => saveRun(actions)}>{notices.export}</Button>}
          <Button look="quiet" onClick={actions.dismissProblem}>
            {notices.dismiss}
          </Button>
        </>
      }
    >
      {problems[problem.kind]}
      {problem.parted !== undefined && ` ${partedText(problem.parted, texts)}`}
    </Notice>
  );
}

/** How far a run made with older rules is the same, and what became of the rest. */
function partedText({ equalUpTo, leftOutCount, changed }: Parted, { notices, propertyNames }: Texts): string {
  if (leftOutCount > 0) return `${notices.equalUpTo(equalUpTo)} ${notices.leftOut(leftOutCount)}`;
  return notices.endsOtherwise(changed.map((id) => lookUp(propertyNames, id)).join(', '));
}
