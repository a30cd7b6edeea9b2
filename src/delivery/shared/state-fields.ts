import type {
  ActivityPhase,
  ActivityState,
  ModuleState,
  TestState,
} from '../../model/module-state.ts';
import type { Score } from '../../model/score.ts';
import { UnreadableBytes, type ByteReader, type ByteWriter } from './bytes.ts';
import type { IdsTable } from './ids-table.ts';

/** Kept in two bits; saved states depend on the order. */
const phases: readonly ActivityPhase[] = ['open', 'checked', 'done'];
const sures = [0, 1, 2, 3] as const;

/** How `best` is written, in two bits: not at all, as a whole number, or in full. */
const noPoints = 0;
const wholePoints = 1;
const anyPoints = 2;

const pointsKind = (points: number | undefined): number =>
  points === undefined
    ? noPoints
    : Number.isSafeInteger(points) && points >= 0 && !Object.is(points, -0)
      ? wholePoints
      : anyPoints;

function writeActivity(writer: ByteWriter, state: ActivityState): void {
  const kind = pointsKind(state.best);
  writer.byte(phases.indexOf(state.phase) | (state.sure << 2) | (kind << 4));
  writer.byte(state.tries * 16 + state.hints);
  if (state.best !== undefined)
    if (kind === wholePoints) writer.whole(state.best);
    else writer.float(state.best);
  writer.text(state.response);
}

function readActivity(reader: ByteReader): ActivityState {
  const flags = reader.byte();
  const phase = phases[flags & 3];
  const sure = sures[(flags >> 2) & 3];
  if (phase === undefined || sure === undefined) throw new UnreadableBytes('no such phase');
  const counts = reader.byte();
  const kind = flags >> 4;
  const best =
    kind === noPoints ? undefined : kind === wholePoints ? reader.whole() : reader.float();
  return { phase, sure, tries: counts >> 4, hints: counts & 15, best, response: reader.text() };
}

type Activities = Readonly<Record<string, ActivityState>>;

function writeActivities(writer: ByteWriter, table: IdsTable, states: Activities): void {
  const entries = Object.entries(states);
  writer.whole(entries.length);
  for (const [id, state] of entries) {
    table.write(writer, id);
    writeActivity(writer, state);
  }
}

function readActivities(reader: ByteReader, table: IdsTable): Activities {
  const entries: [string, ActivityState][] = [];
  for (let left = reader.whole(); left > 0; left -= 1)
    entries.push([table.read(reader), readActivity(reader)]);
  return Object.fromEntries(entries);
}

function writeScore(writer: ByteWriter, score: Score | undefined): void {
  if (score === undefined) return writer.byte(noPoints);
  const whole = [score.raw, score.max].every((points) => pointsKind(points) === wholePoints);
  writer.byte(whole ? wholePoints : anyPoints);
  for (const points of [score.raw, score.max])
    if (whole) writer.whole(points);
    else writer.float(points);
}

function readScore(reader: ByteReader): Score | undefined {
  const kind = reader.byte();
  if (kind === noPoints) return undefined;
  const read = (): number => (kind === wholePoints ? reader.whole() : reader.float());
  return { raw: read(), max: read() };
}

function writeTest(writer: ByteWriter, table: IdsTable, test: TestState | undefined): void {
  writer.byte(test === undefined ? 0 : test.finished ? 2 : 1);
  if (test === undefined) return;
  writer.whole(test.seed);
  writer.whole(test.at);
  writer.whole(test.drawn.length);
  for (const id of test.drawn) table.write(writer, id);
  writeActivities(writer, table, test.answers);
}

function readTest(reader: ByteReader, table: IdsTable): TestState | undefined {
  const kind = reader.byte();
  if (kind === 0) return undefined;
  const seed = reader.whole();
  const at = reader.whole();
  const drawn = Array.from({ length: sane(reader.whole()) }, () => table.read(reader));
  return { seed, at, drawn, answers: readActivities(reader, table), finished: kind === 2 };
}

/** No list of a state is longer; a larger number means that the bytes are not ours. */
function sane(length: number): number {
  if (length > 4096) throw new UnreadableBytes('a list is too long');
  return length;
}

/** Every field of a module state, in the order of format 1. */
export function writeState(writer: ByteWriter, table: IdsTable, state: ModuleState): void {
  writer.whole(state.revision);
  table.write(writer, state.location);
  table.writeSet(writer, state.visited);
  writeActivities(writer, table, state.activities);
  writeActivities(writer, table, state.warmUp);
  writeTest(writer, table, state.test);
  writeScore(writer, state.bestTest);
  table.writeSet(writer, state.seen);
  const unknown = Object.entries(state.unknown);
  writer.whole(unknown.length);
  for (const [key, value] of unknown) {
    writer.text(key);
    writer.text(value);
  }
}

/** Reads what `writeState` wrote; throws UnreadableBytes otherwise. */
export function readState(reader: ByteReader, table: IdsTable): ModuleState {
  const revision = reader.whole();
  const location = table.read(reader);
  const visited = table.readSet(reader);
  const activities = readActivities(reader, table);
  const warmUp = readActivities(reader, table);
  const test = readTest(reader, table);
  const bestTest = readScore(reader);
  const seen = table.readSet(reader);
  const unknown = Object.fromEntries(
    Array.from({ length: sane(reader.whole()) }, () => [reader.text(), reader.text()]),
  );
  if (!reader.atEnd) throw new UnreadableBytes('something stands behind the end');
  return {
    version: 1,
    revision,
    location,
    visited,
    activities,
    warmUp,
    test,
    bestTest,
    seen,
    unknown,
  };
}
