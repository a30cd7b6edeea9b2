export { choice } from './choice/element.ts';
