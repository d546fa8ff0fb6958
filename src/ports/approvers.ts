/** What the platform of a run knows of the people who may approve a release. */
export interface Approvers {
  /**
   * Who approved that this run's job goes on, as the environment's required reviewers; none where nobody was asked.
   *
   * @param environment null for any
   * @throws Error where the platform does not answer
   */
  reviewers(environment: string | null): Promise<readonly string[]>;
  /**
   * Who opened the pull requests that a commit came with.
   *
   * @throws Error where the platform does not answer
   */
  authors(commit: string): Promise<readonly string[]>;
}
