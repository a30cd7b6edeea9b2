import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * How long a learner has had an element in sight: from when it first came into view, since a lesson further
 * on is in the page long before it is looked at.
 */
export class ShownController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly now: () => number;
  private observer: IntersectionObserver | undefined = undefined;
  private since = 0;

  /** `now` gives milliseconds of a clock that only runs forward. */
  constructor(host: ReactiveControllerHost & Element, now: () => number) {
    this.host = host;
    this.now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.restart();
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.restart();
      this.observer?.disconnect();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** A new round begins now. */
  restart(): void {
    this.since = this.now();
  }

  seconds(): number {
    return (this.now() - this.since) / 1000;
  }
}
