import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export const vitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.array(v.string()),
        }),
      ),
    }),
  ),
});

export type VitestFile = v.InferOutput<typeof vitestReport>['testResults'][number];

const playwrightError = v.object({ message: v.optional(v.string(), '') });

export type PlaywrightSuite = {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[] | undefined;
  readonly specs: readonly PlaywrightSpec[];
};

export type PlaywrightSpec = v.InferOutput<typeof playwrightSpec>;

const playwrightSpec = v.object({
  title: v.string(),
  tests: v.array(
    v.object({
      projectName: v.string(),
      status: v.string(),
      results: v.array(v.object({ errors: v.array(playwrightError) })),
    }),
  ),
});

const playwrightSuite: v.GenericSchema<unknown, PlaywrightSuite> = v.object({
  title: v.string(),
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
  specs: v.array(playwrightSpec),
});

export const playwrightReport = v.object({
  suites: v.array(playwrightSuite),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  errors: v.array(playwrightError),
});

export type VitestReport = v.InferOutput<typeof vitestReport>;
export type PlaywrightReport = v.InferOutput<typeof playwrightReport>;

export function isUnloadable(file: VitestFile): boolean {
  return file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed');
}

export function readReport<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
): v.InferOutput<Schema> | null {
  if (!existsSync(file)) return null;
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
