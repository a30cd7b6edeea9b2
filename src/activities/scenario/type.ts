import type { ActivityType, Feedback } from '../../model/activity.ts';
import { isEnd, standing, walkFar } from '../branching/walk.ts';
import { debriefOf } from './debrief.ts';
import { scenarioInteraction } from './interaction.ts';
import { packScenario, unpackScenario } from './pack.ts';
import { scoreScenario } from './score.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';
import { scenarioTexts } from './texts.ts';

function feedback(spec: ScenarioSpec, response: ScenarioResponse): readonly Feedback[] {
  return debriefOf(spec, response).steps.flatMap(({ choice, lost }, index) => {
    if (choice.note === undefined) return [];
    return [
      {
        part: String(index + 1),
        tone: lost ? ('wrong' as const) : ('right' as const),
        html: choice.note,
      },
    ];
  });
}

/** The workbook keeps how it ended and what decided it, in the course's language. */
function entry(spec: ScenarioSpec, response: ScenarioResponse): string | undefined {
  const { ending, title, steps } = debriefOf(spec, response);
  if (ending === undefined) return undefined;
  const turning = steps.find((step) => step.turning);
  const { pl } = scenarioTexts;
  const lines = [`${pl.end} (${pl.quality[ending.quality]}): ${title}.`];
  if (turning !== undefined) lines.push(pl.turningWas(turning.choice.text));
  return lines.join('\n');
}

export const scenarioType: ActivityType<ScenarioSpec, ScenarioResponse> = {
  type: 'scenario',
  scored: true,
  kind: ({ kind }) => ({ pl: scenarioTexts.pl.kind[kind], en: scenarioTexts.en.kind[kind] }),
  start: () => ({ choices: [] }),
  readiness: ({ graph }, { choices }) => {
    if (choices.length === 0) return 'empty';
    return isEnd(graph, standing(graph, walkFar(graph, choices))) ? 'ready' : 'partial';
  },
  score: scoreScenario,
  solution: ({ bestWay }) => ({ choices: bestWay }),
  feedback,
  interaction: scenarioInteraction,
  pack: (_, response) => packScenario(response),
  unpack: unpackScenario,
  entry,
};
