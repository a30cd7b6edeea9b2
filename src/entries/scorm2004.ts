import { createScorm2004Port } from '../delivery/scorm2004/port.ts';
import { launchSco } from './launch-sco.ts';

void launchSco('API_1484_11', createScorm2004Port);
