import { matrixSchema } from '../../../queries/duty-downloads.ts';
import { dutyDownloadStrings as s } from '../../../strings/duty-downloads.ts';

/** The JSON Schema of the data beside it. */
export function GET(): Response {
  return Response.json(matrixSchema(s.schemaTitle), { headers: { 'Content-Type': 'application/schema+json' } });
}
