package cinema.c41.chat;

import cinema.c41.chat.Brief.Beat;
import cinema.c41.chat.Brief.Cast;
import cinema.c41.chat.Brief.Format;
import cinema.c41.chat.Brief.Setting;
import cinema.c41.chat.Brief.Wishes;
import cinema.c41.chat.CallSheet.PlaceSeen;
import cinema.c41.chat.CallSheet.TimeSeen;
import cinema.c41.chat.speech.Hearing;
import cinema.c41.chat.speech.Utterance;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.Languages;
import cinema.c41.chat.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the conclusions from a call sheet: of several places, lengths and shapes the one that
/// counts, and a choice, said aloud, wherever the message leaves one open.
final class BriefMaker {
  private final CallSheet sheet;
  private final Hearing hearing;
  private final Wording wording;
  private final Roster roster;

  private BriefMaker(CallSheet sheet, Hearing hearing, Wording wording) {
    this.sheet = sheet;
    this.hearing = hearing;
    this.wording = wording;
    this.roster = new Roster(sheet, hearing);
  }

  static Brief make(CallSheet sheet, Hearing hearing, Wording wording) {
    return new BriefMaker(sheet, hearing, wording).make();
  }

  private Brief make() {
    List<Brief.Beat> speech = speechBeats();
    Setting setting = setting(0);
    if (setting.words().isEmpty()) {
      setting = new Setting("studio", true, setting.time());
      sheet.choices.add("no place is named; it plays in a studio");
    }
    addScenes();
    addPlaceAsPicture();
    var format = new Format(title(), seconds(), aspect());
    var wishes = new Wishes(sheet.forbidden, end());
    Cast cast = roster.cast();
    sheet.choices.addAll(hearing.choices());
    sheet.notUnderstood.addAll(hearing.notUnderstood());
    String language = language(speech);
    return new Brief(
        format, language, setting, sheet.beatsInOrder(), cast, wishes, sheet.notUnderstood, sheet.choices);
  }

  private List<Beat> speechBeats() {
    var beats = new ArrayList<Beat>();
    for (Utterance said : hearing.utterances()) {
      for (int i = 0; i < said.speakers().size(); i++) {
        var beat = new Beat.Speech(roster.line(said, i));
        sheet.addBeat(said.quote(), beat);
        beats.add(beat);
      }
    }
    return beats;
  }

  private Setting setting(int scene) {
    Optional<PlaceSeen> place =
        sheet.places.stream()
            .filter(seen -> seen.scene() == scene)
            .reduce((one, next) -> next.weight().compareTo(one.weight()) > 0 ? next : one);
    giveBack(scene, place);
    String time =
        sheet.times.stream()
            .filter(seen -> seen.scene() == scene)
            .min(Comparator.comparing(seen -> !seen.isLabelled()))
            .map(TimeSeen::words)
            .orElse("");
    return place
        .map(seen -> new Setting(seen.setting().words(), seen.setting().interior(), time))
        .orElse(new Setting("", true, time));
  }

  /// What was taken for a place and is not where the scene plays, is seen.
  private void giveBack(int scene, Optional<PlaceSeen> chosen) {
    for (PlaceSeen seen : sheet.places) {
      boolean isOther = chosen.isEmpty() || seen != chosen.get();
      boolean isSame = chosen.filter(one -> one.setting().words().equalsIgnoreCase(seen.setting().words())).isPresent();
      if (seen.scene() == scene && seen.isTaken() && isOther && !isSame) {
        sheet.addAction(seen.from(), ActionText.of(seen.from()));
      }
    }
  }

  private void addScenes() {
    sheet.scenes.forEach(
        (scene, at) -> {
          Setting next = setting(scene);
          if (!next.words().isEmpty()) {
            sheet.addBeatFirst(at, new Beat.Scene(next));
          }
        });
  }

  /// A brief that names a place and nothing else is a picture of the place.
  private void addPlaceAsPicture() {
    if (sheet.beatsInOrder().isEmpty() && !sheet.places.isEmpty()) {
      PlaceSeen seen = sheet.places.getFirst();
      sheet.addAction(seen.from(), ActionText.of(seen.from()));
    }
    if (sheet.beatsInOrder().isEmpty() && sheet.ends.isEmpty()) {
      throw ChatProblems.nothingToFilm(sheet.notUnderstood);
    }
  }

  private String title() {
    return sheet.title.replaceAll("\\s+", " ").strip();
  }

  private double seconds() {
    List<Double> all = sheet.lengths.stream().distinct().toList();
    if (all.size() > 1) {
      String asked = String.join(" and ", all.stream().map(Numbers::plain).map(one -> one + " s").toList());
      sheet.choices.add("several lengths are asked for, " + asked + "; the first one counts");
    }
    return all.isEmpty() ? 0 : all.getFirst();
  }

  /// The most direct wish counts, and of equals the first.
  private String aspect() {
    Optional<Aspect> best =
        sheet.aspects.stream()
            .reduce((one, next) -> next.strength().compareTo(one.strength()) > 0 ? next : one);
    if (best.isEmpty()) {
      return "";
    }
    List<String> others =
        sheet.aspects.stream().map(Aspect::ratio).distinct().filter(one -> !one.equals(best.get().ratio())).toList();
    if (!others.isEmpty()) {
      sheet.choices.add(
          "several picture shapes are asked for; " + best.get().ratio() + " counts, not " + String.join(", ", others));
    }
    return best.get().ratio();
  }

  private String end() {
    List<String> all = sheet.ends.stream().filter(end -> !end.isBlank()).distinct().toList();
    if (all.size() > 1) {
      sheet.choices.add("several end shots are asked for; the last one counts");
    }
    return all.isEmpty() ? "" : all.getLast();
  }

  /// What is spoken decides; a message in German may ask for English lines.
  private String language(List<Beat> speech) {
    if (!sheet.language.isEmpty()) {
      return sheet.language;
    }
    List<String> texts =
        speech.stream().map(beat -> ((Beat.Speech) beat).line().text()).toList();
    String spoken = Languages.ofTexts(texts);
    return spoken.isEmpty() ? wording.words().language() : spoken;
  }
}
