import { useMemo, type ReactElement } from 'react';
import { findingsOf, judgedBy, type Finding } from '../../app/explore/findings.ts';
import { smallerBounds } from '../../app/explore/search-draft.ts';
import { verdictsIn, type SearchInquiry, type SearchState } from '../../app/explore/search-view.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { useSearchView } from '../lab/lab-context.tsx';
import { useAllTexts } from '../lab/texts-context.tsx';
import { Button } from '../parts/button.tsx';
import { BrokenFinding } from './broken-finding.tsx';
import styles from './explore.module.css';
import { goOnText, lookedText } from './searched-text.ts';
import { isGoalAsked } from './summary-text.ts';
import { SearchedStatement } from './searched-statement.tsx';

type SearchResultProps = {
  readonly search: Extract<SearchState, { readonly kind: 'searching' | 'found' }>;
};

/**
 * A line a promise: the broken ones each by itself, of the others those together that are alike. While the
 * search goes on, what is decided already.
 */
export function SearchResult({ search }: SearchResultProps): ReactElement {
  const texts = useAllTexts();
  const { inquiry } = search;
  const verdicts = verdictsIn(search);
  const findings = useMemo(() => findingsOf({ verdicts }, inquiry.setup), [verdicts, inquiry.setup]);
  const looked = search.kind === 'found' ? search.exploration.searched : null;
  const from = { isLater: inquiry.after.length > 0, areBoundsTold: true };
  const broken = findings.filter(isBroken);
  const goOn = looked === null ? null : goOnText(looked, texts);
  return (
    <>
      {broken.map((finding) => (
        <BrokenFinding
          key={finding.property}
          finding={finding}
          inquiry={inquiry}
          looked={looked}
          isAlone={broken.length === 1}
        />
      ))}
      {alike(findings.filter((finding) => !isBroken(finding))).map(([first, ...others]) => (
        <div key={first.kind} className={styles['alike']}>
          <SearchedStatement finding={first} looked={looked} from={from} />
          {inquiry.asked === null && !isGoalAsked(inquiry) && (
            <ul className={styles['properties']}>
              {[first, ...others].map(({ property }) => (
                <li key={property}>{lookUp(texts.properties, property)}</li>
              ))}
            </ul>
          )}
          {first.kind === 'undecided' && goOn !== null && (
            <>
              <p className={styles['note']}>{goOn}</p>
              <SearchLess inquiry={inquiry} />
            </>
          )}
        </div>
      ))}
      {search.kind === 'found' ? (
        <p className={styles['note']}>{lookedText(search.exploration.searched, search.searchedMs, texts)}</p>
      ) : (
        findings.length > 0 && (
          <StillOpen inquiry={inquiry} decidedCount={findings.length} hasRun={broken.length > 0} />
        )
      )}
    </>
  );
}

type StillOpenProps = {
  readonly inquiry: SearchInquiry;
  readonly decidedCount: number;
  readonly hasRun: boolean;
};

/** That there is more to come, and that nobody need wait for it. */
function StillOpen({ inquiry, decidedCount, hasRun }: StillOpenProps): ReactElement | null {
  const { explore } = useAllTexts();
  const judged = useMemo(() => judgedBy(inquiry), [inquiry]);
  const openCount = judged.length - decidedCount;
  const told = [
    ...(openCount > 0 && !isGoalAsked(inquiry) ? [explore.openCount(openCount)] : []),
    ...(hasRun ? [explore.goesOn] : []),
  ];
  return told.length === 0 ? null : <p className={styles['note']}>{told.join(' ')}</p>;
}

/** One press to what is sooner decided. */
function SearchLess({ inquiry }: { readonly inquiry: SearchInquiry }): ReactElement | null {
  const { explore } = useAllTexts();
  const view = useSearchView();
  const smaller = smallerBounds(inquiry.bounds);
  if (smaller === null) return null;
  return (
    <Button size="large" onClick={() => view.search({ ...inquiry, bounds: smaller.bounds })}>
      {explore.less[smaller.less]}
    </Button>
  );
}

const isBroken = (
  finding: Finding,
): finding is Extract<Finding, { readonly kind: 'broken' | 'never-rests' }> =>
  finding.kind === 'broken' || finding.kind === 'never-rests';

/** Those of one kind together: one sentence is true of all of them. */
function alike(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<Finding['kind'], [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.kind);
    if (group === undefined) groups.set(finding.kind, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
