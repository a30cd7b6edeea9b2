import { activities } from 'virtual:activities';

import { registerActivities } from '../activities/frame/register-activities.ts';

registerActivities(activities);
