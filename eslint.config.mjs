import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What formatting and the architecture tests don't hold: mistakes that need types to be seen. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/', 'test-results/', 'playwright-report/', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Each of these finds more good code than bad here: guard returns, letters of a word, indexed access, async tables, Astro's callbacks.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // The tools talk to the terminal; everything else returns messages.
    files: ['src/**/*.ts', 'cms/**/*.ts', 'cms/**/*.tsx'],
    rules: { 'no-console': 'error' },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-unused-css-selector': 'off' },
  },
  {
    // The one reviewed place: its HTML comes from renderProse, which knows no raw HTML.
    files: ['src/components/prose/Prose.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
