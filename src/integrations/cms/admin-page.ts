import { cmsStrings as s } from '../../strings/cms.ts';

/**
 * The policy of the admin page alone: Decap compiles its config check at run time (`unsafe-eval`) and styles itself
 * inline. Everything comes from and goes to our own origin.
 */
export const adminPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The one HTML page of the CMS. */
export function adminPage(): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${adminPolicy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="same-origin" />
    <title>${s.title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="quan-tri-nen.css" />
    <script type="module" src="quan-tri.js"></script>
  </head>
  <body>
    <p id="cho" role="status">${s.loading}</p>
    <noscript><p>${s.noScript}</p></noscript>
  </body>
</html>
`;
}
