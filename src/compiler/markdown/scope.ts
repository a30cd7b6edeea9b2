import type { Token } from 'marked';

import type { Fact } from '../../model/course.ts';
import type { Report } from '../../model/diagnostic.ts';
import type { Source } from '../source/source.ts';

/** A module as links see it. */
export interface LinkedModule {
  readonly id: string;
  readonly number: number;
  readonly shortTitle: string;
  /** Lesson titles by id. */
  readonly lessons: ReadonlyMap<string, string>;
}

/** What a page may point at. */
export interface Targets {
  /** Undefined where the file could not be read: then no page is blamed. */
  readonly facts: ReadonlyMap<string, Fact> | undefined;
  /** Terms by id, as the glossary spells them. */
  readonly terms: ReadonlyMap<string, string>;
  /** Modules by number. */
  readonly modules: ReadonlyMap<number, LinkedModule>;
  /** Titles of modules that are named and not yet written, by number. */
  readonly planned: ReadonlyMap<number, string>;
  /** The module of this page; undefined for pages of the whole course. */
  readonly module: LinkedModule | undefined;
  /** Files of this module's folder, as `media/plan.svg`. */
  readonly files: ReadonlySet<string>;
}

/** What a page points at, in order of first use. */
export interface Uses {
  readonly facts: Set<string>;
  readonly terms: Set<string>;
  readonly media: Set<string>;
}

/** Everything that reading one page needs. */
export interface PageScope {
  readonly source: Source;
  readonly report: Report;
  readonly targets: Targets;
  readonly uses: Uses;
  /** Inline tokens of a text that a block cut out, with the page's reference links. */
  readonly inlineTokens: (markdown: string) => Token[];
}

export const noTargets: Targets = {
  facts: new Map(),
  terms: new Map(),
  modules: new Map(),
  planned: new Map(),
  module: undefined,
  files: new Set(),
};

export const newUses = (): Uses => ({ facts: new Set(), terms: new Set(), media: new Set() });
