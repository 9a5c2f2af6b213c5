package cinema.c41.delivery;

import cinema.c41.base.FrameRate;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a CMX 3600 list by its columns.
final class EdlReader {
  private static final Pattern EVENT =
      Pattern.compile(
          "(\\d{3})  (\\S{1,8}) +(V|A|AA) +C        (\\S{11}) (\\S{11}) (\\S{11}) (\\S{11})");

  private final FrameRate rate;
  private final long start;
  private final List<Event> events = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /// @param start the record timecode of the timeline's first frame, in frames
  EdlReader(String text, FrameRate rate, long start) {
    this.rate = rate;
    this.start = start;
    for (String line : text.lines().skip(3).toList()) {
      Matcher match = EVENT.matcher(line);
      if (match.matches()) {
        events.add(event(match));
      } else if (line.startsWith("* NOT IN THIS LIST: ")) {
        leftOut.add(line);
      } else if (line.startsWith("* ")) {
        events.getLast().comments().add(line.substring(2));
      } else {
        throw new AssertionError("'" + line + "' is neither an event nor a comment");
      }
    }
  }

  record Event(
      int number,
      String reel,
      String channel,
      TimeRange source,
      TimeRange record,
      List<String> comments) {
    String comment(String key) {
      return comments.stream()
          .filter(line -> line.startsWith(key + ": "))
          .map(line -> line.substring(key.length() + 2))
          .findFirst()
          .orElse("");
    }
  }

  List<Event> events() {
    return events;
  }

  List<String> leftOut() {
    return leftOut;
  }

  /// The events that are no black, of the channels that start so, on the lane `V` or `A`.
  List<ReadClip> clips(String channel) {
    return events.stream()
        .filter(event -> event.channel().startsWith(channel) && !event.reel().equals("BL"))
        .map(event -> clip(event, channel))
        .toList();
  }

  private static ReadClip clip(Event event, String channel) {
    String path = event.comment("SOURCE FILE");
    return new ReadClip(
        channel,
        event.comment("COMMENT"),
        event.source(),
        event.record(),
        path,
        List.of(path),
        event.comments().stream().filter(line -> line.startsWith("LOC")).toList());
  }

  private Event event(Matcher match) {
    return new Event(
        Integer.parseInt(match.group(1)),
        match.group(2),
        match.group(3),
        range(match.group(4), match.group(5), 0),
        range(match.group(6), match.group(7), start),
        new ArrayList<>());
  }

  private TimeRange range(String in, String out, long from) {
    return TimeRange.between(Timecode.parse(in, rate) - from, Timecode.parse(out, rate) - from);
  }
}
