import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { branchesOf, isWellFormed } from './branches.ts';
import { addBranch, addTwig, removeEntry, setStatement } from './edit-tree.ts';
import { goalOf, proposeGoal } from './goal.ts';
import { maxPackedLength, pack, unpack } from './pack.ts';
import { emptyTree, type ProblemTreeSpec, type Tree } from './spec.ts';
import { problemTreeType } from './type.ts';

const spec: ProblemTreeSpec = { example: undefined, entries: 6, max: 30 };

const text = fc.string({ maxLength: 30, unit: 'binary' }).map((some) => some.slice(0, 30));
type Step = { readonly do: 'cause' | 'effect' | 'twig' | 'remove' | 'word'; readonly at: number };
const steps = fc.array(
  fc.record({
    do: fc.constantFrom('cause', 'effect', 'twig', 'remove', 'word'),
    at: fc.nat({ max: 8 }),
    text,
    goal: text,
  }),
  { maxLength: 20 },
);

/** Any tree that a learner can reach by the buttons. */
const trees: fc.Arbitrary<Tree> = steps.map((some) =>
  some.reduce<Tree>((tree, step) => {
    const full = tree.entries.length >= spec.entries;
    const entry = tree.entries[step.at];
    switch (step.do satisfies Step['do']) {
      case 'cause':
      case 'effect':
        return full ? tree : addBranch(tree, step.do === 'cause' ? 'cause' : 'effect')[0];
      case 'twig':
        return full || entry?.depth !== 1 ? tree : addTwig(tree, step.at)[0];
      case 'remove':
        return entry === undefined ? tree : removeEntry(tree, step.at);
      case 'word':
        return setStatement(tree, entry && step.at, { text: step.text, goal: step.goal });
    }
  }, emptyTree),
);
const responses = fc.record({
  shown: fc.constantFrom('example' as const, 'own' as const),
  goals: fc.boolean(),
  own: trees,
});

describe('a tree', () => {
  it('stays in order, whatever buttons are pressed', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(isWellFormed(tree.entries)).toBe(true);
        const drawn = (['cause', 'effect'] as const)
          .flatMap((place) => branchesOf(tree, place))
          .flatMap(({ at, twigs }) => [at, ...twigs.map((twig) => twig.at)]);
        expect(drawn).toEqual(tree.entries.map((_, at) => at));
      }),
    );
  });

  it('keeps what hung on a removed cause', () => {
    const [one, at] = addBranch(emptyTree, 'cause');
    const [two, below] = addTwig(one, at);
    const three = removeEntry(setStatement(two, below, { text: 'plan lekcji' }), at);
    expect(three.entries).toEqual([{ place: 'cause', depth: 1, text: 'plan lekcji', goal: '' }]);
  });

  it('puts a new twig below its own branch', () => {
    const [one] = addBranch(addBranch(emptyTree, 'cause')[0], 'cause');
    expect(addTwig(addTwig(one, 0)[0], 0)[1]).toBe(2);
  });
});

describe('a saved tree', () => {
  it('comes back as it was, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('never trusts what comes from outside', () => {
    for (const packed of ['', 'op', 'xp0000', 'op000001d0000', 'op000001e000001c0000', 'op00001']) {
      expect(unpack(spec, packed)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const response = unpack(spec, `op${rest}`);
        return response === undefined || isWellFormed(response.own.entries);
      }),
    );
  });

  it('is neither right nor wrong, and tells the LMS its size', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(problemTreeType.score(spec, response).result).toBe('neutral');
        const answer = problemTreeType.interaction(spec, response);
        expect(answer.kind === 'other' && answer.text).toMatch(/^causes=\d effects=\d goals=[01]$/);
      }),
    );
  });

  it('goes to the workbook as a list, with goals once it was turned', () => {
    const [one] = addBranch(emptyTree, 'cause');
    const own = setStatement(setStatement(one, 0, { text: 'Bus jeździ za rzadko' }), undefined, {
      text: 'Młodzi nie zostają',
    });
    const entry = (goals: boolean) =>
      problemTreeType.entry?.(spec, { shown: 'own', goals, own })?.split('\n');
    expect(entry(false)).toEqual([
      'Problem: Młodzi nie zostają',
      'Przyczyny:',
      '- Bus jeździ za rzadko',
      'Skutki:',
    ]);
    expect(entry(true)?.[0]).toBe('Problem: Młodzi nie zostają → Młodzi zostają');
    expect(
      problemTreeType.entry?.(spec, { shown: 'own', goals: true, own: emptyTree }),
    ).toBeUndefined();
  });
});

describe('a problem turned into a goal', () => {
  it.each([
    ['Młodzi nie zostają na zajęciach', 'Młodzi zostają na zajęciach'],
    ['Brak busa po 16:00', 'Jest dostęp do busa po 16:00'],
    ['nie ma pieniędzy', 'Jest dostęp do pieniędzy'],
    ['Nikt nie pyta nastolatków', 'Ktoś pyta nastolatków'],
    ['Bus jeździ za rzadko', 'Bus jeździ wystarczająco często'],
    ['Zajęć jest zbyt mało dla starszych', 'Zajęć jest wystarczająco dużo dla starszych'],
    ['Dowiadujemy się za późno', 'Dowiadujemy się w porę'],
  ])('„%s” becomes „%s”', (problem, goal) => {
    expect(proposeGoal(problem)).toBe(goal);
  });

  it('is left to the learner where no turn is known', () => {
    for (const problem of ['', 'Ostatni bus odjeżdża o 15:20', 'Niechęć sąsiadów'])
      expect(proposeGoal(problem)).toBe('');
  });

  it('never exceeds its field and never overrides the learner’s words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        (some) => goalOf({ text: `Brak ${some}`, goal: '' }, 30).length <= 30,
      ),
    );
    expect(goalOf({ text: 'Brak busa', goal: 'Bus jest' }, 30)).toBe('Bus jest');
  });
});
