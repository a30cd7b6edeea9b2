import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A stop watch that asks its host to draw four times a second while it runs. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #before = 0;
  #since: number | undefined = undefined;
  #timer: ReturnType<typeof setInterval> | undefined = undefined;

  /** `now` gives milliseconds of a clock that only runs forward. */
  constructor(host: ReactiveControllerHost, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get running(): boolean {
    return this.#since !== undefined;
  }

  /** Seconds run so far. */
  get elapsed(): number {
    const current = this.#since === undefined ? 0 : this.#now() - this.#since;
    return (this.#before + current) / 1000;
  }

  run(): void {
    if (this.running) return;
    this.#since = this.#now();
    this.#timer = setInterval(() => this.#host.requestUpdate(), 250);
    this.#host.requestUpdate();
  }

  pause(): void {
    this.#before = this.elapsed * 1000;
    this.#since = undefined;
    clearInterval(this.#timer);
    this.#host.requestUpdate();
  }

  reset(): void {
    this.pause();
    this.#before = 0;
    this.#host.requestUpdate();
  }
}
