import type { Choice, Comparison, Graph, Situation } from '../branching/graph.ts';
import { isOpen, nodeOf, openChoices, walkFar, type Step } from '../branching/walk.ts';
import type { Ending, ScenarioResponse, ScenarioSpec } from './spec.ts';
import { turningPoint } from './turning-point.ts';
import { bestFrom } from './worth.ts';

export interface Change {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A choice that its condition kept back, and what it would have taken. */
export interface Withheld {
  readonly choice: Choice;
  readonly needs: readonly {
    readonly label: string;
    readonly is: Comparison;
    readonly amount: number;
  }[];
}

export interface DebriefStep {
  readonly node: string;
  readonly title: string;
  readonly choice: Choice;
  readonly changes: readonly Change[];
  /** The best ending was within reach before this step, and no longer after it. */
  readonly lost: boolean;
  readonly turning: boolean;
  /** Choices of this node whose condition did not hold. */
  readonly withheld: readonly Withheld[];
}

/** The way taken, looked at afterwards. */
export interface Debrief {
  readonly steps: readonly DebriefStep[];
  readonly end: string;
  readonly title: string;
  /** Undefined while the way goes on. */
  readonly ending: Ending | undefined;
}

export function changesOf(graph: Graph, { from, to }: Step): readonly Change[] {
  return graph.variables.flatMap(({ label }, index) => {
    const change = { label, from: from.values[index] ?? 0, to: to.values[index] ?? 0 };
    return change.from === change.to ? [] : [change];
  });
}

/** A choice with the same words that was offered is no loss, whatever it led to. */
function withheldAt(graph: Graph, situation: Situation): readonly Withheld[] {
  const offered = openChoices(graph, situation).map(({ text }) => text);
  const labels = new Map(graph.variables.map(({ id, label }) => [id, label]));
  return (nodeOf(graph, situation.node)?.choices ?? [])
    .filter((choice) => !isOpen(graph, situation, choice) && !offered.includes(choice.text))
    .map((choice) => ({
      choice,
      needs: choice.when.map(({ variable, is, amount }) => ({
        label: labels.get(variable) ?? variable,
        is,
        amount,
      })),
    }));
}

export function debriefOf(spec: ScenarioSpec, response: ScenarioResponse): Debrief {
  const { graph, endings } = spec;
  const steps = walkFar(graph, response.choices);
  const turning = turningPoint(spec, steps);
  const end = steps.at(-1)?.to.node ?? graph.nodes[0]?.id ?? '';
  return {
    steps: steps.map((step, index) => ({
      node: step.from.node,
      title: nodeOf(graph, step.from.node)?.title ?? '',
      choice: step.choice,
      changes: changesOf(graph, step),
      lost: bestFrom(spec, step.to) < bestFrom(spec, step.from),
      turning: index === turning,
      withheld: withheldAt(graph, step.from),
    })),
    end,
    title: nodeOf(graph, end)?.title ?? '',
    ending: endings[end],
  };
}
