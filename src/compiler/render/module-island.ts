import type { Activity } from '../../model/activity.ts';
import type { Course, Module, Piece } from '../../model/course.ts';
import type { ModuleIsland } from '../../model/island.ts';

/** What the player needs beside the document. */
export function moduleIsland(course: Course, module: Module): ModuleIsland {
  const { id, number, title, shortTitle, version, minutes, outcomes, test } = module;
  const bank = test?.bank ?? [];
  const activities = [
    ...module.lessons.flatMap(({ pieces }) => activitiesIn(pieces)),
    ...activitiesIn(module.closing),
  ];
  return {
    course: { id: course.id, title: course.title, version: course.version },
    module: {
      id,
      number,
      title,
      shortTitle,
      version,
      minutes,
      motif: course.motifs[module.motif] ?? [],
      outcomes,
      lessons: module.lessons.map((lesson) => ({
        id: lesson.id,
        title: lesson.title,
        minutes: lesson.minutes,
        activityIds: activitiesIn(lesson.pieces).map((activity) => activity.id),
      })),
      test: test && { title: test.title, draw: test.draw, passMark: test.passMark },
    },
    activities,
    bank,
    dictionary: [...module.lessons, ...activities, ...bank].map((known) => known.id),
  };
}

const activitiesIn = (pieces: readonly Piece[]): Activity[] =>
  pieces.flatMap((piece) => (piece.kind === 'activity' ? [piece.activity] : []));
