const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/**
 * The OpenSearch description of the portal, by which a browser offers to search it from its address bar. What is typed there goes
 * into the fragment, as everywhere, and so into no request. The format wants whole addresses.
 *
 * @param searchPage the whole address of the search page
 */
export function openSearchDescription(title: string, description: string, searchPage: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(title.slice(0, 16))}</ShortName>
  <LongName>${escape(title.slice(0, 48))}</LongName>
  <Description>${escape(description)}</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(searchPage)}#q={searchTerms}"/>
</OpenSearchDescription>
`;
}
