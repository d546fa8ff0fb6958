import type { Story } from '../report/story.ts';

/** One surface on which people see a release. It never changes or delays a verdict. */
export interface Reporter {
  readonly name: string;
  /** Shows the story as it stands. Called often; the surface itself decides what is worth an update. */
  show(story: Story): Promise<void>;
  /** Shows the last story at once and lets go of everything. */
  close(story: Story | null): Promise<void>;
}
