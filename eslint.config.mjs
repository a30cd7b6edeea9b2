import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

import { zones } from './scripts/lint-zones.mjs';

const bans = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing is called the same everywhere.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'TypeScript is for types only here: use a union of strings.',
  },
  {
    selector: 'TSModuleDeclaration[kind="namespace"]',
    message: 'TypeScript is for types only here: use a file.',
  },
  {
    selector: 'TSParameterProperty',
    message: 'TypeScript is for types only here: declare the field and assign it.',
  },
];

/** Clock and chance come in at the entries alone. */
const entryBans = [
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Take a seed or a function from the entry, so that a run can be repeated.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take the clock as a function from the entry, so that a run can be repeated.',
  },
];

const bansEverywhere = [
  ...bans,
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"][arguments.0.value=/^(unload|beforeunload)$/]',
    message: 'Browsers drop these events: use pagehide and visibilitychange.',
  },
];

const noWaiting = {
  selector: 'CallExpression[callee.name=/^(setTimeout|setInterval)$/]',
  message: 'A test waits for what it means (an event, a locator), never for time to pass.',
};

export default tseslint.config(
  { ignores: ['dist', '.build', 'node_modules', 'coverage', 'src/moodle'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': ['error', ...bansEverywhere, ...entryBans],
      // An error boundary may say what it caught; nothing else talks to the console.
      'no-console': ['error', { allow: ['error'] }],
      'no-control-regex': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/**/*.ts'], plugins: { lit }, rules: lit.configs['flat/recommended'].rules },
  ...zones,
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bansEverywhere, ...entryBans, noWaiting] },
  },
  {
    files: ['src/entries/**/*.ts', 'src/**/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bansEverywhere] },
  },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/**/cli/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
