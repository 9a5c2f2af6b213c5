package cinema.c41.chat;

import cinema.c41.chat.Brief.Beat;
import cinema.c41.chat.Brief.Cast;
import cinema.c41.chat.Brief.Format;
import cinema.c41.chat.Brief.Setting;
import cinema.c41.chat.Brief.Wishes;
import cinema.c41.chat.clause.ActionText;
import cinema.c41.chat.clause.Reading;
import cinema.c41.chat.clause.Reading.Place;
import cinema.c41.chat.clause.Reading.Time;
import cinema.c41.chat.speech.Hearing;
import cinema.c41.chat.speech.Utterance;
import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.Languages;
import cinema.c41.chat.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Draws the conclusions from what was read and heard: of several places, lengths and shapes the
/// one that counts, and a choice, said aloud, wherever the message leaves one open.
final class BriefMaker {
  private final Reading reading;
  private final Hearing hearing;
  private final Wording wording;
  private final Roster roster;
  private final List<Placed> beats = new ArrayList<>();
  private final List<String> choices = new ArrayList<>();
  private final List<String> notUnderstood = new ArrayList<>();

  /// @param at the token it starts at; of beats at one token the first one added comes first
  private record Placed(int at, Beat beat) {}

  private BriefMaker(Reading reading, Hearing hearing, Wording wording) {
    this.reading = reading;
    this.hearing = hearing;
    this.wording = wording;
    this.roster = new Roster(reading, hearing);
    choices.addAll(reading.choices());
    notUnderstood.addAll(reading.notUnderstood());
  }

  static Brief make(Reading reading, Hearing hearing, Wording wording) {
    return new BriefMaker(reading, hearing, wording).make();
  }

  private Brief make() {
    Setting setting = firstSetting();
    addScenes();
    reading.seen().forEach(seen -> add(seen.at(), new Beat.Action(seen.text())));
    addSpeech();
    addPlaceAsPicture();
    var format = new Format(title(), seconds(), aspect());
    var wishes = new Wishes(reading.wanted().forbidden(), end());
    notUnderstood.addAll(hearing.notUnderstood());
    Cast cast = roster.cast();
    choices.addAll(hearing.choices());
    choices.addAll(roster.choices());
    return new Brief(format, language(), setting, inOrder(), cast, wishes, notUnderstood, choices);
  }

  private void add(int at, Beat beat) {
    beats.add(new Placed(at, beat));
  }

  private List<Beat> inOrder() {
    return beats.stream().sorted(Comparator.comparingInt(Placed::at)).map(Placed::beat).toList();
  }

  private void addSpeech() {
    for (Utterance said : hearing.utterances()) {
      for (int i = 0; i < said.speakers().size(); i++) {
        add(said.quote(), new Beat.Speech(roster.line(said, i)));
      }
    }
  }

  private Setting firstSetting() {
    Setting setting = setting(0);
    if (!setting.words().isEmpty()) {
      return setting;
    }
    choices.add("no place is named; it plays in a studio");
    return new Setting("studio", true, setting.time());
  }

  private Setting setting(int scene) {
    Optional<Place> place =
        reading.where().places().stream()
            .filter(one -> one.scene() == scene)
            .reduce((one, next) -> next.weight().compareTo(one.weight()) > 0 ? next : one);
    giveBack(scene, place);
    String time =
        reading.where().times().stream()
            .filter(one -> one.scene() == scene)
            .min(Comparator.comparing(one -> !one.isLabelled()))
            .map(Time::words)
            .orElse("");
    return place
        .map(one -> new Setting(one.words(), one.interior(), time))
        .orElse(new Setting("", true, time));
  }

  /// What was taken for a place and is not where the scene plays, is seen.
  private void giveBack(int scene, Optional<Place> chosen) {
    String words = chosen.map(Place::words).orElse("");
    for (Place place : reading.where().places()) {
      boolean isSame = place.words().equalsIgnoreCase(words);
      boolean isLost = place.scene() == scene && place.isTaken() && !isSame;
      if (isLost && place.weight() == Reading.Weight.CLIENT) {
        notUnderstood.add(place.from().text());
      } else if (isLost) {
        add(place.from().from(), new Beat.Action(ActionText.of(place.from())));
      }
    }
  }

  private void addScenes() {
    reading
        .where()
        .scenes()
        .forEach(
            (scene, at) -> {
              Setting next = setting(scene);
              if (!next.words().isEmpty()) {
                beats.addFirst(new Placed(at, new Beat.Scene(next)));
              }
            });
  }

  /// A brief that names a place and nothing else is a picture of the place.
  private void addPlaceAsPicture() {
    List<Place> places = reading.where().places();
    if (beats.isEmpty() && !places.isEmpty()) {
      Place place = places.getFirst();
      add(place.from().from(), new Beat.Action(ActionText.of(place.from())));
    }
    if (beats.isEmpty() && reading.wanted().ends().isEmpty()) {
      throw ChatProblems.nothingToFilm(reading.notUnderstood());
    }
  }

  private String title() {
    return reading.asked().title().replaceAll("\\s+", " ").strip();
  }

  private double seconds() {
    List<Double> all = reading.asked().lengths().stream().distinct().toList();
    if (all.size() > 1) {
      List<String> asked = all.stream().map(one -> Format.plain(one) + " s").toList();
      choices.add(
          "several lengths are asked for, "
              + String.join(" and ", asked)
              + "; the first one counts");
    }
    return all.isEmpty() ? 0 : all.getFirst();
  }

  /// The most direct wish counts, and of equals the first.
  private String aspect() {
    Optional<Aspect> best =
        reading.asked().aspects().stream()
            .reduce((one, next) -> next.strength().compareTo(one.strength()) > 0 ? next : one);
    String ratio = best.map(Aspect::ratio).orElse("");
    List<String> others =
        reading.asked().aspects().stream()
            .map(Aspect::ratio)
            .distinct()
            .filter(one -> !one.equals(ratio))
            .toList();
    if (!others.isEmpty()) {
      String rest = String.join(", ", others);
      choices.add("several picture shapes are asked for; " + ratio + " counts, not " + rest);
    }
    return ratio;
  }

  private String end() {
    List<String> all =
        reading.wanted().ends().stream().filter(end -> !end.isBlank()).distinct().toList();
    if (all.size() > 1) {
      String others = String.join("; ", all.subList(0, all.size() - 1));
      choices.add("several end shots are asked for; the last one counts, not: " + others);
    }
    return all.isEmpty() ? "" : all.getLast();
  }

  /// What is spoken decides; a message in German may ask for English lines.
  private String language() {
    if (!reading.asked().language().isEmpty()) {
      return reading.asked().language();
    }
    String spoken = Languages.ofTexts(hearing.utterances().stream().map(Utterance::text).toList());
    return spoken.isEmpty() ? wording.words().language() : spoken;
  }
}
