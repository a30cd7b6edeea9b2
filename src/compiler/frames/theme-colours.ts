/** Stand-ins for the theme's CSS variables, for drawing programs that know only numbers. No two alike. */
export const themeColours = {
  ink: '#010101',
  'ink-2': '#010102',
  line: '#010103',
  paper: '#010104',
  linen: '#010105',
  indigo: '#010106',
  'indigo-2': '#010107',
  rowan: '#010108',
  'rowan-2': '#010109',
  moss: '#010110',
  'moss-2': '#010111',
  amber: '#010112',
  'amber-2': '#010113',
} as const;
