package cinema.c41.chat;

import cinema.c41.chat.Brief.Beat;
import cinema.c41.chat.Brief.Setting;
import cinema.c41.chat.clause.ActionText;
import cinema.c41.chat.words.WordSet;
import cinema.c41.script.Element;
import cinema.c41.script.FountainText;
import cinema.c41.script.Screenplay;
import cinema.c41.script.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a brief as a Fountain screenplay: what is asked of the whole film on the title page, then
/// heading, action and lines in the order of the message, and the end shot as a shot of its own.
/// Reading it back gives the same lines to the letter.
public final class BriefScreenplay {
  /// Voices that nobody is seen speaking with.
  private static final Set<String> UNSEEN =
      WordSet.of(
          """
          narrator sprecher sprecherin erzähler erzählerin voice-over voiceover off-sprecher
          offsprecher offsprecherin off-sprecherin offstimme off-stimme commentator
          kommentator erzählstimme voice stimme
          """);

  private final Brief brief;
  private final List<Element> elements = new ArrayList<>();

  private BriefScreenplay(Brief brief) {
    this.brief = brief;
  }

  public static String write(Brief brief) {
    var writer = new BriefScreenplay(brief);
    writer.addHeading(brief.setting());
    writer.addRemarks();
    writer.addPresent();
    brief.beats().forEach(writer::addBeat);
    writer.addEnd();
    return FountainText.of(new Screenplay(writer.titlePage(), writer.elements));
  }

  private SequencedMap<String, List<String>> titlePage() {
    var page = new LinkedHashMap<String, List<String>>();
    page.put("Title", List.of(FountainEscape.note(title())));
    page.put("Language", List.of(brief.language()));
    List<String> notes = notes();
    if (!notes.isEmpty()) {
      page.put("Notes", notes);
    }
    return page;
  }

  private String title() {
    if (!brief.format().title().isEmpty()) {
      return brief.format().title();
    }
    boolean isNamed = !brief.setting().words().equals("studio");
    if (!isNamed && !brief.speakers().isEmpty()) {
      return String.join(isGerman() ? " und " : " and ", brief.speakers());
    }
    String place = brief.setting().words();
    String time = brief.setting().time();
    return ActionText.sentence(time.isEmpty() ? place : place + ", " + time, "");
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    brief.length().ifPresent(seconds -> notes.add("Length: " + Brief.Format.plain(seconds) + " s"));
    brief.aspect().ifPresent(aspect -> notes.add("Aspect: " + aspect));
    addList(notes, "Forbidden: ", brief.forbidden());
    addList(notes, "Silent: ", brief.silent());
    brief.end().ifPresent(end -> notes.add("End: " + FountainEscape.note(end)));
    return notes;
  }

  private static void addList(List<String> notes, String key, List<String> items) {
    if (!items.isEmpty()) {
      notes.add(key + FountainEscape.note(String.join("; ", items)));
    }
  }

  private void addHeading(Setting setting) {
    String heading = FountainEscape.note(setting.heading()).replace("#", "");
    elements.add(new Element.SceneHeading(0, heading, "", "", "", "", false));
  }

  private void addRemarks() {
    brief.notUnderstood().forEach(one -> addNote("not understood: " + one));
    brief.choices().forEach(one -> addNote("chosen: " + one));
  }

  private void addNote(String text) {
    elements.add(new Element.Note(0, FountainEscape.note(text)));
  }

  /// Whoever is in the film and in none of its words is said to be there.
  private void addPresent() {
    for (String name : brief.characters()) {
      boolean isNamed = brief.speakers().contains(name) || isSeen(name);
      if (!isNamed) {
        boolean isSilent = brief.silent().contains(name);
        addAction(name + (isSilent ? silence() : isGerman() ? " ist dabei." : " is there."));
      }
    }
  }

  private String silence() {
    return isGerman() ? " ist dabei und sagt nichts." : " is there and says nothing.";
  }

  private boolean isSeen(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return brief.beats().stream()
        .anyMatch(
            beat ->
                beat instanceof Beat.Action(var text)
                    && text.toLowerCase(Locale.ROOT).contains(low));
  }

  private void addBeat(Beat beat) {
    switch (beat) {
      case Beat.Scene(var setting) -> addHeading(setting);
      case Beat.Action(var text) -> addAction(text);
      case Beat.Speech(var line) -> elements.add(dialogue(line));
    }
  }

  private void addAction(String text) {
    elements.add(new Element.Action(0, FountainEscape.action(withoutCalls(text)), false));
  }

  /// `@Mia` calls a person by name; what is seen is Mia.
  private String withoutCalls(String text) {
    String plain = text;
    for (String name : brief.characters()) {
      plain = plain.replaceAll("(?<![\\p{L}\\p{N}])@(?=" + Pattern.quote(name) + ")", "");
    }
    return plain;
  }

  private static Element dialogue(SpokenLine line) {
    boolean isUnseen = UNSEEN.contains(line.speaker().toLowerCase(Locale.ROOT));
    String extension = line.extension().isEmpty() && isUnseen ? "V.O." : line.extension();
    var speech =
        new Speech(
            FountainEscape.note(line.direction()).replace("(", "").replace(")", ""),
            FountainEscape.speech(line.text()));
    return new Element.Dialogue(
        0,
        cue(line.speaker()),
        extension.toUpperCase(Locale.ROOT),
        line.together(),
        List.of(speech));
  }

  /// In capitals, unless that would change the letters: STRAUSS is not Strauß.
  private static String cue(String name) {
    String plain = FountainEscape.speech(name.replaceAll("[()^\\s]+", " ").strip());
    String capitals = plain.toUpperCase(Locale.ROOT);
    return capitals.equalsIgnoreCase(plain) ? capitals : plain;
  }

  /// The last picture is a shot of its own, unless it is the last line.
  private void addEnd() {
    if (brief.end().isEmpty()) {
      return;
    }
    String end = brief.end().get();
    boolean isSpoken = brief.lines().stream().anyMatch(line -> end.contains(line.text()));
    addNote("end shot: " + end);
    if (!isSpoken) {
      elements.add(new Element.Note(0, "shot: " + size(end)));
      addAction(ActionText.sentence(end, "."));
    }
  }

  private static String size(String end) {
    String low = end.toLowerCase(Locale.ROOT);
    Map<String, String> sizes =
        Map.of(
            "close-up",
            "close",
            "closeup",
            "close",
            "close up",
            "close",
            "großaufnahme",
            "close",
            "nahaufnahme",
            "close",
            "detail",
            "insert");
    return sizes.keySet().stream().filter(low::contains).map(sizes::get).findFirst().orElse("wide");
  }

  private boolean isGerman() {
    return brief.language().equals("de");
  }
}
