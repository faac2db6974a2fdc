import { type CostTable, type IndexCosts, indexCosts } from './index-costs.ts';
import { type ListedPage, type PageList, pageList, type PageTable, pageTable } from './page-list.ts';

/** What is known of an index before anything of it is asked: what its parts cost, and what its pages are and are called. */
export interface Overview {
  readonly costs: IndexCosts;
  readonly list: PageList;
}

/** The form that stands beside the index. */
export interface OverviewFile {
  readonly costs: CostTable;
  readonly pages: PageTable;
}

export function overviewFile(costs: CostTable, pages: readonly ListedPage[]): OverviewFile {
  return { costs, pages: pageTable(pages) };
}

export function readOverview({ costs, pages }: OverviewFile): Overview {
  return { costs: indexCosts(costs), list: pageList(pages) };
}
