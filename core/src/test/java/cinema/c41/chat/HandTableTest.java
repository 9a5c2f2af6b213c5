package cinema.c41.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandTableTest {
  static List<BriefTable.Row> rows() {
    return HandTable.ALL.stream().flatMap(name -> BriefTable.read(name).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_message_is_read_as_a_person_reads_it(BriefTable.Row row) {
    assertThat(HandTable.faults(row, BriefReader.read(row.message()))).isEmpty();
  }
}
