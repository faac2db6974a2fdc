import type { Message, Severity } from '../../domain/message.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { assignmentCheck, sectionsCheck } from './assignments.ts';
import { citationCheck } from './citations.ts';
import { dateCheck } from './dates.ts';
import { dutyCheck, idOfFieldsCheck } from './duties.ts';
import { dutyBodyCheck } from './duty-bodies.ts';
import { dutyFigureCheck } from './duty-figures.ts';
import { endingCheck } from './endings.ts';
import { type Check, holdingsOf, type Surroundings } from './holdings.ts';
import { duplicateCheck, nameCheck, singleMessages } from './identities.ts';
import { lawCheck } from './law-bodies.ts';
import { numberCheck } from './numbers.ts';
import { proseCheck } from './prose-bodies.ts';
import { referenceCheck } from './references.ts';
import { relationCheck } from './relations.ts';
import { schemaCheck } from './schema-check.ts';
import { basisStateCheck, fileCheck, newsBasisCheck, statementCheck } from './statements.ts';
import { synonymCheck } from './synonyms.ts';
import { textFormCheck } from './text-form.ts';
import { textLockCheck } from './text-lock.ts';

const checks: readonly Check[] = [
  (file) => [...file.messages],
  nameCheck,
  duplicateCheck,
  schemaCheck,
  referenceCheck,
  relationCheck,
  endingCheck,
  numberCheck,
  dateCheck,
  statementCheck,
  basisStateCheck,
  newsBasisCheck,
  fileCheck,
  synonymCheck,
  idOfFieldsCheck,
  dutyCheck,
  dutyBodyCheck,
  dutyFigureCheck,
  assignmentCheck,
  sectionsCheck,
  textFormCheck,
  textLockCheck,
  lawCheck,
  citationCheck,
  proseCheck,
];

/** Everything that is wrong with the content as a whole, file by file. Pure: what lies around the files is an argument. */
export function checkContent(files: readonly ContentFile[], surroundings: Surroundings): Message[] {
  const holdings = holdingsOf(files, surroundings);
  return [...singleMessages(files), ...files.flatMap((file) => checks.flatMap((check) => check(file, holdings)))];
}

export function count(messages: readonly Message[], severity: Severity): number {
  return messages.filter((message) => message.severity === severity).length;
}
