/** The parts of Moodle's page configuration that lead back into a course or keep a session alive. */
interface MoodleConfiguration {
  readonly root: string;
  readonly key: string;
  readonly activity: string;
}

/** Undefined outside Moodle, or where its page may not be read. */
function configurationOf(owner: Window): MoodleConfiguration | undefined {
  try {
    const cfg: unknown = Reflect.get(Object(Reflect.get(owner, 'M')), 'cfg');
    const { wwwroot, sesskey, contextInstanceId } = Object(cfg) as Record<string, unknown>;
    const root = String(wwwroot ?? '');
    if (new URL(root).origin !== owner.location.origin) return undefined;
    return { root, key: String(sesskey ?? ''), activity: String(contextInstanceId ?? '') };
  } catch {
    return undefined;
  }
}

/**
 * Where a learner comes back in after the session ended: a new login alone does not wake the open page.
 * Undefined outside Moodle.
 */
export function wayBackIn(owner: Window): string | undefined {
  const moodle = configurationOf(owner);
  return moodle && /^\d+$/.test(moodle.activity)
    ? `${moodle.root}/mod/scorm/view.php?id=${moodle.activity}`
    : undefined;
}

/**
 * Prolongs the session. Moodle's own page stops doing so for good after one failure, so the network's
 * return is the moment to call this.
 */
export async function touchMoodleSession(owner: Window): Promise<void> {
  const moodle = configurationOf(owner);
  if (moodle === undefined) return;
  const address = `${moodle.root}/lib/ajax/service.php?sesskey=${encodeURIComponent(moodle.key)}`;
  try {
    await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ index: 0, methodname: 'core_session_touch', args: {} }]),
    });
  } catch {
    // The next commit will say that the network is away.
  }
}
