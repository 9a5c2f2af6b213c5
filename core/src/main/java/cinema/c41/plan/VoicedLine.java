package cinema.c41.plan;

import cinema.c41.film.Line;

/// A line of a shot, who speaks it, and the step that does.
record VoicedLine(Line line, String voice, StepId step) {}
