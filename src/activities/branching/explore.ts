import type { Choice, Graph, Situation } from './graph.ts';
import { after, openChoices, startOf } from './walk.ts';

/** One reachable situation with everything that is offered in it. */
export interface Place {
  readonly situation: Situation;
  readonly ways: readonly { readonly choice: Choice; readonly to: string }[];
}

/** Every situation that some way leads to. */
export interface Exploration {
  /** By `keyOf(situation)`. Without a loop each place stands after those it leads to, the start last. */
  readonly places: ReadonlyMap<string, Place>;
  /** Node ids of one way that comes back to the very same situation, so that it need never end. */
  readonly loop: readonly string[] | undefined;
  /** False: there were more situations than `limit`, and the rest is unknown. */
  readonly whole: boolean;
}

/** More than this nobody can test by hand either; a real scenario has some hundred. */
export const situationLimit = 20_000;

export const keyOf = ({ node, values }: Situation): string => `${node} ${values.join(' ')}`;

interface Open extends Place {
  readonly key: string;
  /** Index of the way to try next. */
  at: number;
}

function opened(graph: Graph, situation: Situation): Open {
  const ways = openChoices(graph, situation).map((choice) => ({
    choice,
    to: keyOf(after(graph, situation, choice)),
  }));
  return { key: keyOf(situation), situation, ways, at: 0 };
}

/** Walks every way, depth first, without recursion: authors' graphs may be deep. */
export function explore(graph: Graph, limit: number = situationLimit): Exploration {
  const places = new Map<string, Place>();
  const trail: Open[] = [opened(graph, startOf(graph))];
  const onTrail = new Set(trail.map(({ key }) => key));
  let loop: readonly string[] | undefined;
  for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
    const way = here.ways[here.at];
    here.at += 1;
    if (way === undefined) {
      trail.pop();
      onTrail.delete(here.key);
      places.set(here.key, { situation: here.situation, ways: here.ways });
    } else if (onTrail.has(way.to)) {
      const since = trail.findIndex(({ key }) => key === way.to);
      loop ??= trail.slice(since).map(({ situation }) => situation.node);
    } else if (!places.has(way.to)) {
      if (places.size + trail.length >= limit) return { places, loop, whole: false };
      trail.push(opened(graph, after(graph, here.situation, way.choice)));
      onTrail.add(way.to);
    }
  }
  return { places, loop, whole: true };
}

/**
 * A number for each place, worked out from the numbers of the places it leads to: points, lengths.
 * Only for graphs whose ways all end.
 */
export function fold(
  { places }: Exploration,
  worth: (place: Place, ahead: readonly number[]) => number,
): ReadonlyMap<string, number> {
  const worths = new Map<string, number>();
  for (const [key, place] of places) {
    worths.set(
      key,
      worth(
        place,
        place.ways.map(({ to }) => worths.get(to) ?? 0),
      ),
    );
  }
  return worths;
}

/** Choices on the longest way through. Only for graphs whose ways all end. */
export function longestWay(graph: Graph): number {
  const lengths = fold(explore(graph), (_, ahead) => Math.max(0, ...ahead.map((far) => far + 1)));
  return lengths.get(keyOf(startOf(graph))) ?? 0;
}
