package cinema.c41.schedule;

import cinema.c41.film.Line;
import cinema.c41.plan.StepId;

/// A line of a shot, who speaks it, and the step that does.
record VoicedLine(Line line, String voice, StepId step) {}
