export { choice } from './choice/element.ts';
export { plainLanguage } from './plain-language/element.ts';
