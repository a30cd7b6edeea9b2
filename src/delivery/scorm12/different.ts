/** A legal value unlike the given one, by the last name of the element. */
const others: Readonly<Record<string, (value: string) => string>> = {
  suspend_data: (value) => `${value}.`,
  lesson_location: (value) => (value === 'start' ? 'test' : 'start'),
  lesson_status: (value) => (value === 'incomplete' ? 'browsed' : 'incomplete'),
  raw: (value) => (Number(value) >= 0.01 ? (Number(value) - 0.01).toFixed(2) : '0.01'),
  min: () => '0.01',
  max: () => '99.99',
  exit: (value) => (value === 'suspend' ? '' : 'suspend'),
  id: (value) => (value.endsWith('_') ? value.slice(0, -1) : `${value.slice(0, 59)}_`),
  time: (value) => (value === '00:00:00' ? '00:00:01' : '00:00:00'),
  type: (value) => (value === 'fill-in' ? 'performance' : 'fill-in'),
  pattern: (value) => (value === '-' ? '--' : '-'),
  student_response: (value) => (value === '-' ? '--' : '-'),
  result: (value) => (value === 'neutral' ? 'unanticipated' : 'neutral'),
  weighting: (value) => (value === '0.01' ? '0.02' : '0.01'),
  latency: (value) => (value === '00:00:00.01' ? '00:00:00.02' : '00:00:00.01'),
};

/**
 * Moodle marks what a 1.2 commit carried as sent, even where the commit failed, and sends it again only
 * after it has been something else. This is the something else.
 */
export function different12(element: string, value: string): string | undefined {
  return others[element.slice(element.lastIndexOf('.') + 1)]?.(value);
}
