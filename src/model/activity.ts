import type { Report, Span } from './diagnostic.ts';
import type { InteractionAnswer } from './interaction.ts';
import type { Directive } from './markdown.ts';
import type { Verdict } from './score.ts';
import type { Catalogue, Html, Json } from './text.ts';

/** Where an activity stands: in a lesson, or in the bank that test and warm-up draw from. */
export type ActivityPlace = 'lesson' | 'bank' | 'closing';

/** One exercise of a module, as the compiler hands it to the player. Plain JSON. */
export interface Activity<Spec = Json> {
  /** Written by hand, unique in its module, never reused: saved answers hang on it. */
  readonly id: string;
  /** Folder name in `src/activities`, and the directive's name. */
  readonly type: string;
  readonly place: ActivityPlace;
  /** The question or instruction. */
  readonly prompt: Html;
  /** The prompt as plain text, for interactions and labels. */
  readonly promptText: string;
  /** Outcome id of the module; required where scored. */
  readonly outcome: string | undefined;
  readonly scored: boolean;
  /** How many times *Check* may be pressed before the solution shows. */
  readonly tries: number;
  /** Shown one by one on request. */
  readonly hints: readonly Html[];
  /** Shown after the last try, whatever was answered. */
  readonly explanation: Html | undefined;
  /** Title of the workbook entry that the answer feeds, if any. */
  readonly workbook: string | undefined;
  /** Bank only: 1 easy … 3 hard. */
  readonly difficulty: 1 | 2 | 3 | undefined;
  /** Bank only: lesson id that explains the matter. */
  readonly lesson: string | undefined;
  /** Bank only: asked before the module as well. */
  readonly warmUp: boolean;
  /** The type's own part. */
  readonly spec: Spec;
}

/** An attribute that an author may write; its table makes docs and 'did you mean'. */
export interface OptionField {
  readonly name: string;
  readonly kind: 'text' | 'whole-number' | 'number' | 'flag' | readonly string[];
  /** What it does, in Polish, one sentence. */
  readonly description: string;
  /** What holds when it is not written, as an author would write it. */
  readonly fallback: string;
}

/** A place in a picture, in per cent of its width and height from the top left. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn diagram: its SVG without a label, its natural width in CSS pixels, its nodes by DOT name. */
export interface Diagram {
  readonly svg: Html;
  readonly width: number;
  readonly nodes: Readonly<Record<string, PictureBox>>;
}

/** What `parse` and `render` may ask of the compiler. */
export interface AuthoringContext {
  readonly report: Report;
  /** Renders inline Markdown that the type cut out of a longer text itself. */
  readonly inline: (markdown: string, span: Span) => Html;
  /** Renders a list of blocks, for a type that keeps prose (offers, nodes of a scenario). */
  readonly blocks: (blocks: readonly Directive['body'][number][]) => Html;
  /** Draws DOT; undefined after reporting what is wrong. Absent where no drawing program is loaded. */
  readonly diagram?: (dot: string, span: Span) => Diagram | undefined;
}

/** Author half of an activity type: runs in the build, never shipped to learners. Pure. */
export interface ActivitySchema<Spec> {
  readonly type: string;
  /** In Polish, one sentence: what the learner does. */
  readonly summary: string;
  readonly scored: boolean;
  /** A tool of the trade: may weigh more, so its script comes when a screen first shows it (docs/decisions/0011). */
  readonly tool?: true;
  readonly options: readonly OptionField[];
  /** Labels of paragraphs the type takes for itself, without the colon. */
  readonly labels: readonly string[];
  /** Reports every problem it sees and returns undefined when no spec can be made. */
  parse(directive: Directive, context: AuthoringContext): Spec | undefined;
  /**
   * The exercise as readable HTML for print, search engines and browsers without scripts: options, pairs,
   * fields. Without prompt and without answers.
   */
  render(spec: Spec): Html;
  /** The right answer with its reasons as readable HTML, for booklets. Undefined where there is none. */
  renderSolution(spec: Spec): Html | undefined;
  /** The longest `pack()` can return for this spec, in packed characters (see ActivityType.pack). */
  maxPackedLength(spec: Spec): number;
  /** Every hand-written or positional token that saved answers refer to, for the release register. */
  tokens(spec: Spec): readonly string[];
}

export type Readiness = 'empty' | 'partial' | 'ready';

/** Learner half of an activity type without its element. Pure: no DOM, no clock, no random but the seed. */
export interface ActivityType<Spec, Response> {
  readonly type: string;
  readonly scored: boolean;
  /** What the frame calls the exercise, e.g. 'Ćwiczenie: wybierz jedną odpowiedź'. */
  kind(spec: Spec): Catalogue<string>;
  /** The empty response. The seed orders what is shuffled; the same seed gives the same page. */
  start(spec: Spec, seed: number): Response;
  readiness(spec: Spec, response: Response): Readiness;
  score(spec: Spec, response: Response): Verdict;
  /** The response that earns every point. For unscored types: the response itself. */
  solution(spec: Spec, response: Response): Response;
  /** Feedback that belongs to this response, in reading order: per option, per pair, per gap. */
  feedback(spec: Spec, response: Response): readonly Feedback[];
  interaction(spec: Spec, response: Response): InteractionAnswer;
  /** Compact text; free text goes in as it is. `unpack(pack(r))` equals `r`. */
  pack(spec: Spec, response: Response): string;
  /** Undefined when the text is not a response of this spec. */
  unpack(spec: Spec, packed: string): Response | undefined;
  /** The learner's words for the workbook, undefined when there are none yet. */
  entry?(spec: Spec, response: Response): string | undefined;
}

export interface Feedback {
  /** Key in `Verdict.parts`; undefined for feedback on the whole. */
  readonly part: string | undefined;
  readonly tone: 'right' | 'wrong' | 'neutral';
  readonly html: Html;
}
