/** How much a message weighs: an `error` fails the build, a `warning` is shown, a `note` is kept for the record. */
export type Severity = 'error' | 'warning' | 'note';

/** Where something was found: a path inside the repository, a field (as `steps[2].title`), a line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly field?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The one message of parser, schemas, checks, importer and CMS.
 * Texts are Vietnamese, for editors; `ruleId` is English, for engineers.
 * A message is finished when `fix` tells the reader what to do.
 */
export interface Message {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly reason: string;
  readonly expected?: string;
  readonly found?: string;
  readonly fix: string;
}
