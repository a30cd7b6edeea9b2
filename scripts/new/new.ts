import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { newActivity } from './activity.ts';
import { newLesson } from './lesson.ts';
import { newModule } from './module.ts';

const usage = `npm run new -- activity NAME          a new activity type, from a copy of choice
npm run new -- module 13-nazwa        nowy moduł z pierwszą lekcją
npm run new -- lesson 13-nazwa/temat  nowa lekcja w module`;

const makers = new Map([
  ['activity', newActivity],
  ['lesson', newLesson],
  ['module', newModule],
]);

/** Makes what the command line asks for under `root`; returns the exit code. */
export function run(root: string, [kind = '', name = '']: readonly string[]): number {
  const make = makers.get(kind);
  const made = make?.(name, {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    exists: (path) => existsSync(join(root, path)),
  }) ?? { refusal: kind === '' ? 'What shall be new?' : `I cannot make „${kind}”.` };
  if ('refusal' in made) {
    console.error(`${made.refusal}\n\n${usage}`);
    return 1;
  }
  for (const { path, text } of made.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(`\n${made.next}\n`);
  return 0;
}
