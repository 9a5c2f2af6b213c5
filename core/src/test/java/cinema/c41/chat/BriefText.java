package cinema.c41.chat;

import cinema.c41.chat.Brief.Beat;
import java.util.ArrayList;
import java.util.List;

/// A brief in lines that are quick to read and to compare. What is empty has no line.
final class BriefText {
  private final List<String> lines = new ArrayList<>();

  private BriefText() {}

  static String of(Brief brief) {
    var text = new BriefText();
    text.add("title", brief.format().title());
    text.add(
        "length",
        brief.length().isPresent() ? Brief.Format.plain(brief.length().getAsDouble()) : "");
    text.add("aspect", brief.aspect().orElse(""));
    text.add("language", brief.language());
    text.add("scene", brief.setting().heading());
    brief.beats().forEach(text::addBeat);
    text.add("characters", String.join(" | ", brief.characters()));
    text.add("silent", String.join(" | ", brief.silent()));
    text.add("forbidden", String.join(" | ", brief.forbidden()));
    text.add("end", brief.end().orElse(""));
    brief.choices().forEach(choice -> text.add("chosen", choice));
    brief.notUnderstood().forEach(one -> text.add("not understood", one));
    return String.join("\n", text.lines);
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      lines.add(key + ": " + value);
    }
  }

  private void addBeat(Beat beat) {
    switch (beat) {
      case Beat.Scene(var setting) -> add("scene", setting.heading());
      case Beat.Action(var text) -> add("action", text);
      case Beat.Speech(var line) -> add("line", spoken(line));
    }
  }

  private static String spoken(SpokenLine line) {
    String how = line.parenthetical().isEmpty() ? "" : " (" + line.parenthetical() + ")";
    String together = line.together() ? " ^" : "";
    return line.speaker() + how + together + ": " + line.text().replace("\n", " / ");
  }
}
