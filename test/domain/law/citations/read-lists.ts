import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import type { CitationContext, ShortName } from '../../../../src/domain/law/citations.ts';
import type { ExpectedCitation } from '../../../../tools/bench/citations/agreement.ts';

/** The lists of expected citations beside this file; see README.md. */

export interface CitationCase {
  readonly case: string;
  readonly text: string;
  readonly from: string;
  readonly in?: { readonly anchor?: string; readonly number?: string; readonly shortNames?: Readonly<Record<string, string>> };
  readonly to: readonly string[];
  readonly not?: readonly string[];
}

export interface ExpectedLink {
  readonly in: string;
  readonly issuedOn?: string;
  readonly target: string;
  readonly link: string;
  readonly why: string;
}

const read = (name: string): unknown => parseYaml(readFileSync(new URL(name, import.meta.url), 'utf8'));

export const fiveDocuments = read('five-documents.yaml') as Readonly<Record<string, readonly ExpectedCitation[]>>;
export const cases = read('cases.yaml') as readonly CitationCase[];
export const links = read('links.yaml') as readonly ExpectedLink[];

export function contextOf({ in: standing }: CitationCase): CitationContext {
  const { shortNames, ...rest } = standing ?? {};
  return {
    ...rest,
    ...(shortNames === undefined ? {} : { shortNames: new Map(Object.entries(shortNames).map(([name, to]) => [name, meaningOf(to)])) }),
  };
}

function meaningOf(target: string): ShortName {
  const [document = '', anchor] = target.split('#');
  const named = /^\d/u.test(document) ? { number: document } : { name: document };
  return { document: named, ...(anchor === undefined ? {} : { anchor }) };
}
