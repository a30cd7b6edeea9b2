import { withMirror } from '../../src/delivery/mirror/mirrored-port.ts';
import { createScorm12Port } from '../../src/delivery/scorm12/port.ts';
import { createScorm2004Port } from '../../src/delivery/scorm2004/port.ts';
import { createKeyedStorage } from '../../src/delivery/shared/keyed-storage.ts';
import { createStateCodec } from '../../src/delivery/shared/state-codec.ts';
import { scormId } from '../../src/model/ids.ts';
import { newModuleState, type ModuleState } from '../../src/model/module-state.ts';
import { percent } from '../../src/model/score.ts';
import { seededRandom } from '../../src/model/seeded-random.ts';
import type { LaunchMode, TrackingPort } from '../../src/model/tracking.ts';
import { MemoryStorage } from '../contracts/memory-storage.ts';
import { TestLms } from '../contracts/lms.ts';
import { faults, faultyApi, Line } from './faulty-api.ts';
import {
  createDice,
  dictionary,
  isPassed,
  lossesOf,
  nextStep,
  passMark,
  reportOf,
} from './learner.ts';
import { functions12, journalOf, MoodleClient, MoodleServer, postOver } from './moodle-like.ts';

/** What one learner's life with one LMS came to. */
export interface RunResult {
  readonly seed: number;
  readonly faults: number;
  readonly losses: readonly string[];
}

/** An LMS behind a bad line: new ports for each launch, and what is stored in the end. */
interface Place {
  launch(line: Line): TrackingPort;
  stored(): {
    readonly passed: boolean;
    readonly score: string;
    readonly suspendData: string;
    /** Ids of the journal's entries, in order. */
    readonly journal: readonly string[];
  };
}

const now = () => new Date(2026, 10, 24, 9, 5, 7);
const functions2004 = functions12.map((name) =>
  name === 'LMSFinish' ? 'Terminate' : name.replace('LMS', ''),
);

function moodle(): Place {
  const server = new MoodleServer();
  return {
    launch(line) {
      const client = new MoodleClient(server.tracks, postOver(server, line));
      const api = faultyApi(client, functions12, 'LMSSetValue', line);
      return createScorm12Port({ api, now, evidence: client.evidence });
    },
    stored: () => ({
      passed: server.tracks.get('cmi.core.lesson_status') === 'passed',
      score: server.tracks.get('cmi.core.score.raw') ?? '',
      suspendData: server.tracks.get('cmi.suspend_data') ?? '',
      journal: journalOf(server.tracks),
    }),
  };
}

/** scorm-again tells the truth about its commits; a beacon or a lost network look like a refusal there. */
function again(standard: 'scorm12' | 'scorm2004'): Place {
  const lms = new TestLms(standard);
  const is12 = standard === 'scorm12';
  return {
    launch(line) {
      lms.refuses = () =>
        (['server-error', 'offline', 'session-dead', 'beacon'] as const).some((fault) =>
          line.active.has(fault),
        );
      const api = is12
        ? faultyApi(lms.launch(), functions12, 'LMSSetValue', line)
        : faultyApi(lms.launch(), functions2004, 'SetValue', line);
      return is12 ? createScorm12Port({ api, now }) : createScorm2004Port({ api, now });
    },
    stored: () => ({
      passed: lms.stored(is12 ? 'core.lesson_status' : 'success_status') === 'passed',
      score: lms.stored(is12 ? 'core.score.raw' : 'score.raw'),
      suspendData: lms.stored('suspend_data'),
      journal: lms.journal(),
    }),
  };
}

export const profiles = {
  moodle,
  'scorm-again 1.2': () => again('scorm12'),
  'scorm-again 2004': () => again('scorm2004'),
} as const;

export type Profile = keyof typeof profiles;

/**
 * One learner through several launches with random faults. After each launch everything done before must
 * stand in the launch's state; after a last launch without faults the LMS must hold it all.
 */
