import ts from 'typescript';
import { astroParts, type SourceFile } from './sources.ts';

/** What a file takes from elsewhere, in every way the language and the bundler know. */
export interface Imports {
  /** Files and packages by name; a glob of files counts as a name. */
  readonly names: readonly string[];
  /** Imports whose name is only known when the page runs, or that stand where nobody looks for them. */
  readonly unknown: readonly string[];
}

/** @example importsOf({ path: 'a.ts', text: "type A = import('./b.ts').A" }).names // ['./b.ts'] */
export function importsOf({ path, text }: SourceFile): Imports {
  const { code, script, markup } = path.endsWith('.astro') ? astroParts(text) : { code: text, script: '', markup: '' };
  const found = [code, script].flatMap((part) =>
    findIn(ts.createSourceFile(path.replace(/\.(?:astro|mjs)$/u, '.ts'), part, ts.ScriptTarget.Latest, true)),
  );
  const scripts = path.endsWith('.astro')
    ? [...text.matchAll(/<script\b[^>]*?\ssrc=["']([^"']+)["']/gu)].map((match) => match[1] ?? '')
    : [];
  return {
    names: [...found.filter(isText).map(({ text: name }) => plain(name)), ...scripts],
    unknown: [
      ...found.filter((name) => !isText(name)).map((name) => name.getText()),
      ...[...markup.matchAll(/\b(?:import|require)\s*\([^)]*|\bimport\.meta\.glob[^)]*/gu)].map(([whole]) => whole),
    ],
  };
}

function findIn(root: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...imported(node));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function imported(node: ts.Node): readonly ts.Expression[] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier];
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier === undefined ? [] : [node.moduleSpecifier];
  if (ts.isExternalModuleReference(node)) return [node.expression];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return [node.argument.literal];
  if (!ts.isCallExpression(node)) return [];
  const [argument] = node.arguments;
  if (argument === undefined) return [];
  const callee = node.expression.getText();
  if (/^(?:import|require|require\.resolve|import\.meta\.resolve)$/u.test(callee)) return [argument];
  if (!callee.startsWith('import.meta.glob')) return [];
  return ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
}

/** A name written out; a template with holes is not one. */
function isText(node: ts.Expression): node is ts.StringLiteralLike {
  return ts.isStringLiteralLike(node);
}

/** A glob may say what it leaves out. */
function plain(name: string): string {
  return name.replace(/^!/u, '');
}
