import type { Fact } from '../../kernel/terms/fact.ts';
import type { PropertyId } from '../../kernel/terms/names.ts';
import type { GoalCondition, CountedCondition, HowMany } from '../../scenarios/goals/goal.ts';
import { hasDetailsAlone } from './goal-details.ts';

/** As much of a goal as a form of rows can say; the rest is said as text. */
export type GoalLines = { readonly joined: 'all' | 'any'; readonly lines: readonly GoalLine[] };

type Broken = Extract<GoalCondition, { readonly kind: 'broken' }>;

/** A row: so many of something, or a promise that is broken or kept. */
export type GoalLine = CountedCondition | Broken | { readonly kind: 'not'; readonly of: Broken };

/** What a row is about. */
export type GoalSubject = Fact['kind'] | 'answer' | 'rows' | 'promise';

export type Amount = keyof HowMany;

/** What a goal's condition comes to in rows; null: it says more than rows can. */
export function linesOf(condition: GoalCondition): GoalLines | null {
  if (isLine(condition)) return { joined: 'all', lines: [condition] };
  if (condition.kind !== 'all' && condition.kind !== 'any') return null;
  return condition.of.every(isLine) ? { joined: condition.kind, lines: condition.of } : null;
}

export function conditionOf({ joined, lines }: GoalLines): GoalCondition {
  const [only, ...others] = lines;
  return only !== undefined && others.length === 0 ? only : { kind: joined, of: lines };
}

function isLine(condition: GoalCondition): condition is GoalLine {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return false;
    case 'not':
      return condition.of.kind === 'broken';
    case 'broken':
      return true;
    case 'rows':
      return hasOneAmount(condition) && isColumn(Object.values(condition.where ?? {}));
    case 'fact':
    case 'answer':
      return hasOneAmount(condition) && hasDetailsAlone(condition);
  }
}

const amounts = ['atLeast', 'exactly', 'atMost'] as const satisfies readonly Amount[];

const hasOneAmount = (line: HowMany): boolean => amountsOf(line).length === 1;

const isColumn = (values: readonly unknown[]): boolean =>
  values.length <= 1 && values.every((value) => typeof value !== 'object' || value === null);

export function subjectOf(line: GoalLine): GoalSubject {
  switch (line.kind) {
    case 'fact':
      return line.fact;
    case 'answer':
    case 'rows':
      return line.kind;
    case 'broken':
    case 'not':
      return 'promise';
  }
}

export const isCounted = (line: GoalLine): line is CountedCondition =>
  line.kind !== 'broken' && line.kind !== 'not';

export type Many = { readonly amount: Amount; readonly count: number };

const atLeastOne: Many = { amount: 'atLeast', count: 1 };

/** All that is said of how many there must be; if nothing is, at least one (E14). */
export function amountsOf(line: HowMany): readonly Many[] {
  const said = amounts.flatMap((amount): readonly Many[] => {
    const count = line[amount];
    return count === undefined ? [] : [{ amount, count }];
  });
  return said.length === 0 ? [atLeastOne] : said;
}

/** Of a row, which says one thing of it. */
export const amountOf = (line: HowMany): Many => amountsOf(line)[0] ?? atLeastOne;

export function withAmount(line: CountedCondition, amount: Amount, count: number): CountedCondition {
  const { atLeast: _, exactly: __, atMost: ___, ...rest } = line;
  return { ...rest, [amount]: count };
}

export const propertyOf = (line: Exclude<GoalLine, CountedCondition>): PropertyId =>
  line.kind === 'not' ? line.of.property : line.property;

export function promiseLine(property: PropertyId, isBroken: boolean): GoalLine {
  const broken: Broken = { kind: 'broken', property };
  return isBroken ? broken : { kind: 'not', of: broken };
}
