/** A profile that several starts of a browser share, and with it what the extension stores. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driven, type LaunchOptions, launch } from '#scripts/driver/launch.ts';

/** An extension that was installed for a test goes with the browser in Firefox, and its storage with it but for these. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export class KeptProfile {
  readonly #kind: LaunchOptions['kind'];
  readonly #folder: string;
  #starts = 0;
  #driven: Driven | undefined;

  private constructor(kind: LaunchOptions['kind'], folder: string) {
    this.#kind = kind;
    this.#folder = folder;
  }

  static async make(kind: LaunchOptions['kind']): Promise<KeptProfile> {
    return new KeptProfile(kind, await mkdtemp(join(tmpdir(), 'veilleuse-kept-')));
  }

  get folder(): string {
    return this.#folder;
  }

  async start(): Promise<Driven> {
    this.#driven = await launch({
      kind: this.#kind,
      headless: true,
      profile: this.#folder,
      preferences: KEEPING,
      knownAlready: this.#starts++ > 0,
    });
    return this.#driven;
  }

  /** Ends the browser as one does who closes it. */
  async close(): Promise<void> {
    await this.#driven?.close();
    this.#driven = undefined;
  }

  /** Ends the browser as a power cut would. */
  async kill(): Promise<void> {
    await this.#driven?.kill();
    this.#driven = undefined;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
