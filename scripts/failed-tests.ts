import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import {
  isUnloadable,
  type PlaywrightReport,
  type PlaywrightSpec,
  type PlaywrightSuite,
  type VitestFile,
  type VitestReport,
} from './test-reports.ts';

const root = join(import.meta.dirname, '..');

/** Each test that did not pass, and how its message begins. */
export function vitestFailures(report: VitestReport): readonly string[] {
  return report.testResults.flatMap(fileFailures);
}

function fileFailures(file: VitestFile): readonly string[] {
  const name = relative(root, file.name);
  if (isUnloadable(file)) return [failure([name], file.status, [file.message])];
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) =>
      failure([name, fullName], status, failureMessages.map(timeOutNamed)),
    );
}

/** Of a test that took too long, Vitest's report has not the message, but the trace that was kept for one. */
function timeOutNamed(message: string): string {
  return message.replace('Error: STACK_TRACE_ERROR', 'Error: timed out');
}

export function playwrightFailures(report: PlaywrightReport): readonly string[] {
  return [
    ...report.suites.flatMap((suite) => suiteFailures(suite, [])),
    ...report.errors.map(({ message }) => failure(['playwright'], 'failed', [message])),
  ];
}

function suiteFailures(suite: PlaywrightSuite, above: readonly string[]): readonly string[] {
  const path = [...above, suite.title];
  return [
    ...suite.specs.flatMap((spec) => specFailures(spec, path)),
    ...(suite.suites ?? []).flatMap((inner) => suiteFailures(inner, path)),
  ];
}

function specFailures(spec: PlaywrightSpec, path: readonly string[]): readonly string[] {
  return spec.tests
    .filter(({ status }) => status !== 'expected')
    .map(({ projectName, status, results }) =>
      failure(
        [...path, spec.title, `(${projectName})`],
        status,
        results.flatMap(({ errors }) => errors.map(({ message }) => message)),
      ),
    );
}

/** A test that says nothing of why it did not pass is said to be what it is: skipped, flaky. */
function failure(path: readonly string[], status: string, messages: readonly string[]): string {
  const said = messages.flatMap(firstLines).slice(0, linesOfMessage);
  return [path.join(' › '), ...(said.length === 0 ? [status] : said)].join('\n    ');
}

/** The first says what was awaited; of a page, the next two where and what was seen. */
const linesOfMessage = 3;

function firstLines(message: string): readonly string[] {
  return saidLines(message).filter((line) => !line.startsWith('at '));
}

function saidLines(text: string): readonly string[] {
  return stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Of what can't name a test: the end of what it said. */
export function lastLines(output: string): readonly string[] {
  return saidLines(output).slice(-linesOfOutput);
}

const linesOfOutput = 20;
