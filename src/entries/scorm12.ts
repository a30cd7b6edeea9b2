import { createScorm12Port } from '../delivery/scorm12/port.ts';
import { launchSco } from './launch-sco.ts';

void launchSco('API', createScorm12Port);
