/// <reference lib="dom" />
import { faultyApi, Line, type Fault } from '../faulty-api.ts';
import { functions12, MoodleClient, type Changed, type Posted } from '../moodle-like.ts';

/**
 * The player page of a Moodle-like LMS, run in the browser: real synchronous requests with a fall-back to
 * beacons, the real flag while the page is hidden, and the faults that the test strikes.
 */
const query = new URLSearchParams(location.search);
const commitAddress = '/mod/scorm/datamodel.php';
const line = new Line();
let usesBeacon = false;

function request(method: string, address: string, body: string): XMLHttpRequest {
  const xhr = new XMLHttpRequest();
  xhr.open(method, address, false);
  xhr.send(body);
  return xhr;
}

function post(changed: Changed): Posted {
  const body = JSON.stringify(changed);
  if (usesBeacon) {
    navigator.sendBeacon(commitAddress, body);
    return 'beacon';
  }
  try {
    const { status, responseText } = request('POST', commitAddress, body);
    return status === 200 && responseText === 'true\n0' ? 'stored' : 'refused';
  } catch {
    navigator.sendBeacon(commitAddress, body);
    return 'offline';
  }
}

const beacon = (on: boolean) => (): void => {
  usesBeacon = on;
  Object.assign(window, { mod_scorm_useBeaconAPI: on });
};
addEventListener('beforeunload', beacon(true));
addEventListener('pagehide', beacon(true));
addEventListener('pageshow', beacon(false));
document.addEventListener('visibilitychange', () =>
  beacon(document.visibilityState === 'hidden')(),
);

const tracks = JSON.parse(request('GET', '/tracks', '').responseText) as [string, string][];
const client = new MoodleClient(new Map(tracks), post);
const api = faultyApi(client, functions12, 'LMSSetValue', line);

Object.assign(window, {
  M: { cfg: { wwwroot: location.origin, sesskey: 'abc', contextInstanceId: 7 } },
  strike: (fault: Fault) => line.strike(fault),
  recover: () => line.recover(),
});
const late = Number(query.get('late') ?? '0');
if (late === 0) Object.assign(window, { API: api });
// eslint-disable-next-line no-restricted-syntax -- this LMS is late on purpose
else setTimeout(() => Object.assign(window, { API: api }), late);

const frame = document.createElement('iframe');
frame.id = 'scorm_object';
frame.src = '/content/index.html';
document.body.append(frame);
