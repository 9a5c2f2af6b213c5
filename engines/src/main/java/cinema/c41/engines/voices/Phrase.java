package cinema.c41.engines.voices;

/// Words that are spoken in one breath, and the silence after them in seconds.
record Phrase(String text, double pause) {
  boolean isExclaimed() {
    return text.endsWith("!");
  }

  boolean isAsked() {
    return text.endsWith("?");
  }
}
