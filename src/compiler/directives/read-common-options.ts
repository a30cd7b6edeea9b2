import type { Activity } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import type { Attribute } from '../../model/markdown.ts';
import { hintFor } from '../source/nearest.ts';
import type { Complain } from './complain.ts';
import type { ActivitySurroundings, AnySchema } from './located-activity.ts';

/**
 * The options that every activity understands, checked against its module. `written` holds the legal ones,
 * `named` all, so that nothing is called missing that is only wrong.
 */
export function readCommonOptions(
  written: Readonly<Record<string, Attribute>>,
  named: Readonly<Record<string, Attribute>>,
  schema: AnySchema,
  { place, outcomes, lessons }: ActivitySurroundings,
  head: Span,
  complain: Complain,
): Pick<Activity, 'outcome' | 'tries' | 'workbook' | 'difficulty' | 'lesson' | 'warmUp'> {
  const text = (name: string): string | undefined => {
    const value = written[name]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const reference = (
    name: string,
    code: string,
    allowed: readonly string[] | undefined,
    what: string,
  ): string | undefined => {
    const value = text(name);
    if (value === undefined || allowed === undefined || allowed.includes(value)) return value;
    complain(code, written[name]?.span ?? head, `${what} „${value}”.`, hintFor(value, allowed));
    return undefined;
  };
  const required = (name: string, code: string, message: string, hint: string): void => {
    if (named[name] === undefined) complain(code, head, message, hint);
  };
  if (schema.scored && outcomes !== undefined) {
    const known = `Efekty tego modułu: ${outcomes.slice(0, 8).join(', ')}.`;
    required(
      'outcome',
      'activity/no-outcome',
      'Ćwiczenie oceniane nie mówi, któremu efektowi służy.',
      `Dopisz outcome=…. ${known}`,
    );
  }
  if (place === 'bank') {
    required(
      'level',
      'bank/no-level',
      'Pytanie banku nie ma trudności.',
      'Dopisz level=1, level=2 albo level=3.',
    );
    required(
      'lesson',
      'bank/no-lesson',
      'Pytanie banku nie odsyła do lekcji.',
      'Dopisz lesson=id-lekcji.',
    );
  }
  const tries = Number(text('tries') ?? 2);
  if (tries < 1 || tries > 9) {
    complain(
      'activity/bad-tries',
      written['tries']?.span ?? head,
      'Prób może być od 1 do 9.',
      'Zwykle wystarczą dwie.',
    );
  }
  const level = text('level');
  return {
    outcome: reference('outcome', 'activity/unknown-outcome', outcomes, 'module.md nie ma efektu'),
    tries,
    workbook: text('workbook'),
    difficulty: level === '1' ? 1 : level === '2' ? 2 : level === '3' ? 3 : undefined,
    lesson: reference('lesson', 'bank/unknown-lesson', lessons, 'Ten moduł nie ma lekcji'),
    warmUp: written['warm-up'] !== undefined,
  };
}
