import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../src/app/explore/remembered-search.ts';
import { readPreparedFile, writePreparedFile, type PreparedFile } from '../src/app/prepared/prepared-file.ts';
import { preparedQuestions, type PreparedQuestion } from '../src/app/prepared/prepared-questions.ts';
import { readRow, type PreparedRow } from '../src/app/prepared/prepared-row.ts';
import type { Inquiry } from '../src/explorer/asking/inquiry.ts';
import type { Exploration } from '../src/explorer/search/verdict.ts';
import { scenarioOf } from '../src/app/scenarios/every-scenario.ts';
import type { SlotId } from '../src/scenarios/slots/setup.ts';
import { codeParts, decidingCode, type DecidingCode } from '../vite/deciding-code.ts';

/** A question with what its answer depends on. */
export type Due = {
  readonly question: PreparedQuestion;
  readonly asked: string;
  readonly parts: Readonly<Record<string, string>>;
  /** The answer that is checked in; null: none, or one of another question or other code. */
  readonly row: PreparedRow | null;
};

export type PreparedFiles = Readonly<Record<string, PreparedFile>>;

export function pathOfFile(root: string, file: string): string {
  return join(root, 'src/app/prepared/verdicts', `${file}.json`);
}

/** What is checked in. A file that can't be read, as in the middle of a merge, holds nothing. */
export function readPreparedFiles(root: string, questions: readonly PreparedQuestion[]): PreparedFiles {
  const names = [...new Set(questions.map(({ file }) => file))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const path = pathOfFile(root, name);
      const file = existsSync(path) ? readPreparedFile(readFileSync(path, 'utf8')) : null;
      return file === null ? [] : [[name, file]];
    }),
  );
}

export function duesOf(
  questions: readonly PreparedQuestion[],
  files: PreparedFiles,
  code: DecidingCode,
): readonly Due[] {
  return questions.map((question) => {
    const { setup } = question.inquiry;
    const asked = askedOf(question);
    const parts = codeParts(code, [setup.scenario, ...Object.values(setup.slots)]);
    const file = files[question.file];
    const row = file?.rows[question.name];
    const isOfToday =
      row?.asked === asked && Object.entries(parts).every(([part, digest]) => file?.code[part] === digest);
    return { question, asked, parts, row: isOfToday ? row : null };
  });
}

/** Writes each file anew, from answers to all of its questions and nothing else. */
export function writePreparedFiles(
  root: string,
  answers: readonly (Omit<Due, 'row'> & { readonly row: PreparedRow })[],
): void {
  for (const name of new Set(answers.map(({ question }) => question.file))) {
    const own = answers.filter(({ question }) => question.file === name);
    const code = Object.assign({}, ...own.map(({ parts }) => parts)) as PreparedFile['code'];
    const rows = Object.fromEntries(own.map(({ question, row }) => [question.name, row]));
    writeFileSync(pathOfFile(root, name), writePreparedFile({ code, rows }));
  }
}

/** Names what is asked: what the scenario has by default is its own, and the code's. */
function askedOf({ inquiry }: PreparedQuestion): string {
  const { setup } = inquiry;
  const { defaults } = scenarioOf(setup);
  const chosen = (Object.keys(setup.slots) as SlotId[]).filter(
    (slot) => setup.slots[slot] !== defaults[slot],
  );
  const slots = Object.fromEntries(chosen.map((slot) => [slot, setup.slots[slot]])) as typeof setup.slots;
  return digest(keyOf({ ...inquiry, setup: { ...setup, slots } }));
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What is checked in and of the code as it is now, by what a page asks. */
export async function checkedIn(
  root: string,
): Promise<readonly { readonly inquiry: Inquiry; readonly exploration: Exploration }[]> {
  const questions = preparedQuestions();
  const dues = duesOf(questions, readPreparedFiles(root, questions), await decidingCode(root));
  return dues.flatMap(({ question: { asked, inquiry }, row }) => {
    const exploration = row === null ? null : readRow(inquiry, row);
    return exploration === null ? [] : [{ inquiry: asked, exploration }];
  });
}
