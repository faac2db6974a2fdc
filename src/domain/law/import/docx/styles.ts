import { type Xml, child, elementsOf, switchOf, valueOf } from './xml.ts';

/** The styles of a Word file, as far as they change what a reader sees. */
export interface Styles {
  /** A style and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Xml[];
  /** The paragraph style of paragraphs that name none. */
  readonly normal: string | undefined;
  readonly defaults: Xml | undefined;
}

export function readStyles(root: Xml | undefined): Styles {
  const all = root === undefined ? [] : elementsOf(root).filter(({ name }) => name === 'style');
  const byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style] as const));
  const chains = new Map<string, readonly Xml[]>();
  const chain = (id: string | undefined): readonly Xml[] => {
    if (id === undefined) return [];
    const known = chains.get(id);
    if (known !== undefined) return known;
    const found: Xml[] = [];
    for (let style = byId.get(id); style !== undefined && !found.includes(style); style = byId.get(valueOf(style, 'basedOn') ?? ''))
      found.push(style);
    chains.set(id, found);
    return found;
  };
  return {
    chain,
    normal: all.find(({ attributes }) => attributes['type'] === 'paragraph' && ['1', 'true'].includes(attributes['default'] ?? ''))
      ?.attributes['styleId'],
    defaults: child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'),
  };
}

/** How the words of a run look, where that changes the words themselves. */
export interface RunLook {
  readonly font: string;
  readonly capitals: boolean;
  readonly hidden: boolean;
}

/** The look of a run: its own properties, then its style, then the style of the paragraph, then the defaults of the file. */
export function lookOf(run: Xml | undefined, paragraphStyle: string | undefined, styles: Styles): RunLook {
  const layers = [
    run,
    ...styles.chain(valueOf(run, 'rStyle')).map((style) => child(style, 'rPr')),
    ...styles.chain(paragraphStyle ?? styles.normal).map((style) => child(style, 'rPr')),
    styles.defaults,
  ];
  return {
    font: first(layers, fontOf) ?? '',
    capitals: first(layers, (layer) => switchOf(layer, 'caps')) ?? false,
    hidden: first(layers, (layer) => switchOf(layer, 'vanish')) ?? false,
  };
}

function first<T>(layers: readonly (Xml | undefined)[], read: (layer: Xml | undefined) => T | undefined): T | undefined {
  for (const layer of layers) {
    const found = layer === undefined ? undefined : read(layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The font of letters beyond ASCII; a font of the theme counts as none of the old ones. */
export function fontOf(properties: Xml | undefined): string | undefined {
  const fonts = child(properties, 'rFonts')?.attributes;
  if (fonts === undefined) return undefined;
  return fonts['hAnsi'] ?? fonts['ascii'] ?? (fonts['asciiTheme'] !== undefined || fonts['hAnsiTheme'] !== undefined ? 'theme' : undefined);
}
