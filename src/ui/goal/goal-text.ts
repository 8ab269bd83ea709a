import { columnValueText } from '../../app/explore/column-value.ts';
import {
  askedIn,
  detailIn,
  detailsOf,
  hasDetailsAlone,
  type DetailId,
  type Told,
} from '../../app/explore/goal-details.ts';
import { amountsOf } from '../../app/explore/goal-lines.ts';
import type { GoalProblem } from '../../app/explore/read-goal.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import type { GoalCondition, CountedCondition, Goal } from '../../scenarios/goals/goal.ts';

/** A goal in words: when it must be so, and what. */
export function goalText({ when, holds }: Goal, texts: AllTexts): string {
  const { goals } = texts;
  return goals.said(goals.whens[when], conditionText(holds, texts));
}

export function conditionText(condition: GoalCondition, texts: AllTexts): string {
  const { goals, properties } = texts;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return goals[condition.kind](condition.of.map((one) => innerText(one, texts)));
    case 'not':
      return condition.of.kind === 'broken'
        ? goals.kept(lookUp(properties, condition.of.property))
        : goals.not(conditionText(condition.of, texts));
    case 'broken':
      return goals.broken(lookUp(properties, condition.property));
    case 'rows':
    case 'answer':
    case 'fact':
      return goals.counted(countedText(condition, texts), manyText(condition, texts));
  }
}

/** What is joined within something joined stands in brackets. */
function innerText(condition: GoalCondition, texts: AllTexts): string {
  const text = conditionText(condition, texts);
  return condition.kind === 'all' || condition.kind === 'any' ? `(${text})` : text;
}

function manyText(line: CountedCondition, { goals }: AllTexts): string {
  return amountsOf(line)
    .map(({ amount, count }) => goals.many[amount](count))
    .join(', ');
}

function countedText(line: CountedCondition, texts: AllTexts): string {
  const { goals, databases } = texts;
  if (line.kind === 'rows') {
    const rows = goals.rowsOf(line.table, lookUp(databases, line.database));
    const columns = Object.entries(line.where ?? {}).map(
      ([column, value]) => `${column} = ${columnValueText(value ?? null)}`,
    );
    return columns.length === 0 ? rows : goals.withDetails(rows, columns);
  }
  const subject = goals.subjects[line.kind === 'answer' ? 'answer' : line.fact];
  const parts = partsOf(line, texts);
  return parts.length === 0 ? subject : goals.withDetails(subject, parts);
}

/** What rows can't say of it is said as it is written. */
function partsOf(line: Told, texts: AllTexts): readonly string[] {
  if (!hasDetailsAlone(line)) return [JSON.stringify(askedIn(line))];
  return detailsOf(line).flatMap((id) => {
    const value = detailIn(line, id);
    return value === null ? [] : [detailText(id, value, texts)];
  });
}

/** A value of a detail, in a list to choose from and in a sentence. */
export function detailText(
  id: DetailId,
  value: string,
  { goals, compare, places, rejections }: AllTexts,
): string {
  switch (id) {
    case 'answer':
      return lookUp(compare.answers, value);
    case 'client':
      return goals.client(value);
    case 'subscriber':
      return goals.at(lookUp(places, value));
    case 'rejection':
      return lookUp(rejections, value);
    case 'event':
    case 'command':
    case 'aggregate':
      return value;
  }
}

/** What is wrong with a goal, in a sentence. */
export function goalProblemText(problem: GoalProblem, { goals: { problems } }: AllTexts): string {
  switch (problem.kind) {
    case 'too-long':
      return problems[problem.kind];
    case 'not-json':
      return problems[problem.kind](problem.detail);
    case 'wrong-part':
      return problems[problem.kind](problem.part, problem.expected, problem.came);
    case 'no-promise':
    case 'no-database':
      return problems[problem.kind](problem.id, problem.known.join(', '));
    case 'judged-at-rest':
      return problems[problem.kind](problem.id);
    case 'no-such-number':
      return problems[problem.kind](problem.least, problem.most);
    case 'no-table':
      return problems[problem.kind](problem.database, problem.table, problem.known.join(', '));
  }
}
