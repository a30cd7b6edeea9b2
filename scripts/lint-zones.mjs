/**
 * Who may import whom. Arrows run down only, and siblings never see each other; the architecture test says
 * the same in sentences.
 */
const zone = (files, forbidden) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map(([regex, message]) => ({ regex, message })) },
    ],
  },
});

const up = (...rooms) => `^(\\.\\./)+(${rooms.join('|')})/`;

export const zones = [
  zone(
    ['src/model/**/*.ts'],
    [['^(?!\\./)', 'The model is the ground floor: it imports nothing but itself.']],
  ),
  zone(
    ['src/activities/**/*.ts'],
    [
      [
        up('compiler', 'packages', 'player', 'delivery', 'entries'),
        'Activities know the model and nothing above it: move what is shared down to src/model.',
      ],
      ['^node:', 'Activities run in the browser: no Node.'],
    ],
  ),
  zone(
    ['src/compiler/**/*.ts'],
    [
      [
        up('packages', 'player', 'delivery', 'entries'),
        'The compiler knows the model and the pure part of activities only.',
      ],
      ['^lit', 'The compiler runs in Node: no elements.'],
    ],
  ),
  zone(
    ['src/player/**/*.ts'],
    [
      [
        up('compiler', 'packages', 'delivery', 'entries'),
        'The player meets an LMS through TrackingPort (src/model/tracking.ts) alone: let the entry hand it in.',
      ],
      ['^node:', 'The player runs in the browser: no Node.'],
    ],
  ),
  zone(
    ['src/delivery/**/*.ts'],
    [
      [
        up('compiler', 'packages', 'player', 'activities', 'entries'),
        'Delivery knows the model only: what it needs to say stands in a ProgressReport.',
      ],
      ['^node:', 'Delivery runs in the browser: no Node.'],
    ],
  ),
  zone(
    ['src/packages/**/*.ts'],
    [
      [
        up('player', 'delivery', 'entries'),
        'Packages name entries by file and bundle them; they never import browser code.',
      ],
      ['^lit', 'Packages run in Node: no elements.'],
    ],
  ),
];
