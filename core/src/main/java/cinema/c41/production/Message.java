package cinema.c41.production;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.chat.Brief;
import cinema.c41.chat.BriefReader;
import cinema.c41.chat.BriefScreenplay;
import cinema.c41.chat.BriefSummary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A message in plain words, understood: what it asks for, the screenplay it becomes, and what was
/// not understood.
public record Message(String text, Brief brief, String screenplay) {
  /// Understands a message by rules alone; one that asks for no film is a problem.
  public static Message read(String text) {
    var brief = BriefReader.read(text);
    return new Message(text, brief, BriefScreenplay.write(brief));
  }

  /// What was understood, for people and programs.
  public Tree.Obj summary() {
    return BriefSummary.of(brief, screenplay);
  }

  /// The screenplay as a file of its own. Its name has a part of the message's hash: another
  /// message about a bakery is another film, the same message again is the same film.
  public Script script() {
    var format = brief.format();
    String words = format.title().isBlank() ? brief.setting().words() : format.title();
    String name = FilmShelves.slug(words + ".x") + "-" + Sha256.of(text).hex().substring(0, 4);
    byte[] bytes = screenplay.getBytes(StandardCharsets.UTF_8);
    return new Script(name + ".fountain", bytes, "message " + Sha256.of(text).hex());
  }

  /// The picture's shape as it was asked for; empty when nothing was said.
  public String aspect() {
    return brief.aspect().orElse("");
  }

  /// Parts of the message that mean nothing to the rules. They are said, not dropped.
  public List<String> notUnderstood() {
    return brief.notUnderstood();
  }

  /// What was decided where the message left it open, a sentence each.
  public List<String> choices() {
    return brief.choices();
  }
}
