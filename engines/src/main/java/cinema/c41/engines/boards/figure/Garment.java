package cinema.c41.engines.boards.figure;

/// What somebody wears; it carries their colour.
public enum Garment {
  JACKET,
  SWEATER,
  SHIRT,
  HOODIE,
  COAT,
  BLOUSE,
  APRON
}
