/** A page of plain text: sections with paragraphs and, perhaps, a list. */
export interface TextPage {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly items?: readonly string[];
  }[];
}