export function runLearner(seed: number, profile: Profile): RunResult {
  const dice = createDice(seededRandom(seed));
  const place = profiles[profile]();
  const codec = createStateCodec(dictionary);
  const browser = new MemoryStorage();
  const storage = createKeyedStorage(() => browser);
  const line = new Line();
  const losses: string[] = [];
  let done: ModuleState = newModuleState;
  const answered: string[] = [];

  const open = (): { port: TrackingPort; state: ModuleState | undefined; mode: LaunchMode } => {
    const port = withMirror(place.launch(line), {
      storage,
      courseId: 'kurs',
      moduleId: 'modul',
      codec,
      now,
    });
    const { launch, failure } = port.open();
    if (failure?.code === 'initialize-refused')
      return { port, state: undefined, mode: launch.mode };
    const saved = codec.decode(launch.suspendData);
    if (saved.kind === 'unreadable') losses.push('the saved state is unreadable');
    return {
      port,
      state: saved.kind === 'state' ? saved.state : newModuleState,
      mode: launch.mode,
    };
  };

  const sessions = 2 + dice.below(4);
  for (let session = 0; session < sessions; session += 1) {
    line.renew();
    if (dice.chance(0.1)) line.strike(dice.pick(faults));
    const { port, state, mode } = open();
    // A learner who sees 'not connected' starts again.
    if (state === undefined) continue;
    losses.push(...lossesOf(done, state).map((loss) => `session ${session}: ${loss}`));
    let current = state;
    for (let step = dice.below(25); step > 0; step -= 1) {
      if (dice.chance(0.15)) line.strike(dice.pick(faults));
      if (dice.chance(0.3)) line.recover();
      const next = nextStep(current, dice);
      current = next.state;
      if (next.interaction) {
        port.record(next.interaction);
        if (mode === 'normal') answered.push(next.interaction.id);
      }
      port.report(reportOf(current, codec.encode(current)));
      if (dice.chance(0.5)) port.commit();
    }
    done = current;
    if (dice.chance(0.6)) {
      if (dice.chance(0.7)) line.strike('beacon');
      port.close();
    }
  }

  line.renew();
  const { port, state = newModuleState, mode } = open();
  losses.push(...lossesOf(done, state).map((loss) => `at the end: ${loss}`));
  port.report(reportOf(state, codec.encode(state)));
  if (!port.commit().confirmed) losses.push('the last commit is not confirmed');
  port.close();
  losses.push(...disagreements(state, place, mode));
  if (mode === 'normal') losses.push(...journalLosses(answered, place.stored().journal));
  if (browser.length > 0) losses.push('something stays behind on the computer');
  return { seed, faults: line.count, losses };
}

/** In review a better test counts for the learner alone: the LMS keeps the score that passed. */
function disagreements(state: ModuleState, place: Place, mode: LaunchMode): string[] {
  const { passed, score, suspendData } = place.stored();
  const saved = createStateCodec(dictionary).decode(suspendData);
  const wrong = saved.kind === 'state' ? lossesOf(state, saved.state) : ['no state is stored'];
  if (isPassed(state) !== passed) wrong.push(`the LMS says passed: ${String(passed)}`);
  const best = state.bestTest && percent(state.bestTest);
  const isRight =
    mode === 'review'
      ? Number(score) >= passMark && Number(score) <= (best ?? 0)
      : score === String(best ?? '');
  if (!isRight) wrong.push(`the LMS has score '${score}', not ${best ?? 'none'}`);
  return wrong.map((sentence) => `in the LMS: ${sentence}`);
}

/** Each answer must stand in the journal under its own id; twice is no loss. */
function journalLosses(answered: readonly string[], journal: readonly string[]): string[] {
  const left = [...journal];
  return answered.flatMap((id) => {
    const place = left.indexOf(scormId(id));
    if (place < 0) return [`the journal lacks an answer to ${id}`];
    left.splice(place, 1);
    return [];
  });
}
