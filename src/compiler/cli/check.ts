import { activitySchemas } from '../../activities/schemas.ts';
import { compileCourse } from '../compile-course.ts';
import { printDiagnostics } from '../diagnostics/print-diagnostics.ts';

/** `npm run check`: the content alone, every complaint at once. The argument is the day, for facts. */
const root = process.cwd();
const [, , today] = process.argv;
const { diagnostics } = await compileCourse({ root, schemas: activitySchemas, today });
process.stdout.write(`${await printDiagnostics(diagnostics, root)}\n`);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
