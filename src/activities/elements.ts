export { choice } from './choice/element.ts';
export { deadlines } from './deadlines/element.ts';
export { plainLanguage } from './plain-language/element.ts';
export { trueFalse } from './true-false/element.ts';
