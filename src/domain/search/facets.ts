/** What the list of results can be narrowed by; the names are those of the index's filters and of the fields of a fragment. */
export const facetNames = ['loai', 'co-quan', 'tinh', 'doi-tuong', 'tinh-trang', 'nam'] as const;
export type FacetName = (typeof facetNames)[number];

/** Those that stand under "Lọc thêm": their files are fetched only when a reader opens it, or an address names one. */
export const furtherFacets = ['tinh', 'co-quan', 'doi-tuong', 'tinh-trang', 'nam'] as const satisfies readonly FacetName[];
export type FurtherFacet = (typeof furtherFacets)[number];

/** One value for each facet that is chosen. */
export type Chosen = Readonly<Partial<Record<FacetName, string>>>;

/** The values of each page; a text of a former province belongs to that of today too. */
export type PageValues = ReadonlyMap<string, readonly string[]>;

/** By relevance, or by the day of issue. */
export const orders = ['moi', 'cu'] as const;
export type DayOrder = (typeof orders)[number];
