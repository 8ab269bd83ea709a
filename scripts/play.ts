import process from 'node:process';
import { tellRun } from './tell-run.ts';

const { code, out, error } = await tellRun(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
