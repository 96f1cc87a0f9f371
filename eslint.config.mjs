import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Only what biome cannot see because it needs types, and the bans on clock, chance and locale in the pure rooms. */

const pure = ['law/**/*.ts', 'procedure/**/*.ts']
const tests = ['**/*.test.ts', '**/*.test.tsx']

const noClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Today arrives as an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today arrives as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Today arrives as an argument.' },
]

const impure = [
  ...noClock,
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance arrives as an argument.',
  },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'The same words on every machine: no locale of the host.',
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: 'The same words on every machine: no locale of the host.',
  },
  { selector: "MemberExpression[property.name='localeCompare']", message: 'The same order on every machine.' },
]

const twiceCast = {
  selector: 'TSAsExpression > TSAsExpression.expression',
  message: 'A double assertion silences the compiler. Build the value with its type.',
}

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'web/generated/',
      'law/statutes/index/',
      'coverage/',
      '**/*.{js,cjs,mjs}',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      'no-restricted-syntax': ['error', twiceCast],
    },
  },
  { files: pure, ignores: tests, rules: { 'no-restricted-syntax': ['error', twiceCast, ...impure] } },
  // A test may read JSON that nobody has described.
  {
    files: tests,
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // Nobody asks the clock but bin: in the server it arrives as an argument too.
  {
    files: ['server/**/*.ts', 'web/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', twiceCast, ...noClock] },
  },
)
