package cinema.c41.breakdown.action;

import cinema.c41.breakdown.action.ActionSentence.Named;
import cinema.c41.breakdown.action.ActionSentence.Stance;
import cinema.c41.breakdown.action.CastList.Mention;
import cinema.c41.breakdown.action.Deed.Kind;
import cinema.c41.camera.Posture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds out who does what in one sentence. It knows no syntax: whoever is named nearest to a verb
/// does it, or whoever a pronoun means.
///
/// @param meant whom the pronouns of the sentence mean, when it names nobody
/// @param known who has appeared in the scene before this sentence
record Grammar(
    String sentence, List<Mention> mentions, List<String> meant, Collection<String> known) {
  /// Between two names that do the same: `TOM (60s) and MARA`.
  private static final Pattern JOINT =
      Pattern.compile("(?i)\\s*(?:\\([^)]{0,40}\\))?\\s*(?:,|&|\\band\\b|\\bund\\b|, and)\\s*");

  /// Whoever is named after such a word is not the one who does it.
  private static final Pattern TOWARDS =
      Pattern.compile(
          "(?i).*\\b(?:to|at|for|from|of|about|by|on|behind|beside|near|past|towards?|against"
              + "|next to|across from|in front of|zu|zum|zur|für|von|neben|hinter|vor|an|bei|über"
              + "|nach|gegen|gegenüber)\\s+(?:(?:the|der|die|das|dem|den)\\s+)?",
          Pattern.DOTALL);

  /// @param opened whether a door opened in the sentence before
  ActionSentence read(boolean opened) {
    List<String> gone = subject(ActionWords.GONE.at(sentence));
    return gone.isEmpty() ? act(opened) : without(gone);
  }

  /// Who is gone is not seen.
  private ActionSentence without(List<String> gone) {
    var named = new Named(List.of(), List.of());
    return new ActionSentence(sentence, Kind.PLACE, named, false, List.of(), gone, List.of());
  }

  private ActionSentence act(boolean opened) {
    int look = ActionWords.LOOKING.at(sentence);
    boolean opens = ActionWords.OPENING.in(sentence);
    List<String> enters = look >= 0 ? List.of() : enters(opens || opened);
    List<String> leaves = subject(ActionWords.leavesAt(sentence));
    List<Stance> stances = stances();
    Named named = look >= 0 && !subject(look).isEmpty() ? lookers(look) : actors();
    boolean goes = !enters.isEmpty() || !leaves.isEmpty() || stances.stream().anyMatch(this::walks);
    return new ActionSentence(
        sentence, kind(named, look, goes), named, opens, enters, leaves, stances);
  }

  private Kind kind(Named named, int look, boolean goes) {
    if (goes) {
      return Kind.MOVE;
    }
    if (look >= 0 && !named.actors().isEmpty()) {
      return Kind.LOOK;
    }
    if (ThingWords.isFragment(sentence)) {
      return Kind.THING;
    }
    if (ThingWords.handles(sentence) && known.containsAll(names())) {
      return Kind.THING;
    }
    return named.actors().isEmpty() ? Kind.PLACE : Kind.PLAY;
  }

  private boolean walks(Stance stance) {
    return stance.posture() == Posture.WALKING;
  }

  private List<String> enters(boolean doorOpened) {
    Set<String> enters = new LinkedHashSet<>(subject(ActionWords.ENTERING.at(sentence)));
    if (doorOpened) {
      names().stream().filter(name -> !known.contains(name)).forEach(enters::add);
    }
    return List.copyOf(enters);
  }

  private List<Stance> stances() {
    var stances = new ArrayList<Stance>();
    for (var verb : PostureWords.in(sentence)) {
      subject(verb.at())
          .forEach(name -> stances.add(new Stance(name, verb.posture(), verb.isState())));
    }
    return List.copyOf(stances);
  }

  private Named lookers(int look) {
    List<String> actors = mentions.isEmpty() ? meant : nearest(before(look), look);
    List<String> lookers = actors.isEmpty() ? subject(look) : actors;
    return new Named(lookers, names().stream().filter(name -> !lookers.contains(name)).toList());
  }

  private List<Mention> before(int at) {
    return mentions.stream().filter(mention -> mention.end() <= at).toList();
  }

  private Named actors() {
    List<String> actors =
        mentions.stream().filter(one -> !isObject(one)).map(Mention::name).distinct().toList();
    if (actors.isEmpty()) {
      actors = meant.isEmpty() ? names() : meant;
    }
    List<String> doing = actors;
    return new Named(doing, names().stream().filter(name -> !doing.contains(name)).toList());
  }

  private boolean isObject(Mention mention) {
    String before = sentence.substring(Math.max(0, mention.start() - 24), mention.start());
    return TOWARDS.matcher(before).matches();
  }

  /// Whom a verb is about; nobody when there is no verb.
  private List<String> subject(int verb) {
    if (verb < 0) {
      return List.of();
    }
    return mentions.isEmpty() ? meant : nearest(mentions, verb);
  }

  private List<String> nearest(List<Mention> from, int verb) {
    return from.stream()
        .min(Comparator.comparingInt(mention -> distance(mention, verb)))
        .map(this::withJoined)
        .orElse(List.of());
  }

  private static int distance(Mention mention, int verb) {
    return mention.end() <= verb ? verb - mention.end() : mention.start() - verb;
  }

  /// With everybody who is named in one breath: `Tom and Mara sit`.
  private List<String> withJoined(Mention one) {
    int at = mentions.indexOf(one);
    int first = at;
    while (first > 0 && isJoint(first - 1)) {
      first--;
    }
    int end = at + 1;
    while (end < mentions.size() && isJoint(end - 1)) {
      end++;
    }
    return mentions.subList(first, end).stream().map(Mention::name).distinct().toList();
  }

  private boolean isJoint(int left) {
    int from = mentions.get(left).end();
    int to = mentions.get(left + 1).start();
    return to - from <= 48 && JOINT.matcher(sentence.substring(from, to)).matches();
  }

  private List<String> names() {
    return mentions.stream().map(Mention::name).distinct().toList();
  }
}
