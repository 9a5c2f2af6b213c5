package cinema.c41.chat.clause;

import cinema.c41.chat.words.AspectWords.Aspect;
import cinema.c41.chat.words.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that a message says besides speech, as it was read: several places and lengths stand side by
/// side, and nothing is chosen yet.
///
/// @param seen what is seen, in the order it was read
/// @param outside tokens in which a name is nobody of the film, such as what is forbidden
public record Reading(
    Asked asked,
    Where where,
    List<Seen> seen,
    Who who,
    Wanted wanted,
    Set<Integer> outside,
    List<String> notUnderstood,
    List<String> choices) {
  public Reading {
    seen = List.copyOf(seen);
    outside = Set.copyOf(outside);
    notUnderstood = List.copyOf(notUnderstood);
    choices = List.copyOf(choices);
  }

  /// How much a place counts; the strongest one is where the scene plays.
  public enum Weight {
    /// Who the film is for: `for a bakery`.
    CLIENT,
    /// A noun in a sentence: `opens the bakery`.
    NAMED,
    /// A phrase in the description of the film, of words that are not known for places.
    GUESSED,
    /// Where somebody does something: `stands in the bakery`.
    ACTED,
    /// A phrase in the description of the film.
    DESCRIBED,
    /// After `Place:`, or a scene heading.
    LABELLED
  }

  /// The film as a thing to deliver.
  ///
  /// @param title or empty
  /// @param language `en`, `de`, or empty
  /// @param lengths in seconds
  public record Asked(String title, String language, List<Double> lengths, List<Aspect> aspects) {
    public Asked {
      lengths = List.copyOf(lengths);
      aspects = List.copyOf(aspects);
    }
  }

  /// @param scenes the token at which each scene but the first starts
  public record Where(List<Place> places, List<Time> times, SortedMap<Integer, Integer> scenes) {
    public Where {
      places = List.copyOf(places);
      times = List.copyOf(times);
      scenes = Collections.unmodifiableSortedMap(new TreeMap<>(scenes));
    }
  }

  /// A place that was read.
  ///
  /// @param scene the number of the scene, from 0
  /// @param isTaken whether its words are nowhere else: if it is not chosen, they are seen
  public record Place(
      String words, boolean interior, Weight weight, int scene, Passage from, boolean isTaken) {}

  public record Time(String words, boolean isLabelled, int scene) {}

  /// Something that is seen.
  ///
  /// @param at the token it starts at
  public record Seen(int at, String text) {}

  /// @param cast people by the token that names them
  public record Who(SortedMap<Integer, String> cast, List<String> silent, boolean isAllSilent) {
    public Who {
      cast = Collections.unmodifiableSortedMap(new TreeMap<>(cast));
      silent = List.copyOf(silent);
    }
  }

  public record Wanted(List<String> forbidden, List<String> ends) {
    public Wanted {
      forbidden = List.copyOf(forbidden);
      ends = List.copyOf(ends);
    }
  }
}
