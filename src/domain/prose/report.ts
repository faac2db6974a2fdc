import type { Nodes as HastNodes } from 'hast';
import type { Nodes } from 'mdast';
import type { FormerName } from '../agency/former-names.ts';
import type { Message, Severity } from '../message.ts';

/** Where links of a body lead. Without resolvers every provision and term counts as known. */
export interface ProseContext {
  /** The address of a provision, or of the whole document without an anchor; undefined when it does not exist. */
  readonly provisionUrl?: (document: string, anchor: string | undefined) => string | undefined;
  /** All words of a provision and of those under it; undefined when it does not exist. Without it quotations are not compared. */
  readonly provisionText?: (document: string, anchor: string) => string | undefined;
  /** The address of a term of the glossary; undefined when it does not exist. */
  readonly termUrl?: (id: string) => string | undefined;
  /** Names of bodies that are no more: each gets a dotted hint with what became of it. */
  readonly formerNames?: readonly FormerName[];
  /** Puts the base path of the site before a path from its root. */
  readonly href?: (path: string) => string;
}

/** A link of a body as its editor wrote it, for the checker. */
export interface ProseLink {
  readonly url: string;
  readonly line: number;
}

/** What one rendering works with; messages and links gather here. */
export interface Rendering {
  readonly markdown: string;
  readonly file: string;
  readonly context: ProseContext;
  readonly messages: Message[];
  readonly links: ProseLink[];
}

/** The parts of a message that differ from rule to rule. */
export interface Finding {
  readonly rule: string;
  readonly reason: string;
  readonly fix: string;
  readonly expected?: string;
  readonly found?: string;
  readonly severity?: Severity;
}

/** Adds a message at the line of a node; lines count within the body. */
export function report(rendering: Rendering, node: Nodes | HastNodes | undefined, finding: Finding): void {
  const { rule, severity = 'error', ...words } = finding;
  const start = node?.position?.start;
  const place = { file: rendering.file, ...(start === undefined ? {} : { line: start.line, column: start.column }) };
  rendering.messages.push({ ruleId: `prose/${rule}`, severity, place, ...words });
}

/** The exact words of a node in the source. */
export function sourceOf(rendering: Rendering, node: Nodes | HastNodes): string {
  return rendering.markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
