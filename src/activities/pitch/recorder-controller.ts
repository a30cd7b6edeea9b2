import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type RecorderState =
  | { readonly kind: 'off' }
  | { readonly kind: 'recording' }
  | { readonly kind: 'recorded'; readonly url: string; readonly extension: string }
  | { readonly kind: 'unavailable' };

/** One recording in the page's memory. The microphone is let go at once when the recording ends. */
export class RecorderController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: RecorderState = { kind: 'off' };
  #recorder: MediaRecorder | undefined = undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): RecorderState {
    return this.#state;
  }

  hostDisconnected(): void {
    this.stop();
    this.forget();
  }

  async record(): Promise<void> {
    this.forget();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const recorder = new MediaRecorder(stream);
      const pieces: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
      recorder.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        const { mimeType } = recorder;
        const url = URL.createObjectURL(new Blob(pieces, { type: mimeType }));
        this.#be({ kind: 'recorded', url, extension: extensionOf(mimeType) });
      });
      recorder.start();
      this.#recorder = recorder;
      this.#be({ kind: 'recording' });
    } catch {
      this.#be({ kind: 'unavailable' });
    }
  }

  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    this.#recorder = undefined;
  }

  forget(): void {
    if (this.#state.kind === 'recorded') URL.revokeObjectURL(this.#state.url);
    this.#be({ kind: 'off' });
  }

  #be(state: RecorderState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const extensionOf = (mimeType: string): string =>
  mimeType.includes('mp4') ? 'm4a' : mimeType.includes('ogg') ? 'ogg' : 'webm';
