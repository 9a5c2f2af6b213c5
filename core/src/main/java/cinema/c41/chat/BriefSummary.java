package cinema.c41.chat;

import cinema.c41.base.Tree;
import java.math.BigDecimal;

/// A brief as plain data, with its screenplay: what `c41 say --dry-run --json` shows. What the
/// message does not say is null. What was not understood, and what was chosen, is not in it: that
/// is for people, and the door prints it beside.
public final class BriefSummary {
  private BriefSummary() {}

  /// @param fountain the screenplay of this brief, as [BriefScreenplay] writes it
  public static Tree.Obj of(Brief brief, String fountain) {
    return Tree.obj()
        .with("length", length(brief))
        .with("aspect", orNothing(brief.format().aspect()))
        .with("speakers", Tree.texts(brief.speakers()))
        .with("lines", Tree.list(brief.lines().stream().map(BriefSummary::line).toList()))
        .with("characters", Tree.texts(brief.characters()))
        .with("forbidden", Tree.texts(brief.forbidden()))
        .with("end", orNothing(brief.end().orElse("")))
        .with("language", Tree.text(brief.language()))
        .with("screenplay", Tree.text(fountain));
  }

  /// Whole seconds without a point: 20, but 7.5.
  private static Tree length(Brief brief) {
    double seconds = brief.length().orElse(0);
    return seconds > 0 ? new Tree.Num(new BigDecimal(Brief.Format.plain(seconds))) : Tree.nothing();
  }

  private static Tree line(SpokenLine line) {
    return Tree.obj()
        .with("character", Tree.text(line.speaker()))
        .with("parenthetical", orNothing(line.parenthetical()))
        .with("text", Tree.text(line.text()));
  }

  private static Tree orNothing(String text) {
    return text.isEmpty() ? Tree.nothing() : Tree.text(text);
  }
}
