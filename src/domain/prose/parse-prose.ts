import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Constructs that do not exist for editors: raw HTML can run code, and an indent or a line of dashes
 * would turn an ordinary sentence into code or a heading.
 */
const disabled = ['htmlFlow', 'htmlText', 'codeIndented', 'setextUnderline'];

/** Editors' Markdown as a tree: CommonMark without raw HTML, with tables and directives. */
export function parseProse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [directive(), gfmTable(), { disable: { null: disabled } }],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
}
