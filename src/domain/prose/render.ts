import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import type { Message } from '../message.ts';
import { block, leaf } from './blocks.ts';
import { finishHeading, type ProseHeading } from './headings.ts';
import { inline } from './inline.ts';
import { finishImage, finishLink } from './links.ts';
import { parseProse } from './parse-prose.ts';
import { checkText, typesetText } from './plain-text.ts';
import { typesetWithHints } from './former-hints.ts';
import type { ProseContext, ProseLink, Rendering } from './report.ts';
import { wrapTable } from './tables.ts';

export interface Prose {
  readonly html: string;
  readonly headings: readonly ProseHeading[];
  readonly messages: readonly Message[];
  readonly links: readonly ProseLink[];
}

/**
 * Renders editors' Markdown, in the build and in the CMS preview alike. Total: it never throws.
 * Guarantees: no raw HTML, only safe links and held pictures, unique ids, headings from h2. Lines in messages count within the body.
 *
 * @example renderProse('Mang theo **giấy**.', 'a.md').html // '<p>Mang theo <strong>giấy</strong>.</p>'
 */
export function renderProse(markdown: string, file: string, context: ProseContext = {}): Prose {
  const rendering: Rendering = { markdown, file, context, messages: [], links: [] };
  const tree = toHast(parseProse(markdown), { handlers: handlers(rendering) });
  const headings: ProseHeading[] = [];
  const used = new Set<string>();
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree] };
  root.children = finishAll(root.children as ElementContent[], { rendering, headings, used, inCode: false, quoted: false, linked: false });
  const messages = rendering.messages.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  return { html: toHtml(root), headings, messages, links: rendering.links };
}

function handlers(rendering: Rendering): Handlers {
  return {
    containerDirective: (state, node: ContainerDirective) => block(state, node, rendering),
    leafDirective: (_state, node: LeafDirective) => leaf(node, rendering),
    textDirective: (state, node: TextDirective) => inline(state, node, rendering),
  };
}

interface Finishing {
  readonly rendering: Rendering;
  readonly headings: ProseHeading[];
  readonly used: Set<string>;
  /** Inside code, where nothing is typeset and marks are meant as they stand. */
  readonly inCode: boolean;
  /** Inside a quotation of law, whose words stay exactly as they are. */
  readonly quoted: boolean;
  /** Inside a link or a heading, where another link cannot stand. */
  readonly linked: boolean;
}

function finishAll(nodes: readonly ElementContent[], finishing: Finishing): ElementContent[] {
  return joinTexts(nodes).flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [finish(node, finishing)];
    if (node.type !== 'text' || finishing.inCode) return [node];
    checkText(node, finishing.rendering);
    if (finishing.quoted) return [node];
    return finishing.linked ? typesetText(node) : typesetWithHints(node, finishing.rendering.context);
  });
}

/** Ordinary colons came back as texts of their own; a sentence is checked and typeset whole. */
function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.reduce<ElementContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (last?.type !== 'text' || node.type !== 'text') return [...joined, node];
    return [...joined.slice(0, -1), { ...last, value: last.value + node.value }];
  }, []);
}

function finish(node: Element, finishing: Finishing): Element {
  const { rendering, headings, used } = finishing;
  if (/^h[1-6]$/u.test(node.tagName)) finishHeading(node, rendering, headings, used);
  if (node.tagName === 'img') finishImage(node, rendering);
  if (node.tagName === 'a' && node.properties['className'] === undefined) finishLink(node, rendering);
  const quotes = Array.isArray(node.properties['className']) && node.properties['className'].includes('law-quote');
  node.children = finishAll(node.children, {
    ...finishing,
    inCode: finishing.inCode || node.tagName === 'code',
    quoted: (finishing.quoted || quotes) && node.tagName !== 'figcaption',
    linked: finishing.linked || node.tagName === 'a' || /^h[1-6]$/u.test(node.tagName),
  });
  return node.tagName === 'table' ? wrapTable(node, headings.at(-1)?.text ?? 'số liệu trong bài') : node;
}
