package cinema.c41.store;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceName;
import cinema.c41.commission.PieceStore;
import cinema.c41.commission.PieceTree;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Commissions and pieces in SQLite.
final class SqlitePieces implements PieceStore {
  private final Database database;
  private final Clock clock;

  SqlitePieces(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public int open(Sha256 identity, String title) {
    String now = clock.instant().toString();
    return database.change(
        sql -> {
          sql.run(
              """
              INSERT INTO commissions (identity, title, opened) VALUES (?, ?, ?)
              ON CONFLICT (identity) DO NOTHING
              """,
              identity.hex(),
              title,
              now);
          return sql.first(
                  "SELECT number FROM commissions WHERE identity = ?",
                  row -> row.getInt(1),
                  identity.hex())
              .orElseThrow();
        });
  }

  @Override
  public int number(Sha256 identity) {
    return database
        .first(
            """
            SELECT coalesce(
              (SELECT number FROM commissions WHERE identity = ?),
              (SELECT coalesce(max(number), 0) + 1 FROM commissions))
            """,
            row -> row.getInt(1),
            identity.hex())
        .orElse(1);
  }

  @Override
  public boolean keep(Piece piece) {
    String json = Json.compact(PieceTree.of(piece));
    return database.change(sql -> keep(sql, piece, json));
  }

  @Override
  public List<Piece> of(int commission) {
    return database.list(
        "SELECT piece FROM pieces WHERE commission = ? ORDER BY rowid",
        SqlitePieces::piece,
        commission);
  }

  @Override
  public List<Piece> all() {
    return database.list(
        "SELECT piece FROM pieces ORDER BY commission DESC, rowid", SqlitePieces::piece);
  }

  @Override
  public void circle(PieceName piece) {
    database.change(
        sql ->
            sql.run(
                "INSERT OR REPLACE INTO circles (commission, pass, take) VALUES (?, ?, ?)",
                piece.commission(),
                piece.pass(),
                piece.take()));
  }

  @Override
  public Set<PieceName> circled() {
    return new HashSet<>(
        database.list(
            "SELECT commission, take, pass FROM circles",
            row -> new PieceName(row.getInt(1), row.getInt(2), row.getString(3))));
  }

  /// A piece of that name that was made in another way stands in the way, and is never replaced.
  private static boolean keep(Sql sql, Piece piece, String json) throws SQLException {
    PieceName name = piece.name();
    String key = piece.making().key().hex();
    int added =
        sql.run(
            """
            INSERT INTO pieces (commission, take, pass, key, piece) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            name.commission(),
            name.take(),
            name.pass(),
            key,
            json);
    if (added == 0 && !has(sql, name, key)) {
      throw new C41Exception(StoreProblems.pieceNameTaken(name.toString()));
    }
    return added == 1;
  }

  private static boolean has(Sql sql, PieceName name, String key) throws SQLException {
    return sql.first(
            "SELECT 1 FROM pieces WHERE commission = ? AND pass = ? AND key = ?",
            _ -> true,
            name.commission(),
            name.pass(),
            key)
        .isPresent();
  }

  private static Piece piece(ResultSet row) throws SQLException {
    return PieceTree.piece(JsonTrees.read(row.getString(1)).asObj());
  }
}
