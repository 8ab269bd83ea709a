import { fail, succeed, type Result } from '../../base/result.ts';
import type { Inquiry } from '../../explorer/asking/inquiry.ts';
import type { Exploration } from '../../explorer/search/verdict.ts';
import { keyOf } from '../explore/remembered-search.ts';
import { loadPrepared, type LoadPrepared } from './load-prepared.ts';
import type { PreparedFile } from './prepared-file.ts';
import { preparedQuestions, type PreparedQuestion } from './prepared-questions.ts';
import { readRow } from './prepared-row.ts';

/** What was computed when this version was built. */
export type PreparedVerdicts = {
  /**
   * What it says to a question; null: the question is none of those that are answered beforehand. The failure
   * says why there is no answer where there should be one.
   */
  readonly recall: (inquiry: Inquiry) => Promise<Result<Exploration | null, string>>;
};

export function createPreparedVerdicts(load: LoadPrepared = loadPrepared): PreparedVerdicts {
  let questions: ReadonlyMap<string, PreparedQuestion> | null = null;
  const files = new Map<string, ReturnType<LoadPrepared>>();

  /** A file that could not be fetched is fetched again when it is next asked for. */
  const fileNamed = async (name: string): Promise<Result<PreparedFile, string>> => {
    const loading = files.get(name) ?? load(name);
    files.set(name, loading);
    const loaded = await loading;
    if (!loaded.ok && files.get(name) === loading) files.delete(name);
    return loaded;
  };

  return {
    recall: async (inquiry) => {
      questions ??= new Map(preparedQuestions().map((one) => [keyOf(one.asked), one]));
      const question = questions.get(keyOf(inquiry));
      if (question === undefined) return succeed(null);
      const file = await fileNamed(question.file);
      if (!file.ok) return file;
      const row = file.value.rows[question.name];
      const exploration = row === undefined ? null : readRow(question.inquiry, row);
      return exploration === null
        ? fail(`${question.file}: nothing of ${question.name}`)
        : succeed(exploration);
    },
  };
}
