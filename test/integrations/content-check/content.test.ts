import { expect, test } from 'vitest';
import { formatMessages } from '../../../src/integrations/content-check/format.ts';
import { runCheck } from '../../../src/integrations/content-check/run-check.ts';

test('the content of this checkout has no errors', () => {
  const errors = runCheck('content').messages.filter(({ severity }) => severity === 'error');
  expect(formatMessages(errors)).toBe('');
});
