import type { Duty } from '../../domain/matrix/duty.ts';
import type { Message, Severity } from '../../domain/message.ts';
import { collections } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, isRecord, type Path } from './fields.ts';
import { aboutField } from './finding.ts';
import type { Holdings } from './holdings.ts';

/** An entry of `trach-nhiem` as the checks of duties read it. */
export interface DutyEntry {
  readonly document: string;
  readonly agency: string;
  readonly basisState: string;
  readonly rows: readonly Duty[];
}

/** An entry of duties whose shape the schema check accepts; another is told of there. */
export function dutyEntryOf(file: ContentFile): DutyEntry | undefined {
  if (file.collection !== 'trach-nhiem') return undefined;
  const read = collections['trach-nhiem'].schema.safeParse(file.data);
  if (!read.success) return undefined;
  const { document, agency, basisState, rows } = read.data;
  return { document, agency, basisState, rows: rows.map((row) => ({ ...row, document, agency })) };
}

interface TellWords {
  readonly reason: string;
  readonly fix: string;
  readonly expected?: string;
  readonly found?: string;
}

/** Tells what is wrong with a field of an entry, by its path below the base. */
export type Tell = (path: Path | string, ruleId: string, words: TellWords, severity?: Severity) => Message;

export function tellerOf(file: ContentFile, base: Path = []): Tell {
  return (below, ruleId, words, severity) => {
    const path = [...base, ...(typeof below === 'string' ? [below] : below)];
    return aboutField(
      file,
      { path, label: describePath(collections['trach-nhiem'].schema, file.data, path).label },
      ruleId,
      words,
      severity,
    );
  };
}

/** A field of an entry that holds words. */
export function textField(data: unknown, name: string): string | undefined {
  const value = isRecord(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The fields of the document that gives the duties. */
export function documentField({ document }: Pick<DutyEntry, 'document'>, name: string, holdings: Holdings): string | undefined {
  return textField(holdings.find('van-ban', document)?.data, name);
}
